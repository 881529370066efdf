/** Translation service: asks again when the endpoint is busy, and splits what is too long. */

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
import { APIConnectionError, APIStatusError, WorkspaceClient } from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";
import { wraps } from "./runtime/python/stdlib/functools.js";
import { chainFromIterable, islice } from "./runtime/python/stdlib/itertools.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { ceil } from "./runtime/python/stdlib/math.js";
import { perfCounter, sleep } from "./runtime/python/stdlib/time.js";
import { BASE_DELAY, LLM_ENDPOINTS, MAX_CHARS, SYSTEM_PROMPT } from "./config.js";

const logger = getLogger("agent");

/** All tries and all endpoints failed. */
class GaveUp extends py.Exception {
  declare tries: Dynamic;
  declare cause: Dynamic;

  constructor(tries: number, cause: Dynamic) {
    super(tries, cause);
    this.tries = tries;
    this.cause = cause;
    py.superOf(GaveUp, this).__init__(tries, py.typeName(cause));
  }

  __str__(): string {
    const plural = py.eq(this.tries, 1) ? "y" : "ies";
    return `gave up after ${py.str(this.tries)} tr${plural} (${py.str(py.typeName(this.cause))})`;
  }
}

/** base, base * factor, ... up to the limit, for ever. */
function* backoffDelays(base: Dynamic, factor: Dynamic = py.float(2), limit: Dynamic = 0.05): Generator<Dynamic> {
  let delay: Dynamic = base;
  while (true) {
    yield py.min(delay, limit);
    delay = py.imul(delay, factor);
  }
}

/** Calls the function again on these errors; a generator may only fail before its first item. */
function retry(errors: Dynamic, maxTries: number = 3, { give_up: giveUp = null }: { give_up?: Dynamic } = {}): Dynamic {
  function decorator(fn: (...args: Dynamic[]) => Dynamic): (...args: Dynamic[]) => Dynamic {
    const wrapper: Dynamic = wraps(fn)(
      py.signature(
        async function wrapper(self: Dynamic, ...rest2: Dynamic[]): Promise<Dynamic> {
          const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
          let last: Dynamic = null;
          for (const [attempt, delay] of py.enumerate(islice(backoffDelays(BASE_DELAY), maxTries), 1)) {
            try {
              return await py.call(fn, [self, ...args], kwargs);
            } catch (caught) {
              const e = py.rethrowUnless(caught, errors);
              last = e;
              const key: Dynamic = py.typeName(e);
              py.setItem(py.getAttr(self, "stats"), key, py.iadd(py.getItem(py.getAttr(self, "stats"), key), 1));
              if (giveUp && py.truthy(await giveUp(e))) {
                throw caught;
              }
              if (attempt < maxTries) {
                logger.info("%s, try %d, waiting %.3f s", e, attempt, delay);
                await sleep(delay);
              }
            }
          }
          throw py.raise(new GaveUp(maxTries, last), last);
        },
        "retry.<locals>.decorator.<locals>.wrapper",
        ["self", "*args", "**kwargs"],
      ),
    );

    return wrapper;
  }
  py.signature(decorator, "retry.<locals>.decorator", ["fn"]);

  return decorator;
}

/** A bad request stays bad, however often it is sent. */
function isFatal(error: Dynamic): boolean {
  return (
    py.isInstance(error, APIStatusError) &&
    py.le(400, py.getAttr(error, "status_code")) &&
    py.lt(py.getAttr(error, "status_code"), 500) &&
    py.ne(py.getAttr(error, "status_code"), 429)
  );
}
py.signature(isFatal, "is_fatal", ["error"]);

/** Parts of at most `limit` characters, cut after sentences where possible, else at words. */
function splitText(text: string, limit: number = MAX_CHARS): string[] {
  let window!: string;
  const parts: string[] = [];
  let rest: string = text;
  while (py.len(rest) > limit) {
    window = py.getSlice(rest, null, limit + 1);
    let cut: number = py.max(
      py.lazyFlatMap(py.Tuple.of(". ", "! ", "? ", "\n"), (mark: string) => [py.callMethod(window, "rfind", [mark])]),
    );
    if (cut > 0) {
      cut += 1;
    } else {
      cut = py.callMethod(window, "rfind", [" "]);
      if (cut <= 0) {
        cut = limit;
      }
    }
    parts.push(py.getSlice(rest, null, cut));
    rest = py.getSlice(rest, cut, null);
  }
  if (py.callMethod(rest, "strip", []) || !(parts.length > 0)) {
    parts.push(rest);
  }
  return parts;
}

function* batched(items: string[], size: number): Generator<Dynamic> {
  let batch!: Dynamic[];
  const iterator = py.iter(items);
  while ((batch = py.list(islice(iterator, size))).length > 0) {
    yield batch;
  }
}

class TranslationAgent {
  declare endpoints: string[];
  declare client: Dynamic;
  declare stats: Dynamic;
  declare TARGETS: PyDict;
  static TARGETS: Dynamic = { de: "German", fr: "French", ja: "Japanese" };

  constructor(endpoints: string[]) {
    this.endpoints = endpoints;
    this.client = new WorkspaceClient().servingEndpoints.getOpenAiClient({ max_retries: 0 });
    this.stats = new defaultdict(py.int);
  }

  @trace({ spanType: SpanType.LLM })
  async _complete(endpoint: string, prompt: string, text: string): Promise<Dynamic> {
    const completion = await this.client.chat.completions.create({
      model: endpoint,
      messages: [
        { role: "system", content: prompt },
        { role: "user", content: text },
      ],
      temperature: 0,
      max_tokens: py.add(ceil(py.mul(py.len(text), 1.5)), 16),
    });
    const [choice] = py.unpackStar(completion.choices, 1, 0);
    if (choice.message.content === null) {
      throw new py.ValueError("the model returned no text");
    }
    return py.Tuple.of(choice.message.content, completion.model);
  }
  static {
    py.signature(this.prototype._complete, "TranslationAgent._complete", ["endpoint", "prompt", "text"]);
  }

  /** Asks one endpoint after the other until one answers. */
  async _translate(prompt: string, text: string): Promise<Dynamic> {
    const failures: string[] = [];
    for (const endpoint of py.iterate(this.endpoints)) {
      try {
        return await py.call(py.getAttr(this, "_complete"), [endpoint, prompt, text]);
      } catch (caught2) {
        const e = py.rethrowUnless(caught2, GaveUp);
        failures.push(`${py.str(endpoint)}: ${py.str(e)}`);
      }
    }
    throw py.raise(new py.RuntimeError(failures.join("; ")), null);
  }

  _parts(request: ResponsesAgentRequest): string[] {
    const messages: Dynamic[] = prepMsgsForCcLlm(request.input);
    const texts: Dynamic[] = py.flatMap(messages, (m: Dynamic) =>
      py.callMethod(m, "get", ["role"]) === "user" && py.truthy(py.getItem(m, "content"))
        ? [py.getItem(m, "content")]
        : [],
    );
    return py.list(chainFromIterable(py.lazyFlatMap(py.getSlice(texts, -1, null), (t: Dynamic) => [splitText(t)])));
  }

  @invoke()
  @trace({ spanType: "AGENT" })
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    py.callMethod(this.stats, "clear", []);
    const [, last] = py.unpackStar(await py.alist(this.predictStream(request)), 0, 1);
    return new ResponsesAgentResponse({
      output: [last.item],
      custom_outputs: py.mergeDicts(
        py.or(last.custom_outputs, () => new py.Dict()),
        { errors: py.dict(py.sorted(py.callMethod(this.stats, "items", []))) },
      ),
    });
  }

  @stream()
  @trace({ spanType: "AGENT", outputReducer: responsesAgentOutputReducer })
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    const customInputs = py.or(request.custom_inputs, () => new py.Dict());
    const target = py.getItem(this.TARGETS, py.get(customInputs, "target", "de"));
    const prompt = py.strFormat(SYSTEM_PROMPT, [], { target });
    const [translated, models] = [[] as Dynamic[], py.set()];
    const started = perfCounter();

    for (const [number, batch] of py.enumerate(batched(this._parts(request), 2))) {
      for (const part of batch) {
        const lead = py.getSlice(part, null, py.len(part) - py.len(py.callMethod(part, "lstrip", [])));
        const [text, model] = py.unpack(await this._translate(prompt, py.callMethod(part, "strip", [])), 2);
        models.add(model);
        translated.push(py.add(lead, text));
        yield new ResponsesAgentStreamEvent(createTextDelta(py.getItem(translated, -1), `translation-${number}`));
      }
    }

    const elapsed = py.sub(perfCounter(), started);
    if (!(elapsed >= 0)) {
      throw new py.AssertionError();
    }
    yield new ResponsesAgentStreamEvent({
      type: "response.output_item.done",
      item: createTextOutputItem(py.join("", translated) || "—", "translation"),
      custom_outputs: { parts: translated.length, models: py.sorted(models), target },
    });
  }

  static {
    py.classAttribute(this, "TARGETS");
    py.decorateMethod(
      this,
      "_complete",
      retry(py.Tuple.of(APIStatusError, APIConnectionError), undefined, { give_up: isFatal }),
    );
  }
}

openaiAutolog();
setModel(new TranslationAgent(LLM_ENDPOINTS as Dynamic));
