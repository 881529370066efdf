/**
 * Clinic desk: who asks, in which language and with which limits is held in context variables, one set a request.
 *
 * The handlers set them, everything below reads them: tools run in tasks, a blocking report runs in a thread, and a
 * logging filter puts the request's number on every record.
 */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createFunctionCallOutputItem,
  createTextDelta,
  createTextOutputItem,
  invoke,
  stream,
  toChatCompletionsInput,
} from "./runtime/agent-server/index.js";
import { DatabricksOpenAI } from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { gather, getEventLoop, sleep, toThread } from "./runtime/python/stdlib/asyncio.js";
import { contextmanager } from "./runtime/python/stdlib/contextlib.js";
import { ContextVar, Token, copyContext } from "./runtime/python/stdlib/contextvars.js";
import { DEBUG, Filter, WARNING, getLogger } from "./runtime/python/stdlib/logging.js";
import { environ } from "./runtime/python/stdlib/os.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";

const MODEL = py.get(environ, "CLINIC_MODEL", "databricks-claude-sonnet-4-5");
const GREETINGS = { en: "You run a clinic's desk for {user}.", de: "Du leitest die Anmeldung für {user}." };

class Caller {
  declare user: string;
  declare language: string;
  declare toolsLeft: number;

  constructor(
    user: string = "anonymous" as Dynamic,
    language: string = "en" as Dynamic,
    toolsLeft: number = 2 as Dynamic,
  ) {
    this.user = user;
    this.language = language;
    this.toolsLeft = toolsLeft;
    Object.freeze(this);
  }
  static {
    py.dataclass(this, [{ name: "user" }, { name: "language" }, { name: "tools_left", js: "toolsLeft" }], {
      frozen: true,
    });
    py.signature(this, "Caller.__init__", ["user=", "language=", "tools_left="]);
  }
}

const currentCaller = new ContextVar("current_caller", { default: new Caller() });
const requestNumber = new ContextVar("request_number");
const trail = new ContextVar("trail");
const depth = new ContextVar("depth", { default: 0 });

let _number: number = 0;

/** Marks records with the request that they belong to, and keeps them on its trail. */
class RequestFilter extends Filter {
  filter(record: Dynamic): boolean {
    try {
      py.call(py.getAttr(trail.get(), "append"), [
        `${record.levelname.toLowerCase()} d${py.str(depth.get())}: ${record.getMessage()}`,
      ]);
    } catch (caught) {
      py.rethrowUnless(caught, py.LookupError);
    }
    return record.levelno >= WARNING;
  }

  static {
    py.setAttr(this, "__doc__", "Marks records with the request that they belong to, and keeps them on its trail.");
  }
}

const logger = getLogger("clinic");
logger.setLevel(DEBUG);
logger.addFilter(new RequestFilter());

const actingAs: Dynamic = contextmanager(
  py.signature(
    function* actingAs(caller: Caller): Generator<Dynamic> {
      const token = currentCaller.set(caller);
      try {
        yield token;
      } finally {
        currentCaller.reset(token);
      }
    },
    "acting_as",
    ["caller"],
  ),
);

const deeper: Dynamic = contextmanager(
  py.signature(
    function* deeper(): Generator<Dynamic> {
      const token = depth.set(py.add(depth.get(), 1));
      try {
        yield depth.get();
      } finally {
        depth.reset(token);
      }
    },
    "deeper",
    [],
  ),
);

/** Takes one of the caller's tool calls; a value, so that other requests keep theirs. */
function spend(): boolean {
  const caller = currentCaller.get();
  if (py.le(py.getAttr(caller, "tools_left"), 0)) {
    return false;
  }
  currentCaller.set(py.dataclassReplace(caller, { tools_left: py.sub(py.getAttr(caller, "tools_left"), 1) }));
  return true;
}

async function freeSlots(day: string): Promise<Dynamic> {
  const manager: Dynamic = py.callAsync(deeper, []);
  const level = py.enter(manager);
  let failed = false;
  try {
    await sleep(0);
    logger.info("slots of %s for %s", day, py.getAttr(currentCaller.get(), "user"));
    return { day, free: day !== "sunday" ? [9, 11] : [], level };
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
  return null;
}
py.signature(freeSlots, "free_slots", ["day"]);

async function recordVisit(note: string = ""): Promise<string> {
  function blockingReport(kind: string): string {
    // A thread of the loop sees the caller of its request, and its changes stay there.
    currentCaller.set(new Caller("nobody"));
    return `${py.str(kind)} ${py.str(py.gt(requestNumber.get(), 0))} ${py.str(depth.get())}`;
  }
  py.signature(blockingReport, "record_visit.<locals>.blocking_report", ["kind"]);

  const before = py.getAttr(currentCaller.get(), "user");
  const report = await toThread(blockingReport, "report");
  const loop = getEventLoop();
  const bare = await loop.runInExecutor(
    null,
    py.signature(() => py.getAttr(currentCaller.get(), "user"), "record_visit.<locals>.<lambda>", []),
  );
  const carried = await loop.runInExecutor(
    null,
    py.getAttr(copyContext(), "run"),
    py.signature(() => py.getAttr(currentCaller.get(), "user"), "record_visit.<locals>.<lambda>", []),
  );
  logger.debug("visit of %s", before);
  return `${py.str(py.or(note, () => "no note"))}; ${py.str(report)}; ${py.str(py.eq(before, py.getAttr(currentCaller.get(), "user")))}; ${py.str(bare)}; ${py.str(py.eq(carried, before))}`;
}
py.signature(recordVisit, "record_visit", ["note="]);

/** Runs as somebody else for a moment. */
async function asOther(user: string): Promise<Dynamic> {
  const manager2: Dynamic = py.callAsync(actingAs, [py.dataclassReplace(currentCaller.get(), { user, tools_left: 9 })]);
  const token = py.enter(manager2);
  let failed2 = false;
  try {
    const slots = await freeSlots("today");
    const old = !py.is(py.getAttr(token, "old_value"), Token.MISSING) ? py.getAttr(token, "old_value") : new Caller();
    return `${py.str(py.getAttr(currentCaller.get(), "user"))} instead of ${py.str(py.getAttr(old, "user"))}: ${py.str(py.getItem(slots, "free"))}`;
  } catch (caught3) {
    failed2 = true;
    if (!py.exit(manager2, caught3)) {
      throw caught3;
    }
  } finally {
    if (!failed2) {
      py.exit(manager2);
    }
  }
  return null;
}
py.signature(asOther, "as_other", ["user"], "Runs as somebody else for a moment.");

const TOOLS: PyDict = new py.Dict(
  Array.from(
    py.Tuple.of(freeSlots, recordVisit, asOther),
    (f: Dynamic) => [py.getAttr(f, "__name__"), f] as [Dynamic, Dynamic],
  ),
);
const SPECS: Dynamic[] = Array.from(py.items(TOOLS), ([name, f]: Dynamic) => ({
  type: "function",
  function: {
    name,
    description: py.callMethod(
      py.or(py.getAttr(f, "__doc__"), () => name),
      "strip",
      [],
    ),
    parameters: { type: "object" },
  },
}));

async function runTool(call: Dynamic): Promise<string> {
  let result: Dynamic;
  if (!py.contains(TOOLS, py.getAttr(py.getAttr(call, "function"), "name"))) {
    logger.warning("no tool %s", py.getAttr(py.getAttr(call, "function"), "name"));
    return "no such tool";
  }
  if (!spend()) {
    return `${py.str(py.getAttr(currentCaller.get(), "user"))} has no calls left`;
  }
  try {
    result = await py.settled(
      py.call(
        py.getItem(TOOLS, py.getAttr(py.getAttr(call, "function"), "name")),
        [],
        py.jsonLoads(py.or(py.getAttr(py.getAttr(call, "function"), "arguments"), () => "{}")),
      ),
    );
  } catch (caught4) {
    const e = py.rethrowUnless(caught4, py.TypeError);
    return `TypeError: ${py.str(e)}`;
  }
  return typeof result === "string" ? result : py.jsonDumps(result);
}

function begin(request: ResponsesAgentRequest): Caller {
  _number += 1;
  const custom = py.or(request.custom_inputs, () => new py.Dict());
  requestNumber.set(_number);
  trail.set([]);
  const known = new py.Dict(
    py.flatMap(py.Tuple.of("user", "language", "tools_left"), (k: string) =>
      py.contains(custom, k) ? [[k, py.getItem(custom, k)] as [Dynamic, Dynamic]] : [],
    ),
  );
  const caller = py.call(Caller, [], known);
  currentCaller.set(caller);
  return caller;
}

function done(item: PyDict, { ...more }: Dynamic = {}): ResponsesAgentStreamEvent {
  return new ResponsesAgentStreamEvent(py.mergeKeywords({ type: "response.output_item.done", item }, more));
}

async function* streamDesk(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  let message: Dynamic;
  const caller = begin(request);
  const greeting = py.strFormat(py.get(GREETINGS, caller.language, py.getItem(GREETINGS, "en")), [], {
    user: caller.user,
  });
  let messages: Dynamic[] = [{ role: "system", content: greeting }];
  messages = py.iadd(messages, toChatCompletionsInput(request.input.map((i: InputItem) => i.modelDump())));
  const client = new DatabricksOpenAI({ max_retries: 0 });
  for (let turn = 0; turn < 3; turn++) {
    const completion = await client.chat.completions.create({ model: MODEL, messages, tools: SPECS });
    message = py.getItem(completion.choices, 0).message;
    if (!py.truthy(message.tool_calls)) {
      break;
    }
    messages.push(message.modelDump({ exclude_none: true, exclude: new py.PySet(["annotations"]) }));
    // Tasks start with a copy: what one spends is not missing for the next.
    const results: Dynamic[] = await gather(
      ...py.spread(py.lazyFlatMap(message.tool_calls, (call: Dynamic) => [py.coroutine(runTool, call)])),
    );
    const own: Dynamic[] = turn
      ? await (async () => {
          const items2: Dynamic[] = [];
          for (const call of py.getSlice(message.tool_calls, null, 1)) {
            items2.push(await runTool(call));
          }
          return items2;
        })()
      : [];
    for (const [call, result] of py.zip(message.tool_calls, results)) {
      messages.push({ role: "tool", tool_call_id: call.id, content: result });
      yield done(createFunctionCallOutputItem(call.id, result));
    }
    for (const result of own) {
      yield done(createTextOutputItem(`own: ${py.str(result)}`, py.str(uuid4())));
    }
  }
  const itemId = py.str(uuid4());
  const text =
    py.bound(message, "message").content || `${py.str(py.getAttr(currentCaller.get(), "user"))}, please come back.`;
  yield new ResponsesAgentStreamEvent(createTextDelta(text, itemId));
  const context = copyContext();
  yield done(createTextOutputItem(text, itemId), {
    custom_outputs: {
      trail: trail.get(),
      left: py.getAttr(currentCaller.get(), "tools_left"),
      depth: py.contains(context, depth) ? py.getItem(context, depth) : depth.get(),
      vars: py.sorted(
        py.lazyFlatMap(context, (v: Dynamic) =>
          ["current_caller", "request_number", "trail", "depth"].includes(py.getAttr(v, "name"))
            ? [py.getAttr(v, "name")]
            : [],
        ),
      ),
    },
  });
}
stream()(streamDesk);

async function answer(request: ResponsesAgentRequest): Promise<Dynamic> {
  const items3: Dynamic[] = [[] as Dynamic[], new py.Dict()];
  const items: Dynamic[] = items3[0];
  let outputs: Dynamic = items3[1];
  for await (const event of streamDesk(request)) {
    if (event.type === "response.output_item.done") {
      items.push(event.item);
      outputs = py.or(py.get(event.modelDump(), "custom_outputs"), () => outputs);
    }
  }
  py.setItem(outputs, "after", py.getAttr(currentCaller.get(), "user"));
  return new ResponsesAgentResponse({ output: items, custom_outputs: outputs });
}
invoke()(answer);
