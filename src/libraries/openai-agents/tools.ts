/** Tools, handoffs, guardrails. */
import { constant, erased, fn, type Member, method } from "../library.js";
import { elsewhere, from, object } from "./names.js";

const toolOptions = [
  "name_override=",
  "description_override=",
  "docstring_style=",
  "use_docstring_info=",
  "failure_error_function=",
  "strict_mode=",
  "is_enabled=",
];
const hosted = (name: string): Member =>
  elsewhere(
    name,
    "Endpoints of a workspace have no hosted tools: write a function tool, or use an MCP server.",
  );

export const tools: Record<string, Member> = {
  function_tool: fn(from, "functionTool", ["func=", "*", ...toolOptions], "agents.FunctionTool", {
    decorates: true,
    inspects: true,
  }),
  FunctionTool: object(
    "FunctionTool",
    [
      "*",
      "name",
      "description",
      "params_json_schema",
      "on_invoke_tool",
      "strict_json_schema=",
      "is_enabled=",
    ],
    {
      name: "str",
      description: "str",
      params_json_schema: "dict[str, Any]",
      on_invoke_tool: "Any",
      strict_json_schema: "bool",
      is_enabled: "Any",
    },
  ),
  Tool: erased,
  default_tool_error_function: fn(from, "defaultToolErrorFunction", ["ctx", "error"], "str"),
  WebSearchTool: hosted("WebSearchTool"),
  FileSearchTool: hosted("FileSearchTool"),
  CodeInterpreterTool: hosted("CodeInterpreterTool"),
  HostedMCPTool: hosted("HostedMCPTool"),
  ImageGenerationTool: hosted("ImageGenerationTool"),
  ComputerTool: hosted("ComputerTool"),
};

const handoffInput = ["input_history", "pre_handoff_items", "new_items", "run_context", "input_items"];
const inputFields = Object.fromEntries(handoffInput.map((name) => [name, "Any"]));
export const filters: Record<string, Member> = {
  remove_all_tools: fn(from, "removeAllTools", ["handoff_input_data"], "agents.HandoffInputData"),
};
export const prompts: Record<string, Member> = {
  RECOMMENDED_PROMPT_PREFIX: constant(from, "RECOMMENDED_PROMPT_PREFIX", "str"),
  prompt_with_handoff_instructions: fn(from, "promptWithHandoffInstructions", ["prompt"], "str"),
};

export const handoffs: Record<string, Member> = {
  handoff: fn(
    from,
    "handoff",
    [
      "agent",
      "*",
      "tool_name_override=",
      "tool_description_override=",
      "on_handoff=",
      "input_type=",
      "is_enabled=",
      "input_filter=",
    ],
    "agents.Handoff",
  ),
  Handoff: object("Handoff", [], { tool_name: "str", tool_description: "str", agent_name: "str" }),
  HandoffInputData: object(
    "HandoffInputData",
    ["*", ...handoffInput.map((name) => `${name}=`)],
    inputFields,
    {
      methods: {
        clone: method(["*", ...handoffInput.map((name) => `${name}=`)], "agents.HandoffInputData"),
      },
    },
  ),
};

const guardrailOptions = ["*", "name=", "run_in_parallel="];
const guardrailFields = { guardrail_function: "Any", name: "str | None" };
export const guardrails: Record<string, Member> = {
  GuardrailFunctionOutput: object("GuardrailFunctionOutput", ["output_info", "tripwire_triggered"], {
    output_info: "Any",
    tripwire_triggered: "bool",
  }),
  InputGuardrail: object("InputGuardrail", ["guardrail_function", ...guardrailOptions], guardrailFields),
  OutputGuardrail: object("OutputGuardrail", ["guardrail_function", ...guardrailOptions], guardrailFields),
  InputGuardrailResult: object("InputGuardrailResult", [], {
    guardrail: "agents.InputGuardrail",
    output: "agents.GuardrailFunctionOutput",
  }),
  OutputGuardrailResult: object("OutputGuardrailResult", [], {
    guardrail: "agents.OutputGuardrail",
    output: "agents.GuardrailFunctionOutput",
    agent: "agents.Agent",
    agent_output: "Any",
  }),
  input_guardrail: fn(from, "inputGuardrail", ["func=", ...guardrailOptions], "agents.InputGuardrail", {
    decorates: true,
  }),
  output_guardrail: fn(from, "outputGuardrail", ["func=", ...guardrailOptions], "agents.OutputGuardrail", {
    decorates: true,
  }),
};
