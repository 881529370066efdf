/**
 * Press desk: a stream that is begun again when the endpoint is busy.
 *
 * Three policies around generators, as they are found in the wild: backoff on a generator method (which only guards
 * the call that makes the generator), tenacity on a method that makes the first chunk come, and a decorator of the
 * house that starts a generator again as long as it has yielded nothing.
 */

import {
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  SpanType,
  createTextDelta,
  createTextOutputItem,
  invoke,
  openaiAutolog,
  prepMsgsForCcLlm,
  responsesAgentOutputReducer,
  setModel,
  stream,
  trace,
} from "./runtime/agent-server/index.js";
import {
  APIConnectionError,
  APIStatusError,
  InternalServerError,
  RateLimitError,
  WorkspaceClient,
} from "./runtime/databricks/index.js";
import { constant, onException } from "./runtime/libraries/backoff.js";
import {
  RetryError,
  attempts,
  retry,
  retryIfExceptionType,
  stopAfterAttempt,
  waitFixed,
} from "./runtime/libraries/tenacity.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { wraps } from "./runtime/python/stdlib/functools.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { LLM_ENDPOINT } from "./config.js";

const logger = getLogger("agent");
const TEMPORARY = py.Tuple.of(RateLimitError, InternalServerError, APIConnectionError);
const JOURNAL: string[] = [];

function noteBackoff(details: PyDict): void {
  JOURNAL.push(
    `backoff ${py.str(py.getItem(details, "tries"))} ${py.str(py.getAttr(py.getItem(details, "target"), "__name__"))}`,
  );
}
py.signature(noteBackoff, "note_backoff", ["details"]);

function noteAttempt(state: Dynamic): void {
  JOURNAL.push(
    `attempt ${py.str(py.getAttr(state, "attempt_number"))}: ${py.str(py.typeName(py.callMethod(py.getAttr(state, "outcome"), "exception", [])))}`,
  );
}
py.signature(noteAttempt, "note_attempt", ["state"]);

/** Starts a generator again on these errors while it has yielded nothing. */
function restartStream(errors: Dynamic, tries: number = 3, onRestart: Dynamic = null): Dynamic {
  function decorate(make: (...args: Dynamic[]) => Dynamic): Dynamic {
    const guarded: Dynamic = wraps(make)(
      py.signature(
        async function* guarded(...rest: Dynamic[]): AsyncGenerator<Dynamic> {
          const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
          for (const attempt of py.range(1, tries + 1)) {
            let begun: boolean = false;
            try {
              for await (const item of py.iterateAsync(await py.call(make, args, kwargs))) {
                begun = true;
                yield item;
              }
              return attempt;
            } catch (caught) {
              const e = py.rethrowUnless(caught, errors);
              if (begun || attempt === tries) {
                throw caught;
              }
              if (onRestart) {
                await onRestart(attempt, e);
              }
            }
          }
          return tries;
        },
        "restart_stream.<locals>.decorate.<locals>.guarded",
        ["*args", "**kwargs"],
      ),
    );

    return guarded;
  }
  py.signature(decorate, "restart_stream.<locals>.decorate", ["make"]);

  return decorate;
}

class PressAgent {
  declare endpoint: string;
  declare client: Dynamic;
  constructor(endpoint: string) {
    this.endpoint = endpoint;
    this.client = new WorkspaceClient().servingEndpoints.getOpenAiClient({ max_retries: 0 });
  }

  async _open(messages: PyDict[]): Promise<Dynamic> {
    return await this.client.chat.completions.create({ model: this.endpoint, messages, stream: true });
  }

  @onException(constant, TEMPORARY, { interval: 0, max_tries: 3, jitter: null, on_backoff: noteBackoff })
  async *plain(messages: PyDict[]): AsyncGenerator<Dynamic> {
    for await (const chunk of py.iterateAsync(await this._open(messages))) {
      if (chunk.choices.length > 0 && py.getItem(chunk.choices, 0).delta.content) {
        yield py.getItem(chunk.choices, 0).delta.content;
      }
    }
  }

  @retry(undefined, {
    retry: retryIfExceptionType(TEMPORARY),
    stop: stopAfterAttempt(3),
    wait: waitFixed(0),
    after: noteAttempt,
  })
  @trace({ spanType: SpanType.LLM })
  async opened(messages: PyDict[]): Promise<Dynamic> {
    return await this._open(messages);
  }

  async tenacious(messages: PyDict[]): Promise<Dynamic> {
    return async function* (this: Dynamic) {
      for await (const c of py.iterateAsync(await this.opened(messages))) {
        if (c.choices.length > 0 && py.getItem(c.choices, 0).delta.content) {
          yield py.getItem(c.choices, 0).delta.content;
        }
      }
    }.call(this);
  }

  @retry(undefined, {
    retry: retryIfExceptionType(TEMPORARY),
    stop: stopAfterAttempt(3),
    wait: waitFixed(0),
    after: noteAttempt,
  })
  async *unguarded(messages: PyDict[]): AsyncGenerator<Dynamic> {
    yield* this.plain(messages);
  }

  async *restarted(messages: PyDict[]): AsyncGenerator<Dynamic> {
    for await (const chunk of py.iterateAsync(await this._open(messages))) {
      if (chunk.choices.length > 0 && py.getItem(chunk.choices, 0).delta.content) {
        yield py.getItem(chunk.choices, 0).delta.content;
      }
    }
  }
  static {
    py.signature(this.prototype.restarted, "PressAgent.restarted", ["messages"]);
  }

  async *counted(messages: PyDict[]): AsyncGenerator<Dynamic> {
    const tries = yield* py.call(py.getAttr(this, "restarted"), [messages]);
    yield ` [${py.str(tries)}]`;
  }

  /** tenacity's loop, which collects the whole answer inside. */
  async patient(messages: PyDict[]): Promise<Dynamic> {
    let parts!: Dynamic[];
    for await (const attempt of py.iterateAsync(
      attempts({ retry: retryIfExceptionType(TEMPORARY), stop: stopAfterAttempt(2), wait: waitFixed(0) }),
    )) {
      const manager: Dynamic = attempt;
      py.enter(manager);
      let failed = false;
      try {
        parts = await py.alist(this.plain(messages));
        JOURNAL.push(`patient ${py.str(py.getAttr(attempt.retryState, "attempt_number"))}`);
      } catch (caught2) {
        failed = true;
        if (!py.exit(manager, caught2)) {
          throw caught2;
        }
      } finally {
        if (!failed) {
          py.exit(manager);
        }
      }
    }
    return py.iter(py.bound(parts, "parts"));
  }

  @invoke()
  @trace({ spanType: "AGENT" })
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    const [, last] = py.unpackStar(await py.alist(this.predictStream(request)), 0, 1);
    return new ResponsesAgentResponse({ output: [last.item], custom_outputs: last.custom_outputs });
  }

  @stream()
  @trace({ spanType: "AGENT", outputReducer: responsesAgentOutputReducer })
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    py.clear(JOURNAL);
    const messages: PyDict[] = prepMsgsForCcLlm(request.input);
    const policy = py.get(
      py.or(request.custom_inputs, () => new py.Dict()),
      "policy",
      "plain",
    );
    let [text, failure]: [Dynamic, Dynamic] = ["", null];
    try {
      for await (const delta of py.iterateAsync(await py.call(py.getAttr(this, policy), [messages]))) {
        text = py.iadd(text, await py.readStream(delta));
        yield new ResponsesAgentStreamEvent(createTextDelta(delta, "press"));
      }
    } catch (caught3) {
      const e: Dynamic = py.toException(caught3);
      if (e instanceof RetryError) {
        const cause = py.callMethod(py.getAttr(e, "last_attempt"), "exception", []);
        failure = `gave up after ${py.str(py.getAttr(py.getAttr(e, "last_attempt"), "attempt_number"))}: ${py.str(py.typeName(cause))}`;
      } else if (py.matches(e, TEMPORARY)) {
        failure = `${py.str(py.typeName(e))}: ${py.str(py.getAttr(e, "status_code", null))}`;
      } else if (e instanceof APIStatusError) {
        failure = `fatal ${py.str(py.getAttr(e, "status_code"))}`;
      } else {
        throw caught3;
      }
    }
    yield new ResponsesAgentStreamEvent({
      type: "response.output_item.done",
      item: createTextOutputItem(
        py.or(text, () => "(no text)"),
        "press",
      ),
      custom_outputs: { journal: py.list(JOURNAL), failure },
    });
  }

  static {
    py.decorateMethod(
      this,
      "restarted",
      restartStream(
        TEMPORARY,
        undefined,
        py.signature(
          (n: Dynamic, e: Dynamic) =>
            py.append(JOURNAL, `restart ${py.str(n)}: ${py.str(py.getAttr(e, "status_code"))}`),
          "PressAgent.restarted.<locals>.<lambda>",
          ["n", "e"],
        ),
      ),
    );
  }
}

openaiAutolog();
setModel(new PressAgent(LLM_ENDPOINT));
