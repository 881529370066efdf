import { randomUUID } from "node:crypto";
import { ValueError } from "./python.js";
import { bool, dict, dictOf, int, listOf, optional, str, withDefault } from "./fields.js";
import { instanceOf, model, openModel } from "./model.js";
import { text } from "./output-items.js";
import { ChatContext } from "./request-types.js";

/** The wire types of `mlflow.types.agent` and `mlflow.types.chat`. */

export class Function extends model("Function", { name: optional(str), arguments: optional(str) }) {
  toToolCall(id: string | null = null): ToolCall {
    return new ToolCall({ id: id ?? randomUUID(), type: "function", function: this });
  }
}

export class ToolCall extends model("ToolCall", {
  id: str,
  type: text("function"),
  function: instanceOf(Function),
}) {}

export class ChatUsage extends openModel("ChatUsage", {
  prompt_tokens: optional(int),
  completion_tokens: optional(int),
  total_tokens: optional(int),
}) {}

export class ChatAgentMessage extends model(
  "ChatAgentMessage",
  {
    role: str,
    content: optional(str),
    name: optional(str),
    id: optional(str),
    tool_calls: optional(listOf(instanceOf(ToolCall))),
    tool_call_id: optional(str),
    attachments: optional(dictOf(str)),
  },
  (message) => {
    if (message.content === null && message.tool_calls === null) {
      throw new ValueError("Either 'content' or 'tool_calls' must be provided.");
    }
    if (message.role === "tool" && (!message.name || !message.tool_call_id)) {
      throw new ValueError("Both 'name' and 'tool_call_id' must be provided for tool messages.");
    }
  },
) {}

export class ChatAgentRequest extends model("ChatAgentRequest", {
  messages: listOf(instanceOf(ChatAgentMessage)),
  context: optional(instanceOf(ChatContext)),
  custom_inputs: optional(dict),
  stream: withDefault(optional(bool), () => false),
}) {}

const outcome = {
  finish_reason: optional(str),
  custom_outputs: optional(dict),
  usage: optional(instanceOf(ChatUsage)),
};

const uniqueId = "You can use `str(uuid.uuid4())` to generate a unique ID.";

export class ChatAgentResponse extends model(
  "ChatAgentResponse",
  { messages: listOf(instanceOf(ChatAgentMessage)), ...outcome },
  ({ messages }) => {
    const ids = messages.map((message) => message.id);
    const subject = "All ChatAgentMessage objects in field `messages` must have";
    if (ids.includes(null)) throw new ValueError(`${subject} an ID. ${uniqueId}`);
    if (new Set(ids).size < ids.length) throw new ValueError(`${subject} unique IDs. ${uniqueId}`);
  },
) {}

const predictStreamPage =
  "https://mlflow.org/docs/latest/api_reference/python_api/mlflow.pyfunc.html#mlflow.pyfunc.ChatAgent.predict_stream";

export class ChatAgentChunk extends model(
  "ChatAgentChunk",
  { delta: instanceOf(ChatAgentMessage), ...outcome },
  ({ delta }) => {
    if (delta.id !== null) return;
    throw new ValueError(
      "The field `delta` of ChatAgentChunk must contain a ChatAgentMessage object with an ID. " +
        "If this chunk contains partial content, it should have the same ID as other  chunks in the same message. " +
        `See ${predictStreamPage} for more details. ${uniqueId}`,
    );
  },
) {}
