import type { Dynamic } from "./python.js";
import type { Item } from "./output-items.js";

/** A stream event with the next piece of a message's text. */
export function createTextDelta(delta: string, item_id: string): Item {
  return { type: "response.output_text.delta", item_id, delta };
}

/** A stream event that adds a citation to a message's text. */
export function createAnnotationAdded(
  item_id: string,
  annotation: Item,
  annotation_index: number | null = 0,
): Item {
  return { type: "response.output_text.annotation.added", item_id, annotation_index, annotation };
}

/** An assistant message with one text. */
export function createTextOutputItem(text: string, id: string, annotations: Item[] | null = null): Item {
  return {
    id,
    content: [{ text, type: "output_text", annotations: annotations ?? [] }],
    role: "assistant",
    type: "message",
  };
}

export function createReasoningItem(id: string, reasoning_text: string): Item {
  return { type: "reasoning", summary: [{ type: "summary_text", text: reasoning_text }], id };
}

export function createFunctionCallItem(id: string | null, call_id: string, name: string, args: string): Item {
  return { type: "function_call", id, call_id, name, arguments: args };
}

/** A tool's answer to the function call with this id. */
export function createFunctionCallOutputItem(call_id: string, output: Dynamic): Item {
  return { type: "function_call_output", call_id, output };
}

export function createMcpApprovalRequestItem(
  id: string,
  args: string,
  name: string,
  server_label: string,
): Item {
  return { type: "mcp_approval_request", id, arguments: args, name, server_label };
}

export function createMcpApprovalResponseItem(
  id: string,
  approval_request_id: string,
  approve: boolean,
  reason: string | null = null,
): Item {
  return { type: "mcp_approval_response", id, approval_request_id, approve, reason };
}
