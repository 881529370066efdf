import { type Dynamic, ValueError } from "./python.js";
import { bool, dict, firstOf, int, listOf, optional, str, withDefault } from "./fields.js";
import { checkAs, instanceOf, model, openModel, type Model } from "./model.js";
import type { Field } from "./validation.js";

/** A chat or output item as a dict: the rows of a conversation. */
export type Item = Record<string, Dynamic>;

const statuses = ["in_progress", "completed", "incomplete"];
const status = optional(str);

/** Throws ValueError for a status that the Responses API does not know. */
export function checkStatus(item: { status: string | null }, className: string): void {
  if (item.status === null || statuses.includes(item.status)) return;
  throw new ValueError(
    `Invalid status: ${item.status} for ${className}. Must be 'in_progress', 'completed', or 'incomplete'.`,
  );
}

/** A default that is one constant text. */
export const text = (value: string): Field<string> => withDefault(str, () => value);

const AnnotationFileCitation = model("AnnotationFileCitation", {
  file_id: str,
  index: int,
  type: text("file_citation"),
});

const AnnotationURLCitation = model("AnnotationURLCitation", {
  end_index: optional(int),
  start_index: optional(int),
  title: str,
  type: text("url_citation"),
  url: str,
});

const AnnotationFilePath = model("AnnotationFilePath", { file_id: str, index: int, type: text("file_path") });

type AnyModel = new (fields: Dynamic) => Model;

const annotationChecks: Record<string, AnyModel> = {
  file_citation: AnnotationFileCitation,
  url_citation: AnnotationURLCitation,
  file_path: AnnotationFilePath,
};

/** A citation inside a text. Keeps fields it does not know. */
export class Annotation extends openModel("Annotation", { type: str }, (annotation) => {
  const check = checkFor(annotationChecks, annotation.type);
  if (check === undefined) throw new ValueError(`Invalid annotation type: ${annotation.type}`);
  checkAs(check, annotation);
}) {}

const ResponseOutputText = model("ResponseOutputText", {
  annotations: withDefault(listOf(instanceOf(Annotation)), () => []),
  text: str,
  type: text("output_text"),
});

const ResponseOutputRefusal = model("ResponseOutputRefusal", { refusal: str, type: text("refusal") });

const contentChecks: Record<string, AnyModel> = {
  output_text: ResponseOutputText,
  refusal: ResponseOutputRefusal,
};

/** One part of an output message. Keeps fields it does not know. */
export class Content extends openModel("Content", { type: str }, (content) => {
  const check = checkFor(contentChecks, content.type);
  if (check === undefined) {
    throw new ValueError(`Invalid content type: ${content.type} for Content`);
  }
  checkAs(check, content);
}) {}

export const ResponseOutputMessage = model(
  "ResponseOutputMessage",
  {
    status,
    id: str,
    content: listOf(instanceOf(Content)),
    role: text("assistant"),
    type: text("message"),
  },
  (message) => {
    checkStatus(message, "ResponseOutputMessage");
    if (message.role !== "assistant") {
      throw new ValueError(`Invalid role: ${message.role}. Must be 'assistant'.`);
    }
    if (message.content.length === 0) throw new ValueError("content must not be an empty list");
  },
);

const ResponseFunctionToolCall = model(
  "ResponseFunctionToolCall",
  {
    status,
    arguments: str,
    call_id: str,
    name: str,
    type: text("function_call"),
    id: optional(str),
  },
  (call) => checkStatus(call, "ResponseFunctionToolCall"),
);

const Summary = model("Summary", { text: str, type: text("summary_text") });

const ResponseReasoningItem = model(
  "ResponseReasoningItem",
  { status, id: str, summary: listOf(instanceOf(Summary)), type: text("reasoning") },
  (item) => checkStatus(item, "ResponseReasoningItem"),
);

const FunctionCallOutput = model(
  "FunctionCallOutput",
  {
    status,
    call_id: str,
    output: firstOf<string | Dynamic[]>([
      ["str", str],
      ["list[dict[str,any]]", listOf(dict)],
    ]),
    type: text("function_call_output"),
  },
  (item) => checkStatus(item, "FunctionCallOutput"),
);

const McpApprovalRequest = model(
  "McpApprovalRequest",
  {
    status,
    id: str,
    arguments: str,
    name: str,
    server_label: str,
    type: text("mcp_approval_request"),
  },
  (item) => checkStatus(item, "McpApprovalRequest"),
);

const McpApprovalResponse = model(
  "McpApprovalResponse",
  {
    status,
    approval_request_id: str,
    approve: bool,
    type: text("mcp_approval_response"),
    id: optional(str),
    reason: optional(str),
  },
  (item) => checkStatus(item, "McpApprovalResponse"),
);

const itemChecks: Record<string, AnyModel> = {
  message: ResponseOutputMessage,
  function_call: ResponseFunctionToolCall,
  reasoning: ResponseReasoningItem,
  function_call_output: FunctionCallOutput,
  mcp_approval_request: McpApprovalRequest,
  mcp_approval_response: McpApprovalResponse,
};

const uncheckedItems = ["file_search_call", "computer_call", "web_search_call"];

function checkFor(checks: Record<string, AnyModel>, type: string): AnyModel | undefined {
  return Object.hasOwn(checks, type) ? checks[type] : undefined;
}

/** One item of an agent's output: a message, a function call, a reasoning, ... Keeps fields it does not know. */
export class OutputItem extends openModel("OutputItem", { type: str }, (item) => {
  const check = checkFor(itemChecks, item.type);
  if (check !== undefined) checkAs(check, item);
  else if (!uncheckedItems.includes(item.type)) {
    throw new ValueError(`Invalid type: ${item.type} for OutputItem`);
  }
}) {}
