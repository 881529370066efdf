import {
  createTextDelta,
  createTextOutputItem,
  getRequestHeaders,
  invoke,
  resetRegistrations,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  stream,
} from "../../src/runtime/agent-server/index.js";
import {
  dictGet,
  type Dynamic,
  Exception,
  isDict,
  KeyError,
  RuntimeError,
  ValueError,
} from "../../src/runtime/agent-server/python.js";
import { jsonDumps } from "../../src/runtime/agent-server/python-json.js";

/** The handlers that record.py served with the real MLflow. */

type Make = new (text: string) => Error;
const errors: Record<string, Make> = { ValueError, KeyError, Exception, RuntimeError };

function inputsOf(request: Dynamic): Dynamic {
  return (isDict(request) ? dictGet(request, "custom_inputs") : request.custom_inputs) ?? {};
}

const dumpOf = (request: Dynamic): Dynamic => (isDict(request) ? request : request.modelDump());

function fail([kind, text]: [string, string]): never {
  throw Object.hasOwn(errors, kind) ? new errors[kind]!(text) : new KeyError(kind);
}

function headersNamed(names: string[]): Dynamic {
  return Object.fromEntries(names.map((name) => [name, getRequestHeaders()[name] ?? null]));
}

async function answer(request: Dynamic): Promise<Dynamic> {
  const script = inputsOf(request);
  const [kind] = ["raise", "return", "model", "event", "headers"].filter(
    (key) => dictGet(script, key) !== undefined,
  );
  if (kind === "raise") fail(script.raise);
  if (kind === "return") return script.return;
  if (kind === "model") return new ResponsesAgentResponse(script.model);
  if (kind === "event") return new ResponsesAgentStreamEvent(script.event);
  if (kind === "headers") return { output: [], custom_outputs: headersNamed(script.headers) };
  const item = createTextOutputItem(jsonDumps(dumpOf(request)), "msg");
  return new ResponsesAgentResponse({ output: [item], custom_outputs: script });
}

async function* events(request: Dynamic): AsyncGenerator<Dynamic> {
  const script = inputsOf(request);
  for (const event of dictGet(script, "events") ?? []) {
    if ("__raise__" in event) fail(event.__raise__);
    if ("__value__" in event) yield event.__value__;
    else if ("__model__" in event) yield new ResponsesAgentStreamEvent(event.__model__);
    else if ("__headers__" in event)
      yield { type: "headers", values: Object.values(headersNamed(event.__headers__)) };
    else yield event;
  }
  if (dictGet(script, "events") === undefined) {
    const item = createTextOutputItem(jsonDumps(dumpOf(request)), "msg");
    yield new ResponsesAgentStreamEvent(createTextDelta("hé", "msg"));
    yield new ResponsesAgentStreamEvent({ type: "response.output_item.done", item });
  }
}

function required(request: Dynamic, key: string): Dynamic {
  const value: unknown = dictGet(inputsOf(request), key);
  if (value === undefined) throw new KeyError(key);
  return value;
}

const answerSync = (request: Dynamic): Dynamic => required(request, "return");

function* eventsSync(request: Dynamic): Generator<Dynamic> {
  yield* required(request, "events");
}

const kinds: Record<string, [Dynamic, Dynamic]> = {
  async: [answer, events],
  sync: [answerSync, eventsSync],
  list: [answerSync, (request: Dynamic) => required(request, "events")],
  dict: [answerSync, () => ({ type: "x" })],
};

/** Registers one pair of handlers in place of what was registered before. */
export function useHandlers(kind: string): void {
  resetRegistrations();
  const pair = kinds[kind];
  if (pair === undefined) return;
  invoke()(pair[0]);
  stream()(pair[1]);
}
