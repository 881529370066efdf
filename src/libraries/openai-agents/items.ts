/** Items, events and exceptions. */
import { cls, type ClassMember, erased, type Member, method } from "../library.js";
import { from, object } from "./names.js";

const base = "agents.items.RunItem";
const itemClass = (name: string, attributes: Record<string, string> = {}): ClassMember =>
  object(name, [], attributes, { bases: [base] });

export const items: Record<string, Member> = {
  RunItem: object(
    "RunItem",
    [],
    { agent: "agents.Agent", raw_item: "Any", type: "str" },
    {
      methods: { to_input_item: method([], "Any") },
    },
  ),
  MessageOutputItem: itemClass("MessageOutputItem"),
  ReasoningItem: itemClass("ReasoningItem"),
  ToolCallItem: itemClass("ToolCallItem", { tool_name: "str", call_id: "str" }),
  ToolCallOutputItem: itemClass("ToolCallOutputItem", { output: "Any", call_id: "str" }),
  HandoffCallItem: itemClass("HandoffCallItem"),
  HandoffOutputItem: itemClass("HandoffOutputItem", {
    source_agent: "agents.Agent",
    target_agent: "agents.Agent",
  }),
  ItemHelpers: cls(from, "ItemHelpers", [], {
    statics: {
      text_message_output: method(["message"], "str"),
      text_message_outputs: method(["items"], "str"),
      extract_last_text: method(["message"], "str | None"),
      extract_last_content: method(["message"], "str"),
      extract_text: method(["message"], "str | None"),
      input_to_new_input_list: method(["input"], "list[Any]"),
    },
  }),
  TResponseInputItem: erased,
  ModelResponse: object("ModelResponse", [], {
    output: "list[Any]",
    usage: "agents.Usage",
    response_id: "str | None",
  }),
};

export const events: Record<string, Member> = {
  StreamEvent: erased,
  RawResponsesStreamEvent: object("RawResponsesStreamEvent", ["data"], { data: "Any", type: "str" }),
  RunItemStreamEvent: object("RunItemStreamEvent", ["name", "item"], {
    name: "str",
    item: base,
    type: "str",
  }),
  AgentUpdatedStreamEvent: object("AgentUpdatedStreamEvent", ["new_agent"], {
    new_agent: "agents.Agent",
    type: "str",
  }),
};

const errorBase = "agents.exceptions.AgentsException";
const error = (name: string, params: readonly string[], attributes: Record<string, string>): ClassMember =>
  object(name, params, attributes, { bases: [errorBase] });

export const exceptions: Record<string, Member> = {
  AgentsException: cls(from, "AgentsException", ["*args"], { bases: ["Exception"] }),
  MaxTurnsExceeded: error("MaxTurnsExceeded", ["message"], { message: "str" }),
  ModelBehaviorError: error("ModelBehaviorError", ["message"], { message: "str" }),
  UserError: error("UserError", ["message"], { message: "str" }),
  ModelRefusalError: error("ModelRefusalError", ["refusal"], { refusal: "str" }),
  InputGuardrailTripwireTriggered: error("InputGuardrailTripwireTriggered", ["guardrail_result"], {
    guardrail_result: "agents.InputGuardrailResult",
  }),
  OutputGuardrailTripwireTriggered: error("OutputGuardrailTripwireTriggered", ["guardrail_result"], {
    guardrail_result: "agents.OutputGuardrailResult",
  }),
};
