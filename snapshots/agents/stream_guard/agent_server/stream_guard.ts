/**
 * Meeting minutes, streamed: an async generator that holds spans, locks and managers open while it yields.
 *
 * The notes of a meeting go to the model in parts; each part is answered under a span and a slot of a
 * semaphore, and what the managers did on the way out is part of the answer.
 */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  SpanType,
  createTextDelta,
  createTextOutputItem,
  invoke,
  startSpan,
  stream,
} from "./runtime/agent-server/index.js";
import { DatabricksOpenAI } from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { Semaphore, sleep } from "./runtime/python/stdlib/asyncio.js";
import {
  aclosing,
  asynccontextmanager,
  contextmanager,
  nullcontext,
  suppress,
} from "./runtime/python/stdlib/contextlib.js";
import { AsyncExitStack } from "./runtime/python/stdlib/exit-stack.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { monotonic } from "./runtime/python/stdlib/time.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { catch_warnings, simplefilter } from "./runtime/python/stdlib/warnings.js";
import { MODEL, PROMPT } from "./config.js";

const logger = getLogger("stream_guard");
const PART = 40;
const slots = new Semaphore(2);

/** The notes ask to stop. */
class Aborted extends py.Exception {}

/** What happened, in order; every manager writes here when it closes. */
class Ledger {
  declare lines: string[];

  constructor() {
    this.lines = [];
  }

  note(text: string, ...rest: Dynamic[]): void {
    const args: Dynamic = py.Tuple.of(...rest);
    this.lines.push(args.length > 0 ? py.mod(text, args) : text);
  }
  static {
    py.signature(this.prototype.note, "Ledger.note", ["text", "*args"]);
  }

  async __aenter__(): Promise<Ledger> {
    await sleep(0);
    this.note("open");
    return this;
  }

  async __aexit__(kind: Dynamic, error: Dynamic, traceback: Dynamic): Promise<boolean> {
    await sleep(0);
    this.note("close %s", py.truthy(kind) ? py.getAttr(kind, "__name__") : "-");
    return kind != null && py.isSubclass(kind, Aborted);
  }
}

const clientSession: Dynamic = asynccontextmanager(
  py.signature(
    async function* clientSession(ledger: Ledger): AsyncGenerator<Dynamic> {
      const client = new DatabricksOpenAI({ max_retries: 0 });
      ledger.note("client");
      try {
        yield client;
      } catch (caught) {
        const e = py.rethrowUnless(caught, py.Exception);
        ledger.note("client failed: %s", py.typeName(e));
        throw caught;
      } finally {
        ledger.note("client closed");
      }
    },
    "client_session",
    ["ledger"],
  ),
);

const timed: Dynamic = contextmanager(
  py.signature(
    function* timed(ledger: Ledger, name: string): Generator<Dynamic> {
      const started = monotonic();
      try {
        yield () => py.sub(monotonic(), started);
      } finally {
        ledger.note(`${py.str(name)} took ${monotonic() >= started ? "some" : "no"} time`);
      }
    },
    "timed",
    ["ledger", "name"],
  ),
);

/** Parts at word ends, no longer than `size` where words allow it. */
function partsOf(text: string, size: number = PART): string[] {
  const items2: Dynamic[] = [[] as Dynamic[], ""];
  const parts: Dynamic[] = items2[0];
  let current: Dynamic = items2[1];
  for (const word of py.callMethod(text, "split", [])) {
    if (py.truthy(current) && py.len(current) + 1 + py.len(word) > size) {
      parts.push(current);
      current = word;
    } else {
      current = py.strip(`${py.str(current)} ${py.str(word)}`);
    }
  }
  return py.truthy(current) ? [...parts, current] : parts;
}

async function* deltas(client: Dynamic, prompt: string, part: string): AsyncGenerator<Dynamic> {
  const messages: PyDict[] = [
    { role: "system", content: prompt },
    { role: "user", content: part },
  ];
  const manager: Dynamic = slots;
  await py.enterAsync(manager);
  let failed = false;
  try {
    const response = await client.chat.completions.create({ model: MODEL, messages, stream: true });
    for await (const chunk of py.iterateAsync(response)) {
      if (chunk.choices.length > 0 && py.getItem(chunk.choices, 0).delta.content) {
        yield py.getItem(chunk.choices, 0).delta.content;
      }
    }
  } catch (caught2) {
    failed = true;
    if (!(await py.exitAsync(manager, caught2))) {
      throw caught2;
    }
  } finally {
    if (!failed) {
      await py.exitAsync(manager);
    }
  }
}

/** (number, delta) of all parts; closes what it opened however its consumer ends. */
async function* minutes(parts: string[], ledger: Ledger, limit: Dynamic): AsyncGenerator<Dynamic> {
  const manager2: Dynamic = new AsyncExitStack();
  const stack = await py.enterAsync(manager2);
  let failed2 = false;
  try {
    const client = await stack.enterAsyncContext(py.call(clientSession, [ledger]));
    stack.callback(py.getAttr(ledger, "note"), "stack empties after %d", parts.length);
    for (const [number, part] of py.enumerate(parts, 1)) {
      if (limit != null && py.gt(number, limit)) {
        ledger.note("limit");
        return;
      }
      if (py.callMethod(part, "lower", []).startsWith("stop")) {
        throw new Aborted(part);
      }
      const manager3: Dynamic = startSpan(`part ${number}`, { spanType: SpanType.CHAIN });
      const span = py.enter(manager3);
      let failed3 = false;
      try {
        const manager4: Dynamic = new catch_warnings();
        py.enter(manager4);
        let failed4 = false;
        try {
          simplefilter("ignore");
          span.setInputs({ part });
          let whole: Dynamic = "";
          const manager5: Dynamic =
            number === 1 ? py.call(timed, [ledger, `part ${number}`]) : new nullcontext(() => py.float(0));
          const elapsed = py.enter(manager5);
          let failed5 = false;
          try {
            const source = deltas(client, py.strFormat(PROMPT, [], { number, total: parts.length }), part);
            const manager6: Dynamic = new aclosing(source);
            await py.enterAsync(manager6);
            let failed6 = false;
            try {
              for await (const delta of py.iterateAsync(source)) {
                whole = py.iadd(whole, delta);
                yield py.Tuple.of(number, delta);
                if (py.truthy(py.callMethod(whole, "endswith", ["…"]))) {
                  break;
                }
              }
            } catch (caught7) {
              failed6 = true;
              if (!(await py.exitAsync(manager6, caught7))) {
                throw caught7;
              }
            } finally {
              if (!failed6) {
                await py.exitAsync(manager6);
              }
            }
            if (!py.ge(py.call(elapsed, []), 0)) {
              throw new py.AssertionError();
            }
          } catch (caught6) {
            failed5 = true;
            if (!py.exit(manager5, caught6)) {
              throw caught6;
            }
          } finally {
            if (!failed5) {
              py.exit(manager5);
            }
          }
          span.setOutputs({ text: whole });
        } catch (caught5) {
          failed4 = true;
          if (!py.exit(manager4, caught5)) {
            throw caught5;
          }
        } finally {
          if (!failed4) {
            py.exit(manager4);
          }
        }
      } catch (caught4) {
        failed3 = true;
        if (!py.exit(manager3, caught4)) {
          throw caught4;
        }
      } finally {
        if (!failed3) {
          py.exit(manager3);
        }
      }
    }
  } catch (caught3) {
    failed2 = true;
    if (!(await py.exitAsync(manager2, caught3))) {
      throw caught3;
    }
  } finally {
    if (!failed2) {
      await py.exitAsync(manager2);
    }
  }
}

function event(text: string, itemId: string, { ...more }: Dynamic = {}): ResponsesAgentStreamEvent {
  const item = createTextOutputItem(text, itemId);
  return new ResponsesAgentStreamEvent(py.mergeKeywords({ type: "response.output_item.done", item }, more));
}

async function* streamMinutes(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  let most: Dynamic;
  const notes: Dynamic[] = py.flatMap(request.input, (i: InputItem) =>
    py.getAttr(i, "role", null) === "user" && typeof py.getAttr(i, "content") === "string"
      ? [py.getAttr(i, "content")]
      : [],
  );
  const custom = py.or(request.custom_inputs, () => new py.Dict());
  const [ledger, texts]: [Dynamic, Dynamic] = [new Ledger(), new py.Dict()];
  const itemId = py.str(uuid4());
  const manager7: Dynamic = ledger;
  await py.enterAsync(manager7);
  let failed7 = false;
  try {
    if (!(notes.length > 0)) {
      throw new py.ValueError("there are no notes");
    }
    const source = minutes(partsOf(py.getItem(notes, -1)), ledger, py.get(custom, "limit"));
    try {
      for await (const [number, delta] of py.iterateAsync(source)) {
        py.setItem(texts, number, py.add(py.get(texts, number, ""), delta));
        yield new ResponsesAgentStreamEvent(createTextDelta(delta, itemId));
        if (py.truthy((most = py.get(custom, "most"))) && py.ge(py.sum(py.map(py.len, py.values(texts))), most)) {
          ledger.note("enough");
          break;
        }
      }
    } finally {
      await py.settled(py.callMethod(source, "aclose", []));
      ledger.note("source closed");
    }
  } catch (caught8) {
    failed7 = true;
    if (!(await py.exitAsync(manager7, caught8))) {
      throw caught8;
    }
  } finally {
    if (!failed7) {
      await py.exitAsync(manager7);
    }
  }
  const manager8: Dynamic = new suppress(py.KeyError);
  py.enter(manager8);
  let failed8 = false;
  try {
    ledger.note("first: %d", py.len(py.getItem(texts, 1)));
  } catch (caught9) {
    failed8 = true;
    if (!py.exit(manager8, caught9)) {
      throw caught9;
    }
  } finally {
    if (!failed8) {
      py.exit(manager8);
    }
  }
  const summary =
    py
      .sorted(py.items(texts))
      .map(([number, text]: Dynamic) => `${py.str(number)}. ${py.str(text)}`)
      .join("\n") || "(nothing)";
  yield event(summary, itemId, { custom_outputs: { ledger: ledger.lines } });
}
stream()(streamMinutes);

async function writeMinutes(request: ResponsesAgentRequest): Promise<Dynamic> {
  let [done, seen]: [Dynamic, Dynamic] = [null, 0];
  const manager9: Dynamic = new aclosing(streamMinutes(request));
  const events = await py.enterAsync(manager9);
  let failed9 = false;
  try {
    for await (const e of py.iterateAsync(events)) {
      seen += 1;
      if (py.getAttr(e, "type") === "response.output_item.done") {
        done = e;
        break;
      }
    }
  } catch (caught10) {
    failed9 = true;
    if (!(await py.exitAsync(manager9, caught10))) {
      throw caught10;
    }
  } finally {
    if (!failed9) {
      await py.exitAsync(manager9);
    }
  }
  return new ResponsesAgentResponse({
    output: [py.getAttr(done, "item")],
    custom_outputs: py.mergeDicts(py.getItem(py.callMethod(done, "model_dump", []), "custom_outputs"), {
      events: seen,
    }),
  });
}
invoke()(writeMinutes);
