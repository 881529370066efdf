/** An agent of the program as the npm package's runner sees it during one run. */
import * as core from "@openai/agents-core";
import { truthy } from "../python/truth.js";
import type { Dynamic } from "../python/types.js";
import { call } from "../python/call.js";
import { dictGet, isDict } from "../python/dict-access.js";
import { str } from "../python/repr.js";
import { Agent } from "./agent.js";
import { type RunContextWrapper, ToolContext } from "./context.js";
import { askedModel, resolveModel } from "./defaults.js";
import {
  InputGuardrailTripwireTriggered,
  OutputGuardrailTripwireTriggered,
  toAgentsException,
  UserError,
} from "./exceptions.js";
import {
  type InputGuardrail,
  type InputGuardrailResult,
  type OutputGuardrail,
  type OutputGuardrailResult,
  trips,
} from "./guardrails.js";
import { FilteredInput } from "./handoff-filters.js";
import { Handoff } from "./handoffs.js";
import { ModelResponse, tell, tellHandoff } from "./hooks.js";
import { callArguments, isHeard, runItem, ToolOutput } from "./items.js";
import { mcpTools } from "./mcp-tools.js";
import type { ModelSettings } from "./model-settings.js";
import { type AgentOutputSchema, outputSchema } from "./output-schema.js";
import { FunctionTool, isEnabled } from "./tools.js";

/** What `run_config` of a run says of all of its agents. */
export interface RunDefaults {
  readonly model?: Dynamic;
  readonly settings?: ModelSettings | null;
  readonly inputGuardrails?: readonly InputGuardrail[];
  readonly outputGuardrails?: readonly OutputGuardrail[];
}

/** One run: its context, and its agents in the npm package's form. */
export class RunScope {
  readonly inputResults: InputGuardrailResult[] = [];
  readonly outputResults: OutputGuardrailResult[] = [];
  private readonly agents = new Map<Agent, CoreAgent>();
  private tripped: InputGuardrailTripwireTriggered | null = null;
  /** Tells that the model was asked, or that it will not be. */
  noteAsked: () => void = () => {};
  private readonly asked = new Promise<void>((resolve) => (this.noteAsked = resolve));

  constructor(
    readonly context: RunContextWrapper,
    /** The input of the run as the program gave it. */
    readonly input: Dynamic,
    readonly start: Agent,
    readonly defaults: RunDefaults,
    private readonly streams: boolean,
    readonly hooks: Dynamic,
  ) {
    this.filtered = new FilteredInput(input);
  }

  /** The input with what filters of handoffs made of it. */
  readonly filtered: FilteredInput;

  private running: Agent | null = null;

  /** Tells hooks that an agent begins, where another one did the turn before. */
  async begin(agent: Agent): Promise<void> {
    if (this.running === agent) return;
    this.running = agent;
    await tell("agent_start", this.hooks, this.context, agent);
  }

  agent(agent: Agent): CoreAgent {
    const found = this.agents.get(agent) ?? new CoreAgent(agent, this);
    this.agents.set(agent, found);
    return found;
  }

  /** Python starts checks of the input together with the model's request, which a check that fails at once forestalls. */
  async checked(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (this.tripped !== null) throw this.tripped;
  }

  async checkInput(guardrail: InputGuardrail, agent: Agent): Promise<core.GuardrailFunctionOutput> {
    const result = await guardrail.run(agent, this.input, this.context);
    this.inputResults.push(result);
    if (trips(result)) {
      this.tripped = new InputGuardrailTripwireTriggered(result);
      // Python's check of a streamed run is heard of after the model was asked.
      if (this.streams && guardrail.run_in_parallel) await this.asked;
      throw this.tripped;
    }
    return { tripwireTriggered: false, outputInfo: null };
  }

  async checkOutput(
    guardrail: OutputGuardrail,
    agent: Agent,
    output: Dynamic,
  ): Promise<core.GuardrailFunctionOutput> {
    const result = await guardrail.run(this.context, agent, output);
    this.outputResults.push(result);
    if (trips(result)) throw new OutputGuardrailTripwireTriggered(result);
    return { tripwireTriggered: false, outputInfo: null };
  }

  /** The calls of the last answer, for handoffs, which the npm package does not show their call. */
  calls: readonly Dynamic[] = [];

  /** What the last answer is called, where its interface has ids. */
  lastResponseId: string | null = null;

  /** Whether the last answer is not what the output type says: Python leaves its items out of the run's. */
  isUnread = false;

  /** The arguments of the call of a tool in the last answer. */
  lastArguments(tool: string): string {
    return (this.calls.find((call) => call.name === tool)?.arguments ?? "") as string;
  }

  /** Whether the model's request waits for checks. */
  get waits(): boolean {
    return !this.streams;
  }
}

type AnyCoreAgent = core.Agent<Dynamic, Dynamic>;

export class CoreAgent extends core.Agent<Dynamic, core.AgentOutputType> {
  private readonly output: AgentOutputSchema | null;

  constructor(
    readonly python: Agent,
    private readonly scope: RunScope,
  ) {
    const { defaults } = scope;
    const settings = python.model_settings.resolve(defaults.settings ?? null);
    const output = outputSchema(python.output_type);
    const choice: unknown = settings.tool_choice;
    super({
      name: python.name,
      model: askedModel(resolveModel(defaults.model ?? python.model), {
        settings,
        output,
        context: scope.context,
        asked: () => scope.noteAsked(),
        answered: async ({ items, usage, id }) => {
          scope.calls = items.filter((item) => item.type === "function_call");
          scope.lastResponseId = id;
          await tell("llm_end", scope.hooks, scope.context, python, new ModelResponse(items, usage, id));
        },
        filtered: async (asked, system) => {
          const items = await scope.filtered.of(asked);
          await tell("llm_start", scope.hooks, scope.context, python, system, items);
          return items;
        },
        checked: () => (scope.waits ? scope.checked() : Promise.resolve()),
      }),
      modelSettings: choice === null ? {} : { toolChoice: str(choice) },
      ...(output === null ? {} : { outputType: jsonOutput(output) }),
      toolUseBehavior: toolUseBehavior(python.tool_use_behavior, scope.context),
      resetToolChoice: python.reset_tool_choice,
      inputGuardrails: (python === scope.start
        ? [...python.input_guardrails, ...(defaults.inputGuardrails ?? [])]
        : []
      ).map((each: InputGuardrail) => ({
        name: each.getName(),
        runInParallel: each.run_in_parallel,
        execute: () => scope.checkInput(each, python),
      })),
      outputGuardrails: finalChecks(python, scope),
    });
    this.output = output;
  }

  override getSystemPrompt(): Promise<string | undefined> {
    return this.beforeAsking(async () => {
      await this.scope.begin(this.python);
      return (await this.python.getSystemPrompt(this.scope.context)) ?? undefined;
    });
  }

  private async beforeAsking<T>(prepare: () => Promise<T>): Promise<T> {
    try {
      return await prepare();
    } catch (error) {
      this.scope.noteAsked();
      throw error;
    }
  }

  override getAllTools(): Promise<core.Tool<Dynamic>[]> {
    return this.beforeAsking(() => this.listTools());
  }

  private async listTools(): Promise<core.Tool<Dynamic>[]> {
    const { context } = this.scope;
    const fromServers = await mcpTools(this.python, context);
    const out: FunctionTool[] = [...fromServers];
    for (const tool of this.python.tools) {
      if (!(tool instanceof FunctionTool))
        throw new UserError(
          `Hosted tools are not supported with the ChatCompletions API. Got tool type: ${str(tool)}`,
        );
      if (await isEnabled(tool, context, this.python)) out.push(tool);
    }
    return out.map((tool) => this.coreTool(tool));
  }

  private coreTool(tool: FunctionTool): core.FunctionTool<Dynamic, Dynamic, Dynamic> {
    const { context } = this.scope;
    return {
      type: "function",
      name: tool.name,
      description: tool.description,
      parameters: tool.params_json_schema as core.FunctionTool["parameters"],
      strict: tool.strict_json_schema,
      needsApproval: () => Promise.resolve(false),
      isEnabled: () => Promise.resolve(true),
      invoke: async (_run, _input, details) => {
        const args = callArguments(details!.toolCall);
        const own = new ToolContext(context, tool.name, details!.toolCall!.callId, args);
        const { hooks } = this.scope;
        await tell("tool_start", hooks, own, this.python, tool);
        const result: unknown = await tool.invoke(own, args);
        await tell("tool_end", hooks, own, this.python, tool, result);
        return new ToolOutput(result);
      },
      errorFunction: null,
    } as core.FunctionTool<Dynamic, Dynamic, Dynamic>;
  }

  override async getEnabledHandoffs(): Promise<core.Handoff<Dynamic, Dynamic>[]> {
    const out: core.Handoff<Dynamic, Dynamic>[] = [];
    for (const each of this.python.handoffs) {
      const handoff = each instanceof Agent ? new Handoff(each) : each;
      if (await isEnabled(handoff, this.scope.context, this.python)) out.push(this.coreHandoff(handoff));
    }
    return out;
  }

  private coreHandoff(handoff: Handoff): core.Handoff<Dynamic, Dynamic> {
    const { scope } = this;
    const target = (): AnyCoreAgent => scope.agent(handoff.agent);
    const out = new core.Handoff<Dynamic, Dynamic>(target(), async () => {
      await handoff.announce(scope.context, scope.lastArguments(handoff.tool_name));
      await tellHandoff(scope.hooks, scope.context, this.python, handoff.agent);
      return target();
    });
    if (handoff.input_filter !== null)
      // The npm package would take what a filter leaves out from the run's items too, which Python keeps.
      out.inputFilter = (data) => {
        const [pre, added] = [data.preHandoffItems, data.newItems].map((items) =>
          items.filter(isHeard).map(runItem),
        );
        scope.filtered.start(handoff.input_filter, pre!, added!, scope.context);
        return data;
      };
    out.toolName = handoff.tool_name;
    out.toolDescription = handoff.tool_description;
    out.inputJsonSchema = handoff.input_json_schema as core.Handoff["inputJsonSchema"];
    out.strictJsonSchema = handoff.strict_json_schema;
    return out;
  }

  /** The value of the last answer: text, or an object of the output type. */
  override processFinalOutput(text: string): never {
    if (this.output === null) return text as never;
    try {
      return this.output.parse(text) as never;
    } catch (error) {
      this.scope.isUnread = true;
      throw error;
    }
  }
}

/** What Python raises where a run ends with this. It asks for an agent's tools before it counts the turn that is one too many. */
export async function runError(error: unknown): Promise<unknown> {
  if (error instanceof core.MaxTurnsExceededError)
    await (error.state?._currentAgent as CoreAgent | undefined)?.getAllTools();
  return toAgentsException(error);
}

/** Checks of the agent's last answer; they begin when hooks have heard of it. */
function finalChecks(agent: Agent, scope: RunScope): core.OutputGuardrail<Dynamic>[] {
  const all: OutputGuardrail[] = [...agent.output_guardrails, ...(scope.defaults.outputGuardrails ?? [])];
  if (scope.hooks === null && agent.hooks === null)
    return all.map((each) => ({
      name: each.getName(),
      execute: ({ agentOutput }) => scope.checkOutput(each, agent, agentOutput),
    }));
  return [
    {
      name: "hooks",
      execute: async ({ agentOutput }) => {
        await tell("agent_end", scope.hooks, scope.context, agent, agentOutput);
        await Promise.all(all.map((each) => scope.checkOutput(each, agent, agentOutput)));
        return { tripwireTriggered: false, outputInfo: null };
      },
    },
  ];
}

const jsonOutput = (output: AgentOutputSchema): core.JsonSchemaDefinition =>
  ({
    type: "json_schema",
    name: "final_output",
    strict: output.strict_json_schema,
    schema: output.schema as unknown,
  }) as core.JsonSchemaDefinition;

/** Whether the results of tools end the run, in the npm package's terms. */
function toolUseBehavior(behavior: Dynamic, context: RunContextWrapper): core.ToolUseBehavior {
  if (behavior === "run_llm_again") return "run_llm_again";
  if (typeof behavior === "function")
    return async (_run, results) => {
      const told: Dynamic = await call(behavior, [context, results.map(toolResult)]);
      if (!truthy(told.is_final_output)) return goOn;
      return final(told.final_output);
    };
  const names: unknown = isDict(behavior) ? dictGet(behavior, "stop_at_tool_names") : null;
  const stops = (name: string): boolean =>
    behavior === "stop_on_first_tool" || (Array.isArray(names) && names.includes(name));
  return (_run, results) => {
    const found = results.find(
      (each) => each.type === "function_output" && stops((each.tool as { name: string }).name),
    );
    return found?.type === "function_output" ? final(valueOf(found.output)) : goOn;
  };
}

const goOn = { isFinalOutput: false as const, isInterrupted: undefined };

const final = (value: Dynamic) => ({
  isFinalOutput: true as const,
  isInterrupted: undefined,
  finalOutput: str(value),
});

const valueOf = (output: unknown): Dynamic => (output instanceof ToolOutput ? output.value : output);

/** `FunctionToolResult` */
const toolResult = (result: core.FunctionToolResult): Dynamic =>
  result.type === "function_output"
    ? { tool: result.tool, output: valueOf(result.output), run_item: result.runItem }
    : { tool: result.tool, output: null, run_item: result.runItem };
