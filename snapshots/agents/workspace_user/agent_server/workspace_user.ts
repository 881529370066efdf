/** Data desk: answers from tables, on behalf of the user, with the statement execution API and with Spark SQL. */

import {
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextOutputItem,
  getRequestHeaders,
  invoke,
  stream,
} from "./runtime/agent-server/index.js";
import {
  ChatMessage,
  ChatMessageRole,
  Disposition,
  Format,
  ModelServingUserCredentials,
  SparkSession,
  StatementParameterListItem,
  StatementState,
  WorkspaceClient,
} from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { SUMMARY_ENDPOINT, WAREHOUSE_ID } from "./config.js";

const appClient = new WorkspaceClient();
const spark = SparkSession.builder.appName("data-desk").getOrCreate();

function userClient(): Dynamic {
  const token = py.get(getRequestHeaders(), "x-forwarded-access-token");
  if (token === null) {
    return new WorkspaceClient({ credentials_strategy: new ModelServingUserCredentials() });
  }
  return new WorkspaceClient({ token, auth_type: "pat" });
}

/** The rows of a statement as dicts. Raises RuntimeError where it fails. */
async function runSql(client: Dynamic, statement: string, { ...parameters }: Dynamic = {}): Promise<PyDict[]> {
  const response = await client.statementExecution.executeStatement(statement, WAREHOUSE_ID, {
    parameters: Array.from(
      py.items(parameters),
      ([k, v]: Dynamic) => new StatementParameterListItem({ name: k, value: py.str(v) }),
    ),
    wait_timeout: "30s",
    disposition: Disposition.INLINE,
    format: Format.JSON_ARRAY,
    row_limit: 10,
  });
  if (py.ne(response.status.state, StatementState.SUCCEEDED)) {
    throw new py.RuntimeError(
      `${response.status.state.value}: ${py.str(py.getAttr(response.status.error, "message"))}`,
    );
  }
  const names: Dynamic[] = response.manifest.schema.columns.map((column: Dynamic) => column.name);
  return Array.from(py.iterate(py.or(py.getAttr(response.result, "data_array"), () => [])), (row: Dynamic) =>
    py.dict(py.zip(names, row)),
  );
}

async function regions(): Promise<string[]> {
  const rows: Dynamic[] = await spark.sql("SELECT region, sold FROM shop.sales.regions ORDER BY region").collect();
  return rows.map((row: Dynamic) => `${py.str(py.getItem(row, "region"))}: ${py.str(py.getAttr(row, "sold"))}`);
}

async function summarise(text: string): Promise<string> {
  const answer = await appClient.servingEndpoints.query(SUMMARY_ENDPOINT, {
    messages: [
      new ChatMessage({ role: ChatMessageRole.SYSTEM, content: "Summarise in one sentence." }),
      new ChatMessage({ role: ChatMessageRole.USER, content: text }),
    ],
    max_tokens: 60,
    temperature: py.float(0),
  });
  return py.getItem(answer.choices, 0).message.content;
}

async function answer(question: string): Promise<Dynamic> {
  let items2: Dynamic;
  let items3: Dynamic;
  let items4: Dynamic;
  let items5: Dynamic;
  let items6: Dynamic;
  let customer: Dynamic;
  let words: Dynamic;
  const client = userClient();
  const subject: Dynamic = py.callMethod(question, "split", []);
  if ((items2 = py.sequenceOf(subject))?.length === 1 && py.eq(items2[0], "who")) {
    const me = await client.currentUser.me();
    return py.Tuple.of(`You are ${py.str(me.display_name)} <${py.str(me.user_name)}>.`, { active: me.active });
  } else if (
    ((items3 = py.sequenceOf(subject))?.length ?? -1) >= 2 &&
    py.eq(items3[0], "orders") &&
    ((customer = items3[1]), true)
  ) {
    const rows: PyDict[] = await runSql(client, "SELECT * FROM shop.sales.orders WHERE customer = :customer", {
      customer,
    });
    return py.Tuple.of(py.jsonDumps(rows, { ensure_ascii: false }), { rows: rows.length });
  } else if ((items4 = py.sequenceOf(subject))?.length === 1 && py.eq(items4[0], "regions")) {
    return py.Tuple.of(py.join("; ", await regions()), { first: py.getItem(await regions(), 0) });
  } else if (
    ((items5 = py.sequenceOf(subject))?.length ?? -1) >= 1 &&
    py.eq(items5[0], "summary") &&
    ((words = py.listOf(items5.slice(1))), true)
  ) {
    return py.Tuple.of(await summarise(py.join(" ", words)), new py.Dict());
  } else if ((items6 = py.sequenceOf(subject))?.length === 1 && py.eq(items6[0], "jobs")) {
    const jobs = await client.apiClient.do("GET", "/api/2.2/jobs/list", { query: { limit: 2, expand_tasks: false } });
    return py.Tuple.of(
      py.join(
        ", ",
        Array.from(py.iterate(py.callMethod(jobs, "get", ["jobs", []])), (job: Dynamic) =>
          py.getItem(py.getItem(job, "settings"), "name"),
        ),
      ),
      new py.Dict(),
    );
  } else {
    return py.Tuple.of("Ask me about orders, regions, or who you are.", new py.Dict());
  }
  return null;
}

async function* streamHandler(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  let text: Dynamic;
  let outputs: Dynamic;
  const question = py.getItem(py.getItem(request.input, -1).modelDump(), "content");
  try {
    [text, outputs] = py.unpack(await answer(question), 2);
  } catch (caught) {
    const e = py.toException(caught);
    [text, outputs] = [`${py.str(py.typeName(e))}: ${py.getItem(py.str(e).split(" Config:"), 0)}`, { failed: true }];
  }
  yield new ResponsesAgentStreamEvent({
    type: "response.output_item.done",
    item: createTextOutputItem(text, py.str(uuid4())),
    custom_outputs: outputs,
  });
}
stream()(streamHandler);

async function invokeHandler(request: ResponsesAgentRequest): Promise<Dynamic> {
  const events: Dynamic[] = [];
  for await (const event of streamHandler(request)) {
    events.push(event);
  }
  return new ResponsesAgentResponse({
    output: events.map((event: ResponsesAgentStreamEvent) => event.item),
    custom_outputs: py.get(py.getItem(events, -1).modelDump(), "custom_outputs"),
  });
}
invoke()(invokeHandler);
