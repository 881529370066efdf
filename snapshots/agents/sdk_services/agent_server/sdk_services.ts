/** Data steward: answers about catalogs, files, endpoints and connections of a workspace with the SDK's services. */

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
  ChatMessage,
  ChatMessageRole,
  DatabricksError,
  ExternalFunctionRequestHttpMethod,
  NotFound,
  PermissionDenied,
  TableType,
  WorkspaceClient,
} from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { timedelta } from "./runtime/python/stdlib/datetime.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { BytesIO } from "./runtime/python/stdlib/text-io.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { CATALOG, SPACE } from "./config.js";

const logger = getLogger("sdk_services");
const w = new WorkspaceClient();
const VOLUME = `/Volumes/${CATALOG}/docs/raw`;

function tableLine(info: Dynamic): string {
  const kind = py.eq(info.table_type, TableType.VIEW) ? "view" : "table";
  const columns: string[] = info.columns.map(
    (c: Dynamic) => `${py.str(c.name)} ${py.getAttr(c.type_name, "value")}${py.truthy(c.nullable) ? "" : " not null"}`,
  );
  return `${py.str(info.full_name)} is a ${kind} of ${py.str(py.or(info.owner, () => "nobody"))} with ${py.str(columns)}`;
}

async function describe(name: string): Promise<string> {
  try {
    return tableLine(await w.tables.get(name, { include_browse: true }));
  } catch (caught) {
    const e = py.rethrowUnless(caught, NotFound);
    return `${py.str(name)} is not there: ${py.str(e)}`;
  }
}
py.signature(describe, "describe", ["name"]);

async function inventory(schema: string): Promise<PyDict> {
  const schemas: Dynamic[] = py.sorted(
    await py.alist(
      (async function* () {
        for await (const s of py.iterateAsync(w.schemas.list(CATALOG))) {
          if (s.name !== "information_schema") {
            yield s.name;
          }
        }
      })(),
    ),
  );
  if (!py.contains(schemas, schema)) {
    throw new py.ValueError(`no schema ${py.repr(schema)} in ${py.str(schemas)}`);
  }
  const found: PyDict = { tables: [], volumes: [] };
  for await (const table of py.iterateAsync(w.tables.list(CATALOG, schema, { max_results: 2, omit_columns: true }))) {
    py.call(py.getAttr(py.getItem(found, "tables"), "append"), [
      { name: table.name, columns: py.or(table.columns, () => []).length, made: table.created_at },
    ]);
  }
  for await (const volume of py.iterateAsync(w.volumes.list(CATALOG, schema))) {
    py.call(py.getAttr(py.getItem(found, "volumes"), "append"), [volume.asDict()]);
  }
  py.setItem(
    found,
    "functions",
    await (async () => {
      const items2: Dynamic[] = [];
      for await (const f of py.iterateAsync(w.functions.list(CATALOG, schema))) {
        items2.push(f.name);
      }
      return items2;
    })(),
  );
  return found;
}
py.signature(inventory, "inventory", ["schema"]);

async function pickWarehouse(): Promise<string> {
  const running = await py.nextAsync(
    (async function* () {
      for await (const x of py.iterateAsync(w.warehouses.list())) {
        if (x.state && py.getAttr(x.state, "value") === "RUNNING") {
          yield x;
        }
      }
    })(),
    null,
  );
  if (running == null) {
    return "nothing runs";
  }
  const detail = await w.warehouses.get(py.getAttr(running, "id"));
  return `${py.str(detail.name)}/${py.str(detail.cluster_size)}/${py.str(detail.num_active_sessions)}`;
}

async function documents(_: string): Promise<string> {
  const entries: Dynamic[] = py.list(await py.readStream(w.files.listDirectoryContents(VOLUME, { page_size: 2 })));
  const lines: string[] = entries.map(
    (e: Dynamic) => `${py.str(e.name)}${py.truthy(e.is_directory) ? "/" : ""} ${py.str(e.file_size)}`,
  );
  const first = py.next(py.lazyFlatMap(entries, (e: Dynamic) => (!py.truthy(e.is_directory) ? [e] : [])));
  const text = py.callMethod(await (await w.files.download(py.getAttr(first, "path"))).contents.read(), "decode", [
    "utf-8",
  ]);
  const summary = py.jsonDumps({ files: entries.length, first: py.getSlice(text, null, 20) }, { ensure_ascii: false });
  await w.files.createDirectory(`${VOLUME}/out put`);
  await w.files.upload(`${VOLUME}/out put/summary.json`, new BytesIO(py.encode(summary, "utf-8")), { overwrite: true });
  return py.join("\n", [...lines, summary]);
}
py.signature(documents, "documents", ["_"]);

async function customer(number: string): Promise<string> {
  const response = await w.servingEndpoints.httpRequest(
    "crm",
    ExternalFunctionRequestHttpMethod.POST,
    "/customers/search",
    { json: { number }, headers: { "X-Team": "steward" } },
  );
  if (!response.ok) {
    return `the CRM said ${py.str(response.statusCode)}`;
  }
  const rows = py.getItem(response.json(), "rows");
  return (
    py.join(
      ", ",
      Array.from(py.iterate(rows), (row: Dynamic) => py.getItem(row, "name")),
    ) || response.text
  );
}
py.signature(customer, "customer", ["number"]);

async function classify(text: string): Promise<string> {
  const answer = await w.servingEndpoints.query("steward-llm", {
    messages: [
      new ChatMessage({ role: ChatMessageRole.SYSTEM, content: "Name the domain." }),
      new ChatMessage({ role: ChatMessageRole.USER, content: text }),
    ],
    max_tokens: 16,
    temperature: py.float(0),
  });
  return `${py.str(py.getItem(answer.choices, 0).message.content)} by ${py.str(answer.served_model_name)}, ${py.str(py.getAttr(answer.usage, "total_tokens"))} tokens`;
}
py.signature(classify, "classify", ["text"]);

async function endpoints(name: string): Promise<string> {
  const ready = new py.Dict();
  for (const e of await w.servingEndpoints.list()) {
    if (e.state) {
      ready.set(e.name, py.getAttr(py.getAttr(e.state, "ready"), "value"));
    }
  }
  const detail = await w.servingEndpoints.get(name);
  const served: Dynamic[] = py.getAttr(detail.config, "served_entities").map((s: Dynamic) => s.entity_name);
  return `${py.str(ready)} ${py.str(served)} ${py.str(py.getAttr(detail.state, "config_update"))}`;
}
py.signature(endpoints, "endpoints", ["name"]);

async function genie(question: string): Promise<string> {
  const spaces: Dynamic[] = py.or((await w.genie.listSpaces({ page_size: 5 })).spaces, () => []);
  const titles = new py.Dict(
    Array.from(
      spaces,
      (space: Dynamic) => [py.getAttr(space, "space_id"), py.getAttr(space, "title")] as [Dynamic, Dynamic],
    ),
  );
  const seen: string[] = [];
  const waiting = await w.genie.startConversation(SPACE, question);
  const done = await waiting.result(new timedelta({ seconds: 30 }));
  seen.push(py.str(done.status));
  const result = await w.genie.getMessageQueryResultByAttachment(
    SPACE,
    waiting.conversation_id,
    waiting.message_id,
    py.getItem(done.attachments, 0).attachment_id,
  );
  const rows = py.getAttr(result.statement_response.result, "data_array");
  const history = await w.genie.listConversationMessages(SPACE, waiting.conversation_id);
  await w.genie.deleteConversation(SPACE, waiting.conversation_id);
  return `${py.str(py.getItem(titles, SPACE))}: ${py.str(rows)} after ${py.str(seen)}, ${history.messages.length} messages, ${py.str(py.getAttr(py.getItem(done.attachments, 0).query, "parameters"))}`;
}
py.signature(genie, "genie", ["question"]);

async function vault(scope: string): Promise<string> {
  await w.secrets.putSecret(scope, "note", { string_value: "kept" });
  const keys = new py.Dict();
  for (const s of await w.secrets.listScopes()) {
    if (py.eq(s.name, scope)) {
      keys.set(
        s.name,
        await (async () => {
          const items3: Dynamic[] = [];
          for (const k of await w.secrets.listSecrets(s.name)) {
            items3.push(k.key);
          }
          return items3;
        })(),
      );
    }
  }
  return `${py.str(keys)} ${await w.dbutils.secrets.get(scope, "note")}`;
}
py.signature(vault, "vault", ["scope"]);

async function whoami(_: string): Promise<string> {
  const me = await w.currentUser.me();
  const groups: Dynamic[] = py.or(me.groups, () => []).map((g: Dynamic) => py.getAttr(g, "display"));
  return `${py.str(me.user_name)} (${py.str(me.display_name)}, ${py.str(py.getAttr(me.name, "family_name"))}) in ${py.str(groups)}: ${py.str(py.getItem(me.emails, 0).asDict())} ${w.config.authType}`;
}
py.signature(whoami, "whoami", ["_"]);

async function dump(name: string): Promise<string> {
  const info = await w.catalogs.get(name);
  return `${py.jsonDumps(info.asDict())} ${py.repr(info.catalog_type)} ${py.str(
    await (async () => {
      const items4: Dynamic[] = [];
      for await (const c of py.iterateAsync(w.catalogs.list())) {
        items4.push(c.name);
      }
      return items4;
    })(),
  )}`;
}
py.signature(dump, "dump", ["name"]);

const COMMANDS: PyDict = {
  describe,
  inventory,
  warehouse: async (_: Dynamic) => await pickWarehouse(),
  documents,
  customer,
  classify,
  endpoints,
  genie,
  vault,
  whoami,
  dump,
};

const run = trace({ spanType: SpanType.TOOL })(async function run(line: string): Promise<string> {
  let result: Dynamic;
  const [command, , rest] = py.callMethod(line, "partition", [" "]);
  try {
    result = await py.call(py.getItem(COMMANDS, command), [rest]);
  } catch (caught2) {
    const e: Dynamic = py.toException(caught2);
    if (e instanceof py.KeyError) {
      return `unknown: ${py.str(e)}`;
    } else if (e instanceof PermissionDenied) {
      return `not allowed (${py.str(py.getAttr(e, "error_code"))})`;
    } else if (e instanceof DatabricksError) {
      logger.warning("refused: %s", py.getAttr(e, "error_code"));
      return `${py.str(py.typeName(e))} ${py.str(py.getAttr(e, "error_code"))}: ${py.str(e)}`;
    } else if (e instanceof py.ValueError || e instanceof py.AttributeError) {
      return `${py.str(py.typeName(e))}: ${py.str(e)}`;
    } else {
      throw caught2;
    }
  }
  return typeof result === "string" ? result : py.jsonDumps(result, { default: py.str });
});

async function* streamHandler(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  const text = py.getAttr(py.getItem(request.input, -1), "content");
  for (const line of py.iterate(py.callMethod(text, "splitlines", []))) {
    yield new ResponsesAgentStreamEvent({
      type: "response.output_item.done",
      item: createTextOutputItem(await run(py.callMethod(line, "strip", [])), py.str(uuid4())),
    });
  }
}
stream()(streamHandler);

async function invokeHandler(request: ResponsesAgentRequest): Promise<Dynamic> {
  const items: Dynamic[] = [];
  for await (const event of streamHandler(request)) {
    if (event.type === "response.output_item.done") {
      items.push(event.item);
    }
  }
  return new ResponsesAgentResponse({ output: items });
}
invoke()(invokeHandler);
