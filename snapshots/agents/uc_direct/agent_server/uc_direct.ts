/** Parcel desk: asks Unity Catalog functions by itself, without a model choosing them. */

import {
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  SpanType,
  createTextOutputItem,
  invoke,
  stream,
  trace,
} from "./runtime/agent-server/index.js";
import {
  DatabricksFunctionClient,
  ResourceDoesNotExist,
  WorkspaceClient,
  getUcFunctionClient,
  setUcFunctionClient,
} from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { compile, match, search } from "./runtime/python/re.js";
import { sleep } from "./runtime/python/stdlib/asyncio.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";

const [CATALOG, SCHEMA] = ["post", "parcels"];
const PARCEL = compile("\\b(P-\\d{3})\\b");
const functions = new DatabricksFunctionClient(new WorkspaceClient());
setUcFunctionClient(functions);

class FunctionFailed extends py.Exception {
  declare reason: Dynamic;
  constructor(name: string, reason: string) {
    super(`${py.str(name)}: ${py.str(reason)}`);
    this.reason = reason;
  }
}

function fullName(name: string): string {
  return `${CATALOG}.${SCHEMA}.${py.str(name)}`;
}

const call = trace({ spanType: SpanType.TOOL })(async function call(
  name: string,
  parameters: Dynamic = null,
): Promise<Dynamic> {
  const client = getUcFunctionClient();
  const result = await client.executeFunction(fullName(name), parameters);
  if (result.error) {
    throw new FunctionFailed(name, py.getItem(py.callMethod(result.error, "splitlines", []), -1));
  }
  return result;
});

async function history(parcel: string): Promise<string> {
  const result = await call("history", { parcel, since: "2025-01-01T00:00:00" });
  const [header, lines] = py.unpackStar(
    py.callMethod(py.callMethod(result.value, "strip", []), "splitlines", []),
    1,
    0,
  );
  const suffix = result.truncated ? " (and more)" : "";
  return `${lines.length} stops by ${py.str(py.callMethod(header, "split", [","]))}${suffix}: ` + py.join("; ", lines);
}

async function price(weight: string): Promise<string> {
  const result = await call("price", { kg: py.float(weight), express: false });
  return `It costs ${py.str(result.value)} (${py.str(result.format)}). ` + result.toJson();
}

async function about(name: string): Promise<string> {
  const info = await functions.getFunction(fullName(name));
  const params = py.truthy(py.getAttr(info, "input_params"))
    ? py.getAttr(py.getAttr(info, "input_params"), "parameters")
    : [];
  const listed = Array.from(
    py.iterate(py.or(params, () => [])),
    (p: Dynamic) => `${py.str(py.getAttr(p, "name"))}: ${py.str(py.getAttr(py.getAttr(p, "type_name"), "value"))}`,
  ).join(", ");
  return `${py.str(py.getAttr(info, "full_name"))}(${listed}) -> ${py.str(py.getAttr(py.getAttr(info, "data_type"), "value"))}: ${py.str(py.or(py.getAttr(info, "comment"), () => "no comment"))}`;
}

async function answer(question: string): Promise<string> {
  let found: Dynamic;
  if ((found = PARCEL.search(question))) {
    return await history(found.group(1));
  }
  if ((found = search("([\\d.]+) ?kg", question))) {
    return await price(py.getItem(found, 1));
  }
  if ((found = match("about (\\w+)", question))) {
    return await about(py.getItem(found, 1));
  }
  if (question === "today") {
    return (await call("today")).value;
  }
  return py.jsonDumps({ error: "unknown question", question });
}

async function* streamHandler(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  let text!: string;
  const question = py.getItem(py.getItem(request.input, -1).modelDump(), "content");
  try {
    text = await answer(question);
  } catch (caught) {
    const e: Dynamic = py.toException(caught);
    if (e instanceof FunctionFailed) {
      text = `${py.str(e)} / ${py.str(py.getAttr(e, "reason"))}`;
    } else if (e instanceof py.ValueError || e instanceof py.PermissionError) {
      text = `${py.str(py.typeName(e))}: ${py.getItem(py.str(e).split(" Config:"), 0)}`;
    } else if (e instanceof ResourceDoesNotExist) {
      text = `There is no such function (${py.str(py.getAttr(e, "error_code"))}).`;
    } else {
      throw caught;
    }
  }
  await sleep(0);
  yield new ResponsesAgentStreamEvent({
    type: "response.output_item.done",
    item: createTextOutputItem(text, py.str(uuid4())),
  });
}
stream()(streamHandler);

async function invokeHandler(request: ResponsesAgentRequest): Promise<Dynamic> {
  return new ResponsesAgentResponse({
    output: await (async () => {
      const items: Dynamic[] = [];
      for await (const event of streamHandler(request)) {
        items.push(event.item);
      }
      return items;
    })(),
  });
}
invoke()(invokeHandler);
