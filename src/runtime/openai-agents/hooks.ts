/** Callbacks of a program along a run: of the whole run, and of one agent. */
import { callMethod } from "../python/call-method.js";
import { pyClass } from "../python/class-info.js";
import type { Dynamic } from "../python/types.js";
import { Usage } from "./context.js";

const nothing = (): Promise<null> => Promise.resolve(null);

/** `agents.RunHooks`: a subclass has the callbacks that it wants. */
export class RunHooks {
  onLlmStart(_context: Dynamic, _agent: Dynamic, _prompt: Dynamic, _items: Dynamic): Promise<Dynamic> {
    return nothing();
  }

  onLlmEnd(_context: Dynamic, _agent: Dynamic, _response: ModelResponse): Promise<Dynamic> {
    return nothing();
  }

  onAgentStart(_context: Dynamic, _agent: Dynamic): Promise<Dynamic> {
    return nothing();
  }

  onAgentEnd(_context: Dynamic, _agent: Dynamic, _output: Dynamic): Promise<Dynamic> {
    return nothing();
  }

  onHandoff(_context: Dynamic, _from: Dynamic, _to: Dynamic): Promise<Dynamic> {
    return nothing();
  }

  onToolStart(_context: Dynamic, _agent: Dynamic, _tool: Dynamic): Promise<Dynamic> {
    return nothing();
  }

  onToolEnd(_context: Dynamic, _agent: Dynamic, _tool: Dynamic, _result: Dynamic): Promise<Dynamic> {
    return nothing();
  }
}

/** `agents.AgentHooks`: the same for one agent, with two names of its own. */
export class AgentHooks {
  onLlmStart(_context: Dynamic, _agent: Dynamic, _prompt: Dynamic, _items: Dynamic): Promise<Dynamic> {
    return nothing();
  }

  onLlmEnd(_context: Dynamic, _agent: Dynamic, _response: ModelResponse): Promise<Dynamic> {
    return nothing();
  }

  onStart(_context: Dynamic, _agent: Dynamic): Promise<Dynamic> {
    return nothing();
  }

  onEnd(_context: Dynamic, _agent: Dynamic, _output: Dynamic): Promise<Dynamic> {
    return nothing();
  }

  /** Called where this agent hands over. */
  onHandoff(_context: Dynamic, _agent: Dynamic, _source: Dynamic): Promise<Dynamic> {
    return nothing();
  }

  onToolStart(_context: Dynamic, _agent: Dynamic, _tool: Dynamic): Promise<Dynamic> {
    return nothing();
  }

  onToolEnd(_context: Dynamic, _agent: Dynamic, _tool: Dynamic, _result: Dynamic): Promise<Dynamic> {
    return nothing();
  }
}

/** What a model answered, for `on_llm_end`. */
export class ModelResponse {
  readonly usage = new Usage();

  /** @param usage as either interface counts it. */
  constructor(
    readonly output: readonly Dynamic[],
    usage: Dynamic,
    readonly response_id: string | null,
  ) {
    this.usage.addAnswer(usage);
  }
}
for (const each of [RunHooks, AgentHooks, ModelResponse]) pyClass(each, { name: each.name });

/** Moments that the run and the agent hear of alike. */
type Moment = "llm_start" | "llm_end" | "tool_start" | "tool_end" | "agent_start" | "agent_end";

/** Names of the agent's own. */
const ownNames: Partial<Record<Moment, string>> = { agent_start: "on_start", agent_end: "on_end" };

/** Tells the run's hooks and the agent's of a moment, and waits for both. */
export async function tell(
  moment: Moment,
  hooks: Dynamic,
  context: Dynamic,
  agent: Dynamic,
  ...rest: Dynamic[]
): Promise<void> {
  const told = (listener: Dynamic, name: string): Dynamic =>
    listener == null ? null : (callMethod(listener, name, [context, agent, ...rest]) as unknown);
  const run = (): Dynamic => told(hooks, `on_${moment}`) as unknown;
  const own = (): Dynamic => told(agent.hooks, ownNames[moment] ?? `on_${moment}`) as unknown;
  const calls = moment === "llm_end" ? [own, run] : [run, own];
  await Promise.all(calls.map((each) => each() as unknown));
}

/** Tells both that an agent hands over to another one. */
export async function tellHandoff(
  hooks: Dynamic,
  context: Dynamic,
  from: Dynamic,
  to: Dynamic,
): Promise<void> {
  await Promise.all([
    hooks == null ? null : callMethod(hooks, "on_handoff", [context, from, to]),
    from.hooks == null ? null : callMethod(from.hooks, "on_handoff", [context, to, from]),
  ]);
}
