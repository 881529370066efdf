/** Classes of answers, for programs that ask which one an object is: `isinstance(event.data, ResponseTextDeltaEvent)`. */
import { classOf, type OpenAIObject } from "./openai-object.js";
import { responseType } from "./openai-response-types.js";
import { chatCompletion, chatCompletionChunk } from "./openai-types.js";

export const ChatCompletion = classOf(chatCompletion);
export type ChatCompletion = OpenAIObject;
export const ChatCompletionChunk = classOf(chatCompletionChunk);
export type ChatCompletionChunk = OpenAIObject;

export const Response = classOf(responseType("response", "response"));
export type Response = OpenAIObject;
export const ResponseOutputMessage = classOf(responseType("item", "message"));
export type ResponseOutputMessage = OpenAIObject;
export const ResponseFunctionToolCall = classOf(responseType("item", "function_call"));
export type ResponseFunctionToolCall = OpenAIObject;
export const ResponseReasoningItem = classOf(responseType("item", "reasoning"));
export type ResponseReasoningItem = OpenAIObject;
export const ResponseOutputText = classOf(responseType("part", "output_text"));
export type ResponseOutputText = OpenAIObject;
export const ResponseOutputRefusal = classOf(responseType("part", "refusal"));
export type ResponseOutputRefusal = OpenAIObject;
export const ResponseTextDeltaEvent = classOf(responseType("event", "response.output_text.delta"));
export type ResponseTextDeltaEvent = OpenAIObject;
export const ResponseTextDoneEvent = classOf(responseType("event", "response.output_text.done"));
export type ResponseTextDoneEvent = OpenAIObject;
export const ResponseCreatedEvent = classOf(responseType("event", "response.created"));
export type ResponseCreatedEvent = OpenAIObject;
export const ResponseInProgressEvent = classOf(responseType("event", "response.in_progress"));
export type ResponseInProgressEvent = OpenAIObject;
export const ResponseCompletedEvent = classOf(responseType("event", "response.completed"));
export type ResponseCompletedEvent = OpenAIObject;
export const ResponseFailedEvent = classOf(responseType("event", "response.failed"));
export type ResponseFailedEvent = OpenAIObject;
export const ResponseIncompleteEvent = classOf(responseType("event", "response.incomplete"));
export type ResponseIncompleteEvent = OpenAIObject;
export const ResponseErrorEvent = classOf(responseType("event", "error"));
export type ResponseErrorEvent = OpenAIObject;
export const ResponseOutputItemAddedEvent = classOf(responseType("event", "response.output_item.added"));
export type ResponseOutputItemAddedEvent = OpenAIObject;
export const ResponseOutputItemDoneEvent = classOf(responseType("event", "response.output_item.done"));
export type ResponseOutputItemDoneEvent = OpenAIObject;
export const ResponseContentPartAddedEvent = classOf(responseType("event", "response.content_part.added"));
export type ResponseContentPartAddedEvent = OpenAIObject;
export const ResponseContentPartDoneEvent = classOf(responseType("event", "response.content_part.done"));
export type ResponseContentPartDoneEvent = OpenAIObject;
export const ResponseFunctionCallArgumentsDeltaEvent = classOf(
  responseType("event", "response.function_call_arguments.delta"),
);
export type ResponseFunctionCallArgumentsDeltaEvent = OpenAIObject;
export const ResponseFunctionCallArgumentsDoneEvent = classOf(
  responseType("event", "response.function_call_arguments.done"),
);
export type ResponseFunctionCallArgumentsDoneEvent = OpenAIObject;
export const ResponseRefusalDeltaEvent = classOf(responseType("event", "response.refusal.delta"));
export type ResponseRefusalDeltaEvent = OpenAIObject;
export const ResponseReasoningSummaryTextDeltaEvent = classOf(
  responseType("event", "response.reasoning_summary_text.delta"),
);
export type ResponseReasoningSummaryTextDeltaEvent = OpenAIObject;
export const ResponseReasoningTextDeltaEvent = classOf(
  responseType("event", "response.reasoning_text.delta"),
);
export type ResponseReasoningTextDeltaEvent = OpenAIObject;
