import type { Dynamic } from "./python.js";
import { anyValue, bool, dict, float, int, listOf, optional, str } from "./fields.js";
import { checkAs, instanceOf, Model, model, openModel } from "./model.js";
import { Annotation, OutputItem, text } from "./output-items.js";
import { metadata, ReasoningParams, Tool, toolChoice } from "./request-types.js";
import type { Field } from "./validation.js";

const ResponseError = model("ResponseError", { code: optional(str), message: str });
const IncompleteDetails = model("IncompleteDetails", { reason: optional(str) });
const InputTokensDetails = model("InputTokensDetails", { cached_tokens: int });
const OutputTokensDetails = model("OutputTokensDetails", { reasoning_tokens: int });

export class ResponseUsage extends model("ResponseUsage", {
  input_tokens: int,
  input_tokens_details: instanceOf(InputTokensDetails),
  output_tokens: int,
  output_tokens_details: instanceOf(OutputTokensDetails),
  total_tokens: int,
}) {}

const responseShape = {
  tool_choice: toolChoice,
  truncation: optional(str),
  id: optional(str),
  created_at: optional(float as Field<Dynamic>),
  error: optional(instanceOf(ResponseError) as Field<Dynamic>),
  incomplete_details: optional(instanceOf(IncompleteDetails) as Field<Dynamic>),
  instructions: optional(str),
  metadata,
  model: optional(str),
  object: text("response"),
  output: listOf(instanceOf(OutputItem)),
  parallel_tool_calls: optional(bool),
  temperature: optional(float as Field<Dynamic>),
  tools: optional(listOf(instanceOf(Tool))),
  top_p: optional(float as Field<Dynamic>),
  max_output_tokens: optional(int),
  previous_response_id: optional(str),
  reasoning: optional(instanceOf(ReasoningParams)),
  status: optional(str),
  text: optional(anyValue),
  usage: optional(instanceOf(ResponseUsage)),
  user: optional(str),
};

const Response = model("Response", responseShape);

/** An agent's whole answer, as OpenAI's Responses API has it. Drops fields it does not know. */
export class ResponsesAgentResponse extends model("ResponsesAgentResponse", {
  ...responseShape,
  custom_outputs: optional(dict),
}) {}

const ResponseTextDeltaEvent = model("ResponseTextDeltaEvent", {
  content_index: optional(int),
  delta: str,
  item_id: str,
  output_index: optional(int),
  type: text("response.output_text.delta"),
});

const ResponseTextAnnotationDeltaEvent = model("ResponseTextAnnotationDeltaEvent", {
  annotation: instanceOf(Annotation),
  annotation_index: int,
  content_index: optional(int),
  item_id: str,
  output_index: optional(int),
  type: text("response.output_text.annotation.added"),
});

const ResponseOutputItemDoneEvent = model("ResponseOutputItemDoneEvent", {
  item: instanceOf(OutputItem),
  output_index: optional(int),
  type: text("response.output_item.done"),
});

const ResponseErrorEvent = model("ResponseErrorEvent", {
  code: optional(str),
  message: str,
  param: optional(str),
  type: text("error"),
});

const ResponseCompletedEvent = model("ResponseCompletedEvent", {
  response: instanceOf(Response),
  type: text("response.completed"),
});

const eventChecks = new Map<string, new (fields: Dynamic) => Model>([
  ["response.output_item.done", ResponseOutputItemDoneEvent],
  ["response.output_text.delta", ResponseTextDeltaEvent],
  ["response.output_text.annotation.added", ResponseTextAnnotationDeltaEvent],
  ["error", ResponseErrorEvent],
  ["response.completed", ResponseCompletedEvent],
]);

/** One event of a streamed answer. Keeps every field; five types are checked, all others pass as they are. */
export class ResponsesAgentStreamEvent extends openModel(
  "ResponsesAgentStreamEvent",
  { type: str, custom_outputs: optional(dict) },
  (event) => {
    const check = eventChecks.get(event.type);
    if (check !== undefined) checkAs(check, event);
  },
) {}
