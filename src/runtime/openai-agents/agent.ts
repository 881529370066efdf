/** `agents.Agent`: instructions, a model, and what it may use. */
import { pyClass } from "../python/class-info.js";
import { call } from "../python/call.js";
import { declareMethods } from "../python/declare.js";
import { TypeError } from "../python/exceptions.js";
import type { Dynamic } from "../python/types.js";
import { RunContextWrapper } from "./context.js";
import type { Handoff } from "./handoffs.js";
import { toolName } from "./handoffs.js";
import type { McpServerBase } from "./mcp-servers.js";
import { ModelSettings } from "./model-settings.js";
import { FunctionTool, guarded, parsedArguments } from "./tools.js";

export interface AgentOptions {
  handoff_description?: string | null;
  tools?: Iterable<Dynamic>;
  mcp_servers?: Iterable<Dynamic>;
  mcp_config?: Dynamic;
  /** Text, or a function of the run's context and the agent. */
  instructions?: Dynamic;
  handoffs?: Iterable<Dynamic>;
  /** The name of a model, or a model object. */
  model?: Dynamic;
  model_settings?: ModelSettings;
  input_guardrails?: Iterable<Dynamic>;
  output_guardrails?: Iterable<Dynamic>;
  output_type?: Dynamic;
  /** `run_llm_again`, `stop_on_first_tool`, or `{ stop_at_tool_names }`. */
  tool_use_behavior?: Dynamic;
  reset_tool_choice?: boolean;
  /** Hears of what the agent does: `AgentHooks`. */
  hooks?: Dynamic;
}

export interface AsToolOptions {
  custom_output_extractor?: Dynamic;
  is_enabled?: Dynamic;
  max_turns?: number | null;
  session?: Dynamic;
  failure_error_function?: Dynamic;
}

export class Agent {
  name: string;
  handoff_description: string | null;
  tools: Dynamic[];
  mcp_servers: McpServerBase[];
  mcp_config: Dynamic;
  instructions: Dynamic;
  handoffs: (Agent | Handoff)[];
  model: Dynamic;
  model_settings: ModelSettings;
  input_guardrails: Dynamic[];
  output_guardrails: Dynamic[];
  output_type: Dynamic;
  tool_use_behavior: Dynamic;
  reset_tool_choice: boolean;
  hooks: Dynamic;

  constructor(
    name: string,
    private readonly options: AgentOptions = {},
  ) {
    if (typeof name !== "string") throw new TypeError("Agent name must be a string");
    this.name = name;
    this.handoff_description = options.handoff_description ?? null;
    this.tools = asList(options.tools);
    this.mcp_servers = asList(options.mcp_servers);
    this.mcp_config = options.mcp_config ?? {};
    this.instructions = options.instructions ?? null;
    this.handoffs = asList(options.handoffs);
    this.model = options.model ?? null;
    this.model_settings = options.model_settings ?? new ModelSettings();
    this.input_guardrails = asList(options.input_guardrails);
    this.output_guardrails = asList(options.output_guardrails);
    this.output_type = options.output_type ?? null;
    this.tool_use_behavior = options.tool_use_behavior ?? "run_llm_again";
    this.reset_tool_choice = options.reset_tool_choice ?? true;
    this.hooks = options.hooks ?? null;
  }

  /** A copy with some fields changed. */
  clone(changes: AgentOptions & { name?: string } = {}): Agent {
    const { name = this.name, ...rest } = changes;
    const own = Object.fromEntries(
      Object.entries(this).filter(([key]) => key !== "name" && key !== "options"),
    ) as AgentOptions;
    return new Agent(name, { ...this.options, ...own, ...rest });
  }

  async getSystemPrompt(context: RunContextWrapper): Promise<string | null> {
    if (typeof this.instructions !== "function") return this.instructions as string | null;
    return (await call(this.instructions, [context, this])) as string;
  }

  /** The agent as a tool of another one: it answers with the final output of a run of its own. */
  asTool(
    name: string | null = null,
    description: string | null = null,
    options: AsToolOptions = {},
  ): FunctionTool {
    const own = name ?? toolName(this.name);
    const { custom_output_extractor: extract = null, failure_error_function: handler } = options;
    const run = async (context: RunContextWrapper, text: string): Promise<Dynamic> => {
      const { Runner } = await import("./runner.js");
      const result = await Runner.run(this, parsedArguments(own, text)["input"], {
        context,
        max_turns: options.max_turns ?? undefined,
        session: options.session as unknown,
      });
      if (extract !== null) return (await call(extract, [result])) as unknown;
      return result.final_output as unknown;
    };
    return new FunctionTool({
      name: own,
      description: description ?? "",
      params_json_schema: agentInput,
      is_enabled: options.is_enabled ?? true,
      on_invoke_tool: guarded(run, handler),
    });
  }
}
pyClass(Agent, { name: "Agent", module: "agents.agent" });
const fields = [
  "handoff_description=",
  "tools=",
  "mcp_servers=",
  "mcp_config=",
  "instructions=",
  "handoffs=",
  "model=",
  "model_settings=",
  "input_guardrails=",
  "output_guardrails=",
  "output_type=",
  "tool_use_behavior=",
  "reset_tool_choice=",
  "hooks=",
];
declareMethods(Agent, "Agent", {
  __init__: ["name", "*", ...fields],
  clone: ["*", "name=", ...fields],
  as_tool: ["tool_name=", "tool_description=", "*", "custom_output_extractor=", "is_enabled=", "max_turns="],
});

/** The argument of an agent that is a tool. */
const agentInput = {
  description: "Default input schema for agent-as-tool calls.",
  properties: { input: { title: "Input", type: "string" } },
  required: ["input"],
  title: "AgentAsToolInput",
  type: "object",
};

const asList = (items: Iterable<Dynamic> | undefined): Dynamic[] =>
  items === undefined ? [] : Array.isArray(items) ? items : [...items];
