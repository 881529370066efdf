/** `agents.Runner`: runs agents with the loop of `@openai/agents-core`. */
// The npm package needs it and leaves it to the app.
import "zod";
import * as core from "@openai/agents-core";
import { getAbortSignal } from "../agent-server/request-context.js";
import { callMethod } from "../python/call-method.js";
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import type { Dynamic } from "../python/types.js";
import type { Agent } from "./agent.js";
import { inputItems } from "./chat-messages.js";
import { RunContextWrapper, ToolContext } from "./context.js";
import { runError, RunScope } from "./core-agent.js";
import { toCoreInput } from "./items.js";
import type { ModelSettings } from "./model-settings.js";
import { RunResult, RunResultStreaming } from "./results.js";

export interface RunConfigOptions {
  model?: Dynamic;
  model_settings?: ModelSettings | null;
  input_guardrails?: Iterable<Dynamic> | null;
  output_guardrails?: Iterable<Dynamic> | null;
  tracing_disabled?: boolean;
  trace_include_sensitive_data?: boolean;
  workflow_name?: string;
  trace_id?: string | null;
  group_id?: string | null;
  trace_metadata?: Dynamic;
}

/** `agents.RunConfig` */
export class RunConfig {
  constructor(readonly options: RunConfigOptions = {}) {}
}
pyClass(RunConfig, { name: "RunConfig", module: "agents.run_config" });

export interface RunOptions {
  context?: Dynamic;
  max_turns?: Dynamic;
  run_config?: RunConfig | null;
  session?: Dynamic;
  /** Hears of what the run does: `RunHooks`. */
  hooks?: Dynamic;
}

const DEFAULT_MAX_TURNS = 10;

// The app's spans are MLflow's.
const runner = new core.Runner({
  tracingDisabled: true,
  modelProvider: {
    getModel: () => {
      throw new Error("every agent brings its model");
    },
  },
});

/** What a run is made of. */
interface Prepared {
  readonly scope: RunScope;
  readonly items: Dynamic[];
  readonly given: Dynamic[];
  readonly session: Dynamic;
  readonly maxTurns: number | null;
}

function prepare(
  agent: Agent,
  input: Dynamic,
  options: RunOptions,
  streams: boolean,
): Omit<Prepared, "items"> {
  const { context: given = null, run_config: config = null, session = null, max_turns: turns } = options;
  const context = given instanceof RunContextWrapper ? nested(given) : new RunContextWrapper(given);
  const settings = config?.options ?? {};
  const scope = new RunScope(
    context,
    input,
    agent,
    {
      model: (settings.model ?? null) as unknown,
      settings: settings.model_settings ?? null,
      inputGuardrails: [...(settings.input_guardrails ?? [])],
      outputGuardrails: [...(settings.output_guardrails ?? [])],
    },
    streams,
    (options.hooks as unknown) ?? null,
  );
  const maxTurns = turns === undefined ? DEFAULT_MAX_TURNS : turns === null ? null : Number(turns);
  return { scope, given: inputItems(input), session: session as unknown, maxTurns };
}

/** A run inside of another one shares its context and counts its usage. */
function nested(outer: RunContextWrapper): RunContextWrapper {
  if (!(outer instanceof ToolContext)) return outer;
  const own = new RunContextWrapper(outer.context);
  own.usage = outer.usage;
  return own;
}

async function history(session: Dynamic): Promise<Dynamic[]> {
  return session === null ? [] : ((await callMethod(session, "get_items", [])) as Dynamic[]);
}

async function keep(session: Dynamic, items: Dynamic[]): Promise<void> {
  if (session !== null && items.length > 0) await callMethod(session, "add_items", [items]);
}

export class Runner {
  /** Runs an agent to its end. Throws AgentsException, or what the model's client throws. */
  static async run(agent: Agent, input: Dynamic, options: RunOptions = {}): Promise<RunResult> {
    const { scope, given, session, maxTurns } = prepare(agent, input, options, false);
    const items = [...(await history(session)), ...given];
    await keep(session, given);
    const signal = getAbortSignal();
    try {
      const result = await runner.run(scope.agent(agent), items.map(toCoreInput), {
        maxTurns,
        context: scope.context,
        ...(signal ? { signal } : {}),
      });
      const own = new RunResult(scope, session === null ? input : items, result as never);
      await keep(
        session,
        own.new_items.map((item) => item.toInputItem() as unknown),
      );
      return own;
    } catch (error) {
      throw await runError(error);
    }
  }

  /** Begins to run an agent; the events come from the result's `stream_events`. */
  static runStreamed(agent: Agent, input: Dynamic, options: RunOptions = {}): RunResultStreaming {
    const { scope, given, session, maxTurns } = prepare(agent, input, options, true);
    const abort = new AbortController();
    const outer = getAbortSignal();
    const items: Dynamic[] = [];
    const start = async (): Promise<core.StreamedRunResult<Dynamic, Dynamic>> => {
      items.push(...(await history(session)), ...given);
      await keep(session, given);
      return (await runner.run(scope.agent(agent), items.map(toCoreInput), {
        stream: true,
        maxTurns,
        context: scope.context,
        signal: outer ? AbortSignal.any([abort.signal, outer]) : abort.signal,
      })) as never;
    };
    const finish = (result: RunResultStreaming): Promise<void> =>
      keep(
        session,
        result.new_items.map((item) => item.toInputItem() as unknown),
      );
    return new RunResultStreaming(scope, session === null ? input : items, maxTurns, start(), abort, finish);
  }
}
pyClass(Runner, { name: "Runner", module: "agents.run" });
const running = [
  "starting_agent",
  "input",
  "*",
  "context=",
  "max_turns=",
  "run_config=",
  "session=",
  "hooks=",
];
declareMethods(Runner, "Runner", { run: running, run_streamed: running });
