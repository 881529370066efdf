/** `AgentExecutor` and `create_tool_calling_agent` of LangChain before 1.0: a loop around a runnable that decides which tools to run. */
import { pyClass } from "../python/class-info.js";
import { call } from "../python/call.js";
import { declareMethods } from "../python/declare.js";
import { dictGet, isDict } from "../python/dict-access.js";
import { NotImplementedError, ValueError } from "../python/exceptions.js";
import { repr, str } from "../python/repr.js";
import { Tuple } from "../python/tuple.js";
import type { Dynamic } from "../python/types.js";
import { AgentAction, AgentFinish, AgentStep, finishOf, scratchpadOf } from "./agent-actions.js";
import { coreConfig, outcome, type RunnableConfig } from "./config.js";
import { OutputParserException } from "./chat-wire.js";
import { plainObject } from "./convert-messages.js";
import { BaseOutputParser } from "./output-parsers.js";
import { addChunks, pipe, Runnable, RunnableLambda, RunnablePassthrough } from "./runnables.js";
import { asTool, type BaseTool } from "./tools.js";

/** Reads the calls of tools out of the model's answer. */
class ToolsAgentOutputParser extends BaseOutputParser {
  override parseInput(message: Dynamic): Dynamic {
    return finishOf(message);
  }
}
pyClass(ToolsAgentOutputParser, { name: "ToolsAgentOutputParser" });

/** `create_tool_calling_agent(llm, tools, prompt)`. Throws ValueError where the prompt has no `agent_scratchpad`. */
export function createToolCallingAgent(
  llm: Dynamic,
  tools: Dynamic,
  prompt: Dynamic,
  options: { message_formatter?: Dynamic } = {},
): Runnable {
  const { message_formatter: formatter = scratchpadOf } = options;
  const known = [...(prompt.inputVariables ?? prompt.input_variables ?? [])] as string[];
  const optional = Object.keys(plainObject(prompt.partialVariables ?? prompt.partial_variables ?? {}));
  if (![...known, ...optional].includes("agent_scratchpad"))
    throw new ValueError("Prompt missing required variables: {'agent_scratchpad'}");
  return pipe(
    RunnablePassthrough.assign({
      agent_scratchpad: (input: Dynamic) =>
        outcome(call(formatter, [dictGet(input, "intermediate_steps") as unknown])),
    }),
    prompt,
    llm.bindTools(tools),
    new ToolsAgentOutputParser(),
  );
}

/** Options of the Python class. */
export interface AgentExecutorOptions {
  agent: Dynamic;
  tools: Dynamic;
  return_intermediate_steps?: boolean;
  max_iterations?: number | null;
  /** Seconds. */
  max_execution_time?: number | null;
  early_stopping_method?: string;
  handle_parsing_errors?: Dynamic;
  trim_intermediate_steps?: Dynamic;
  /** Whether the model is streamed inside; true by default. */
  stream_runnable?: boolean;
}

type Step = AgentAction | AgentStep | AgentFinish;

export class AgentExecutor extends Runnable {
  readonly agent: Runnable;
  readonly tools: readonly BaseTool[];
  readonly return_intermediate_steps: boolean;
  readonly max_iterations: number | null;
  readonly max_execution_time: number | null;
  readonly handle_parsing_errors: Dynamic;

  constructor(private readonly given: AgentExecutorOptions) {
    const run = new RunnableLambda((input: Dynamic, config: Dynamic) => this.run(input, config));
    run.core.getName = () => "AgentExecutor";
    super(run.core);
    if (!(given.agent instanceof Runnable))
      throw new NotImplementedError(
        "Only agents that are runnables, such as those of create_tool_calling_agent.",
      );
    this.agent = given.agent;
    this.tools = Array.from(given.tools as Iterable<Dynamic>, asTool);
    this.return_intermediate_steps = given.return_intermediate_steps ?? false;
    this.max_iterations = given.max_iterations === undefined ? 15 : given.max_iterations;
    this.max_execution_time = given.max_execution_time ?? null;
    this.handle_parsing_errors = (given.handle_parsing_errors as unknown) ?? false;
  }

  /** `AgentExecutor.from_agent_and_tools(agent=..., tools=...)` */
  static fromAgentAndTools(options: AgentExecutorOptions): AgentExecutor {
    return new AgentExecutor(options);
  }

  /** Actions and their results as they come, then what came out. */
  override async *stream(
    input: Dynamic,
    config: RunnableConfig = null,
    _keywords: Dynamic = {},
  ): AsyncGenerator<Dynamic> {
    for await (const step of this.steps(inputsOf(input), coreConfig(config))) {
      if (step instanceof AgentAction) yield { actions: [step], messages: step.messages };
      else if (step instanceof AgentStep) yield { steps: [step], messages: step.messages };
      else yield { ...step.return_values, messages: step.messages };
    }
  }

  private async run(given: Dynamic, config: Dynamic): Promise<Dynamic> {
    const inputs = inputsOf(given);
    for await (const step of this.steps(inputs, config))
      if (step instanceof AgentFinish) return { ...inputs, ...step.return_values };
    return inputs;
  }

  /** Everything that happens, in its order; the finish comes last. */
  private async *steps(inputs: Record<string, Dynamic>, config: Dynamic): AsyncGenerator<Step> {
    const done: AgentStep[] = [];
    const start = Date.now();
    const limit = this.max_iterations ?? Infinity;
    const seconds = this.max_execution_time ?? Infinity;
    for (let i = 0; i < limit && (Date.now() - start) / 1000 < seconds; i++) {
      const planned = await this.plan(inputs, done, config);
      if (planned instanceof AgentFinish) return yield this.finished(planned, done);
      if (planned instanceof AgentStep) {
        done.push(planned);
        yield planned;
        continue;
      }
      yield* planned;
      const made: AgentStep[] = [];
      for (const action of planned) {
        const step = new AgentStep(action, await this.perform(action, config));
        made.push(step);
        yield step;
      }
      done.push(...made);
      const direct = this.directResult(made);
      if (direct) return yield this.finished(direct, done);
    }
    const text = "Agent stopped due to max iterations.";
    yield this.finished(new AgentFinish({ output: text }, ""), done);
  }

  /** What the agent decides; an answer that cannot be read is a step where the options say so. */
  private async plan(
    inputs: Record<string, Dynamic>,
    done: readonly AgentStep[],
    config: Dynamic,
  ): Promise<AgentFinish | AgentAction[] | AgentStep> {
    const steps = this.trimmed(done).map((step) => Tuple.of(step.action, step.observation));
    const given = { ...inputs, intermediate_steps: steps };
    try {
      let decided: Dynamic;
      if (this.given.stream_runnable ?? true)
        for await (const chunk of this.agent.stream(given, childConfig(config)))
          decided = decided === undefined ? chunk : addChunks(decided, chunk);
      else decided = await this.agent.invoke(given, childConfig(config));
      if (decided instanceof AgentFinish) return decided;
      return Array.isArray(decided) ? decided : [decided];
    } catch (error) {
      if (!(error instanceof OutputParserException)) throw error;
      return this.unreadable(error);
    }
  }

  private async unreadable(error: OutputParserException): Promise<AgentStep> {
    const handler: unknown = this.handle_parsing_errors;
    if (handler === false)
      throw new ValueError(
        `An output parsing error occurred. In order to pass this error back to the agent and have it try again, pass \`handle_parsing_errors=True\` to the AgentExecutor. This is the error: ${str(error)}`,
      );
    const observation: unknown =
      handler === true
        ? "Invalid or incomplete response"
        : typeof handler === "string"
          ? handler
          : await outcome(call(handler as Dynamic, [error]));
    return new AgentStep(new AgentAction("_Exception", observation, str(error)), observation);
  }

  private trimmed(done: readonly AgentStep[]): readonly AgentStep[] {
    const last: unknown = this.given.trim_intermediate_steps ?? -1;
    if (typeof last !== "number")
      throw new NotImplementedError("trim_intermediate_steps must be a number here");
    return last > 0 ? done.slice(-last) : done;
  }

  private async perform(action: AgentAction, config: Dynamic): Promise<Dynamic> {
    const tool = this.tools.find(({ name }) => name === action.tool);
    if (tool) return (await tool.run(action.tool_input, { config: config as unknown })) as unknown;
    const names = this.tools.map(({ name }) => name).join(", ");
    return `${action.tool} is not a valid tool, try one of [${names}].`;
  }

  /** The result of the only tool of a step, where the tool's result is the answer. */
  private directResult(made: readonly AgentStep[]): AgentFinish | undefined {
    const [step, ...more] = made;
    if (step === undefined || more.length > 0) return undefined;
    const tool = this.tools.find(({ name }) => name === step.action.tool);
    return tool?.return_direct ? new AgentFinish({ output: step.observation }, "") : undefined;
  }

  private finished(finish: AgentFinish, done: readonly AgentStep[]): AgentFinish {
    if (!this.return_intermediate_steps) return finish;
    const steps = done.map((step) => Tuple.of(step.action, step.observation));
    return new AgentFinish({ ...finish.return_values, intermediate_steps: steps }, finish.log);
  }
}

/** The callbacks go on to the agent, nothing else does. */
const childConfig = (config: Dynamic): Dynamic =>
  config?.callbacks ? { callbacks: config.callbacks as unknown } : {};

function inputsOf(input: Dynamic): Record<string, Dynamic> {
  if (isDict(input)) return plainObject(input);
  throw new ValueError(`An AgentExecutor takes a dict here, not ${repr(input)}`);
}

declareMethods(AgentExecutor, "AgentExecutor", {
  __init__: ["*", "**options"],
  from_agent_and_tools: ["*", "**options"],
});
pyClass(AgentExecutor, { name: "AgentExecutor", module: "langchain.agents.agent" });
