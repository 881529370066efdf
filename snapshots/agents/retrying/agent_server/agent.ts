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
  setModel,
  stream,
  trace,
} from "./runtime/agent-server/index.js";
import { APIConnectionError, APIStatusError, WorkspaceClient } from "./runtime/databricks/index.js";
import {
  AssertionError,
  Dict,
  type Dynamic,
  Exception,
  type PyDict,
  RuntimeError,
  Tuple,
  ValueError,
  add,
  alist,
  call,
  callMethod,
  classAttribute,
  decorateMethod,
  dict,
  enumerate,
  flatMap,
  float,
  get,
  getAttr,
  getItem,
  getSlice,
  iadd,
  imul,
  int,
  isInstance,
  iter,
  join,
  lazyFlatMap,
  le,
  len,
  list,
  lt,
  max,
  mergeDicts,
  min,
  mul,
  ne,
  or,
  raise,
  rethrowUnless,
  rfind,
  set,
  setItem,
  signature,
  sorted,
  splitKeywords,
  str,
  strFormat,
  strip,
  sub,
  superOf,
  truthy,
  typeName,
  unpackStar,
} from "./runtime/python/index.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";
import { wraps } from "./runtime/python/stdlib/functools.js";
import { chainFromIterable, islice } from "./runtime/python/stdlib/itertools.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { ceil } from "./runtime/python/stdlib/math.js";
import { perfCounter, sleep } from "./runtime/python/stdlib/time.js";
import { BASE_DELAY, LLM_ENDPOINTS, MAX_CHARS, SYSTEM_PROMPT } from "./config.js";

const logger = getLogger("agent");

/** All tries and all endpoints failed. */
class GaveUp extends Exception {
  declare tries: Dynamic;
  declare cause: Dynamic;

  constructor(tries: number, cause: Dynamic) {
    super(tries, cause);
    this.tries = tries;
    this.cause = cause;
    superOf(GaveUp, this).__init__(tries, typeName(cause));
  }

  __str__(): string {
    const plural = this.tries === 1 ? "y" : "ies";
    return `gave up after ${str(this.tries)} tr${plural} (${str(typeName(this.cause))})`;
  }
}

/** base, base * factor, ... up to the limit, for ever. */
function* backoffDelays(
  base: Dynamic,
  factor: Dynamic = float(2),
  limit: Dynamic = 0.05,
): Generator<Dynamic> {
  let delay: Dynamic = base;
  while (true) {
    yield min(delay, limit);
    delay = imul(delay, factor);
  }
}

/** Calls the function again on these errors; a generator may only fail before its first item. */
function retry(
  errors: Dynamic,
  maxTries: number = 3,
  { give_up: giveUp = null }: { give_up?: Dynamic } = {},
): Dynamic {
  function decorator(fn: (...args: Dynamic[]) => Dynamic): (...args: Dynamic[]) => Dynamic {
    const wrapper: Dynamic = wraps(fn)(
      signature(
        async function wrapper(self: Dynamic, ...rest2: Dynamic[]): Promise<Dynamic> {
          const [args, { ...kwargs }]: [Dynamic, Dynamic] = splitKeywords(rest2);
          let last: Dynamic = null;
          for (const [attempt, delay] of enumerate(
            islice(backoffDelays(BASE_DELAY), maxTries),
            1,
          )) {
            try {
              return await call(fn, [self, ...args], kwargs);
            } catch (caught) {
              const e = rethrowUnless(caught, errors);
              last = e;
              const key: Dynamic = typeName(e);
              setItem(getAttr(self, "stats"), key, iadd(getItem(getAttr(self, "stats"), key), 1));
              if (giveUp && truthy(await giveUp(e))) {
                throw caught;
              }
              if (attempt < maxTries) {
                logger.info("%s, try %d, waiting %.3f s", e, attempt, delay);
                await sleep(delay);
              }
            }
          }
          throw raise(new GaveUp(maxTries, last), last);
        },
        "retry.<locals>.decorator.<locals>.wrapper",
        ["self", "*args", "**kwargs"],
      ),
    );

    return wrapper;
  }
  signature(decorator, "retry.<locals>.decorator", ["fn"]);

  return decorator;
}

/** A bad request stays bad, however often it is sent. */
function isFatal(error: Dynamic): boolean {
  return (
    isInstance(error, APIStatusError) &&
    le(400, getAttr(error, "status_code")) &&
    lt(getAttr(error, "status_code"), 500) &&
    ne(getAttr(error, "status_code"), 429)
  );
}
signature(isFatal, "is_fatal", ["error"]);

/** Parts of at most `limit` characters, cut after sentences where possible, else at words. */
function splitText(text: string, limit: number = MAX_CHARS): string[] {
  let window!: string;
  const parts: string[] = [] as Dynamic;
  let rest: string = text;
  while (len(rest) > limit) {
    window = getSlice(rest, null, limit + 1);
    let cut: number = max(
      lazyFlatMap(Tuple.of(". ", "! ", "? ", "\n"), (mark: string) => [rfind(window, mark)]),
    );
    if (cut > 0) {
      cut += 1;
    } else {
      cut = rfind(window, " ");
      if (cut <= 0) {
        cut = limit;
      }
    }
    parts.push(getSlice(rest, null, cut));
    rest = getSlice(rest, cut, null);
  }
  if (strip(rest) || !(parts.length > 0)) {
    parts.push(rest);
  }
  return parts;
}

function* batched(items: string[], size: number): Generator<Dynamic> {
  let batch!: Dynamic[];
  const iterator = iter(items);
  while ((batch = list(islice(iterator, size))).length > 0) {
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
    this.stats = new defaultdict(int);
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
      max_tokens: add(ceil(mul(len(text), 1.5)), 16),
    });
    const [choice] = unpackStar(completion.choices, 1, 0);
    if (choice.message.content === null) {
      throw new ValueError("the model returned no text");
    }
    return Tuple.of(choice.message.content, completion.model);
  }
  static {
    signature(this.prototype._complete, "TranslationAgent._complete", [
      "endpoint",
      "prompt",
      "text",
    ]);
  }

  /** Asks one endpoint after the other until one answers. */
  async _translate(prompt: string, text: string): Promise<Dynamic> {
    const failures: string[] = [];
    for (const endpoint of this.endpoints) {
      try {
        return await call(getAttr(this, "_complete"), [endpoint, prompt, text]);
      } catch (caught2) {
        const e = rethrowUnless(caught2, GaveUp);
        failures.push(`${endpoint}: ${str(e)}`);
      }
    }
    throw raise(new RuntimeError(failures.join("; ")), null);
  }

  _parts(request: ResponsesAgentRequest): string[] {
    const messages: Dynamic[] = prepMsgsForCcLlm(request.input);
    const texts: Dynamic[] = flatMap(messages, (m: Dynamic) =>
      callMethod(m, "get", ["role"]) === "user" && truthy(getItem(m, "content"))
        ? [getItem(m, "content")]
        : [],
    );
    return list(
      chainFromIterable(lazyFlatMap(getSlice(texts, -1, null), (t: Dynamic) => [splitText(t)])),
    ) as Dynamic;
  }

  @invoke()
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    callMethod(this.stats, "clear", []);
    const [, last] = unpackStar(await alist(this.predictStream(request)), 0, 1);
    return new ResponsesAgentResponse({
      output: [last.item],
      custom_outputs: mergeDicts(
        or(last.custom_outputs, () => new Dict()),
        { errors: dict(sorted(callMethod(this.stats, "items", []))) },
      ),
    });
  }

  @stream()
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    const customInputs = or(request.custom_inputs, () => new Dict());
    const target = getItem(this.TARGETS, get(customInputs, "target", "de"));
    const prompt = strFormat(SYSTEM_PROMPT, [], { target });
    const [translated, models] = [[] as Dynamic[], set()];
    const started = perfCounter();

    for (const [number, batch] of enumerate(batched(this._parts(request), 2))) {
      for (const part of batch) {
        const lead = getSlice(part, null, len(part) - len(callMethod(part, "lstrip", [])));
        const [text, model] = await this._translate(prompt, callMethod(part, "strip", []));
        models.add(model);
        translated.push(add(lead, text));
        yield new ResponsesAgentStreamEvent(
          createTextDelta(getItem(translated, -1), `translation-${number}`),
        );
      }
    }

    const elapsed = sub(perfCounter(), started);
    if (!(elapsed >= 0)) {
      throw new AssertionError();
    }
    yield new ResponsesAgentStreamEvent({
      type: "response.output_item.done",
      item: createTextOutputItem(join("", translated) || "—", "translation"),
      custom_outputs: { parts: translated.length, models: sorted(models), target },
    });
  }

  static {
    classAttribute(this, "TARGETS");
    decorateMethod(
      this,
      "_complete",
      retry(Tuple.of(APIStatusError, APIConnectionError), undefined, { give_up: isFatal }),
    );
  }
}

openaiAutolog();
setModel(new TranslationAgent(LLM_ENDPOINTS as Dynamic));
