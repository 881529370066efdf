/** Fleet analyst: asks a Genie space with the SDK's own client, and shows the SQL and the rows. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  SpanType,
  createTextDelta,
  createTextOutputItem,
  getRequestHeaders,
  invoke,
  stream,
  trace,
} from "./runtime/agent-server/index.js";
import { DatabricksError, MessageStatus, PermissionDenied, WorkspaceClient } from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { b64decode } from "./runtime/python/stdlib/base64.js";
import { timedelta } from "./runtime/python/stdlib/datetime.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { environ } from "./runtime/python/stdlib/os.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { GENIE_SPACE_ID, MAX_ROWS } from "./config.js";

const logger = getLogger("genie_sdk");

/** Acts as the user where the app was called by one, else as the app. */
function getWorkspaceClient(): Dynamic {
  const token = py.get(getRequestHeaders(), "x-forwarded-access-token");
  if (token) {
    return new WorkspaceClient({ host: py.getItem(environ, "DATABRICKS_HOST"), token, auth_type: "pat" });
  }
  return new WorkspaceClient();
}

function formatRows(columns: string[], rows: Dynamic[][]): string {
  const lines: string[] = [py.join(" | ", columns)];
  for (const row of py.iterate(py.getSlice(rows, null, MAX_ROWS))) {
    lines.push(Array.from(py.iterate(row), (value: Dynamic) => (value == null ? "-" : py.str(value))).join(" | "));
  }
  if (py.len(rows) > MAX_ROWS) {
    lines.push(`... and ${py.len(rows) - MAX_ROWS} more`);
  }
  return lines.join("\n");
}

const askGenie = trace({ spanType: SpanType.TOOL, name: "genie" })(async function askGenie(
  client: Dynamic,
  question: string,
  conversationId: Dynamic,
): Promise<Dynamic> {
  if (py.truthy(conversationId)) {
    return await client.genie.createMessageAndWait(GENIE_SPACE_ID, conversationId, question);
  }
  return await client.genie.startConversationAndWait(GENIE_SPACE_ID, question, {
    timeout: new timedelta({ minutes: 2 }),
  });
});

/** One text for each attachment. */
async function describe(client: Dynamic, message: Dynamic): Promise<string[]> {
  const parts: string[] = [];
  for (const attachment of py.or(message.attachments, () => [])) {
    if (py.truthy(py.getAttr(attachment, "text")) && py.truthy(py.getAttr(py.getAttr(attachment, "text"), "content"))) {
      parts.push(py.getAttr(py.getAttr(attachment, "text"), "content"));
    } else if (py.truthy(py.getAttr(attachment, "query"))) {
      const result = await client.genie.getMessageAttachmentQueryResult(
        GENIE_SPACE_ID,
        message.conversation_id,
        message.id,
        py.getAttr(attachment, "attachment_id"),
      );
      const response = result.statement_response;
      const columns: Dynamic[] = response.manifest.schema.columns.map((column: Dynamic) => column.name);
      const rows = response.result ? py.getAttr(response.result, "data_array") : null;
      parts.push(
        `${py.str(py.getAttr(py.getAttr(attachment, "query"), "description"))}\n\`\`\`sql\n${py.str(py.getAttr(py.getAttr(attachment, "query"), "query"))}\n\`\`\``,
      );
      parts.push(
        formatRows(
          columns,
          py.or(rows, () => []),
        ),
      );
    }
  }
  return parts;
}

async function signature(client: Dynamic): Promise<string> {
  const secret = await client.secrets.getSecret("fleet", "signature");
  return py.callMethod(b64decode(secret.value), "decode", ["utf-8"]);
}

function lastQuestion(request: ResponsesAgentRequest): string {
  return py.getItem(
    py.flatMap(request.input, (item: InputItem) =>
      py.get(item.modelDump(), "role") === "user" ? [py.getItem(item.modelDump(), "content")] : [],
    ),
    -1,
  );
}

async function* streamHandler(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  let parts!: string[];
  const client = getWorkspaceClient();
  const inputs = py.or(request.custom_inputs, () => new py.Dict());
  const itemId = py.str(uuid4());
  let outputs: PyDict = new py.Dict();
  try {
    const message = await askGenie(client, lastQuestion(request), py.get(inputs, "conversation_id"));
    parts = await describe(client, message);
    outputs = {
      conversation_id: message.conversation_id,
      status: message.status.value,
      done: py.eq(message.status, MessageStatus.COMPLETED),
    };
    if (py.truthy(py.get(inputs, "signed"))) {
      parts.push(await signature(client));
    }
  } catch (caught) {
    const e: Dynamic = py.toException(caught);
    if (e instanceof PermissionDenied) {
      logger.warning("not allowed: %s", py.getAttr(e, "error_code"));
      parts = ["You may not ask the fleet's space."];
    } else if (e instanceof DatabricksError) {
      parts = [`Genie could not be asked (${py.str(py.getAttr(e, "error_code"))}).`];
    } else {
      throw caught;
    }
  }
  let text: Dynamic = "";
  for (const part of parts) {
    const delta = !py.truthy(text) ? part : py.add("\n\n", part);
    text = py.iadd(text, delta);
    yield new ResponsesAgentStreamEvent(createTextDelta(delta, itemId));
  }
  yield new ResponsesAgentStreamEvent({
    type: "response.output_item.done",
    item: createTextOutputItem(text, itemId),
    custom_outputs: outputs,
  });
}
stream()(streamHandler);

async function invokeHandler(request: ResponsesAgentRequest): Promise<Dynamic> {
  const output: PyDict[] = [];
  let customOutputs: Dynamic = null;
  for await (const event of streamHandler(request)) {
    if (event.type === "response.output_item.done") {
      output.push(event.item);
      customOutputs = py.get(event.modelDump(), "custom_outputs");
    }
  }
  return new ResponsesAgentResponse({ output, custom_outputs: customOutputs });
}
invoke()(invokeHandler);
