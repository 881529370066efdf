import { str as textOf } from "../python/repr.js";
import { dictGet, type Dynamic, isBoxedFloat, isDict, PyTypeError, typeName, ValueError } from "./python.js";
import { anyValue, bool, dict, dictOf, firstOf, float, int, listOf, optional, str } from "./fields.js";
import { checkAs, fieldsGiven, instanceOf, Model, model, openModel } from "./model.js";
import { checkStatus, OutputItem, text } from "./output-items.js";
import { type Field, parseField, reportAll, required } from "./validation.js";

export class ResponseInputTextParam extends model("ResponseInputTextParam", {
  text: str,
  type: text("input_text"),
}) {}

/** A text, or a list of parts: what has a text is a text part, everything else stays a dict. */
const messageContent = firstOf<Dynamic>([
  ["str", str],
  [
    "list[union[ResponseInputTextParam,dict[str,any]]]",
    listOf(
      firstOf<Dynamic>([
        ["ResponseInputTextParam", instanceOf(ResponseInputTextParam)],
        ["dict[str,any]", dict],
      ]),
    ),
  ],
]);

const roles = ["user", "assistant", "system", "developer"];

/** A message of the conversation that a client sends. Drops fields it does not know, also `id`. */
export class Message extends model(
  "Message",
  { status: optional(str), content: messageContent, role: str, type: text("message") },
  (message) => {
    checkStatus(message, "Message");
    checkContent(message.content);
    if (!roles.includes(message.role)) {
      throw new ValueError(
        `Invalid role: ${message.role}. Must be 'user', 'assistant', 'system', or 'developer'.`,
      );
    }
  },
) {}

function checkContent(content: Dynamic): void {
  if (!Array.isArray(content)) return;
  for (const part of content) {
    if (!isDict(part)) continue;
    const type = dictGet(part, "type");
    if (type === undefined) {
      throw new ValueError("dictionary type content field values must have key 'type'");
    }
    if (type === "input_text") new ResponseInputTextParam(part);
    else if (typeof type === "object" && type !== null && !isBoxedFloat(type)) {
      throw new PyTypeError(`unhashable type: '${typeName(type)}'`); // it is looked up in a set
    } else if (type !== "input_image" && type !== "input_file") {
      throw new ValueError(`Invalid type: ${textOf(type)}.`);
    }
  }
}

/** How many fields a model and the models inside were given: what pydantic compares to choose a member of a union. */
function countFields(value: Dynamic): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countFields(item), 0);
  if (!(value instanceof Model)) return 0;
  const declared = Object.entries((value.constructor as typeof Model).definition.shape);
  return declared.reduce(
    (sum, [name]) => sum + Number(fieldsGiven(value).has(name)) + countFields((value as Dynamic)[name]),
    0,
  );
}

/** pydantic's names of the members in its findings: validators and all. */
const messageTag =
  "function-after[check_role(), function-after[check_content(), function-after[check_status(), Message]]]";
const itemTag = "function-after[check_type(), OutputItem]";

const messageField = instanceOf(Message);
const itemField = instanceOf(OutputItem);

/**
 * `Message | OutputItem`: an instance stays; of a dict that parses as both, the one with more known fields. An item must
 * have a type.
 */
/** What stands in the input of a request. */
export type InputItem = Message | OutputItem;

const inputItem: Field<InputItem> = required((value, report) => {
  if (value instanceof Message || value instanceof OutputItem) return value;
  const asMessage = parseField(messageField, value);
  if ("value" in asMessage && dictGet(value, "type") === undefined) return asMessage.value;
  const asItem = parseField(itemField, value);
  if ("value" in asMessage) {
    if ("errors" in asItem || countFields(asMessage.value) >= countFields(asItem.value))
      return asMessage.value;
  }
  if ("value" in asItem) return asItem.value;
  if ("errors" in asMessage) reportAll(report, asMessage.errors, [messageTag]);
  reportAll(report, asItem.errors, [itemTag]);
  return undefined;
});

const ToolChoiceFunction = model("ToolChoiceFunction", { name: str, type: text("function") });

/** Who asks, and in which conversation. */
export class ChatContext extends model("ChatContext", {
  conversation_id: optional(str),
  user_id: optional(str),
}) {}

const FunctionTool = model("FunctionTool", {
  name: str,
  parameters: dict,
  strict: optional(bool),
  type: text("function"),
  description: optional(str),
});

/** A tool the model may call. Keeps fields it does not know. */
export class Tool extends openModel("Tool", { type: str }, (tool) => {
  if (tool.type === "function") checkAs(FunctionTool, tool);
}) {}

export class ReasoningParams extends model("ReasoningParams", {
  effort: optional(str),
  generate_summary: optional(str),
}) {}

/** Fields that requests and responses share, first in the order of dumps. */
export const toolChoice = optional(
  firstOf<Dynamic>([
    ["str", str],
    ["ToolChoiceFunction", instanceOf(ToolChoiceFunction)],
  ]),
);

export const metadata = optional(dictOf(str));

/** What a client asks of an agent, as OpenAI's Responses API has it. Drops fields it does not know. */
export class ResponsesAgentRequest extends model("ResponsesAgentRequest", {
  tool_choice: toolChoice,
  truncation: optional(str),
  max_output_tokens: optional(int),
  metadata,
  parallel_tool_calls: optional(bool),
  tools: optional(listOf(instanceOf(Tool))),
  reasoning: optional(instanceOf(ReasoningParams)),
  store: optional(bool),
  stream: optional(bool),
  temperature: optional(float as Field<Dynamic>),
  text: optional(anyValue),
  top_p: optional(float as Field<Dynamic>),
  user: optional(str),
  background: optional(bool),
  input: listOf(inputItem),
  custom_inputs: optional(dict),
  context: optional(instanceOf(ChatContext) as Field<Dynamic>),
}) {}
