/** What runs come to, and the events of streamed ones. */
import * as core from "@openai/agents-core";
import { pyClass } from "../python/class-info.js";
import { isInstance } from "../python/isinstance.js";
import { TypeError } from "../python/exceptions.js";
import type { Dynamic } from "../python/types.js";
import type { Agent } from "./agent.js";
import { inputItems } from "./chat-messages.js";
import type { RunContextWrapper } from "./context.js";
import { type CoreAgent, runError, type RunScope } from "./core-agent.js";
import type { InputGuardrailResult, OutputGuardrailResult } from "./guardrails.js";
import { isHeard, MessageOutputItem, runItem, type RunItem } from "./items.js";

/** The npm package's result, of either kind. */
type CoreResult = core.RunResult<Dynamic, Dynamic> | core.StreamedRunResult<Dynamic, Dynamic>;

abstract class RunResultBase {
  constructor(
    protected readonly scope: RunScope,
    private readonly given: Dynamic,
  ) {}

  /** The input, with the history of the session before it, as filters of handoffs left it. */
  get input(): Dynamic {
    const { history } = this.scope.filtered;
    return history === this.scope.input ? this.given : history;
  }

  protected abstract get core(): CoreResult | undefined;

  get new_items(): RunItem[] {
    const items = this.core?.newItems.filter(isHeard).map(runItem) ?? [];
    if (this.scope.isUnread) while (items.at(-1) instanceof MessageOutputItem) items.pop();
    return items.filter((item) => !this.scope.filtered.hidden.has(item));
  }

  get last_agent(): Agent {
    return (this.core?.lastAgent as CoreAgent | undefined)?.python ?? this.scope.start;
  }

  get context_wrapper(): RunContextWrapper {
    return this.scope.context;
  }

  get input_guardrail_results(): InputGuardrailResult[] {
    return this.scope.inputResults;
  }

  get output_guardrail_results(): OutputGuardrailResult[] {
    return this.scope.outputResults;
  }

  abstract get final_output(): Dynamic;

  /** Null after chat completions, which have no ids that a next run could name. */
  get last_response_id(): string | null {
    return this.scope.lastResponseId;
  }

  finalOutputAs(cls: Dynamic, options: { raise_if_incorrect_type?: boolean } = {}): Dynamic {
    const output: unknown = this.final_output;
    if (options.raise_if_incorrect_type && !isInstance(output, cls))
      throw new TypeError(`Final output is not of type ${String(cls?.name)}`);
    return output;
  }

  /** The input and what the run made of it, as the input of a next run. */
  toInputList(): Dynamic[] {
    return [...inputItems(this.input), ...this.new_items.map((item) => item.toInputItem() as unknown)];
  }
}

/** `agents.RunResult` */
export class RunResult extends RunResultBase {
  readonly final_output: Dynamic;

  constructor(
    scope: RunScope,
    input: Dynamic,
    protected readonly core: core.RunResult<Dynamic, Dynamic>,
  ) {
    super(scope, input);
    this.final_output = core.finalOutput ?? null;
  }
}

/** An event of a stream: see the classes below. */
export interface StreamEvent {
  readonly type: string;
}

export class RawResponsesStreamEvent implements StreamEvent {
  readonly type = "raw_response_event";

  constructor(readonly data: Dynamic) {}
}

export class RunItemStreamEvent implements StreamEvent {
  readonly type = "run_item_stream_event";

  constructor(
    readonly name: string,
    readonly item: RunItem,
  ) {}
}

export class AgentUpdatedStreamEvent implements StreamEvent {
  readonly type = "agent_updated_stream_event";

  constructor(readonly new_agent: Agent) {}
}

/** `agents.RunResultStreaming`: the run has begun; its events come from `stream_events`. */
export class RunResultStreaming extends RunResultBase {
  current_agent: Agent;
  current_turn = 0;
  is_complete = false;
  final_output: Dynamic = null;
  protected core: core.StreamedRunResult<Dynamic, Dynamic> | undefined;

  /** @param started the npm package's run, which began with this object. */
  constructor(
    scope: RunScope,
    input: Dynamic,
    readonly max_turns: number | null,
    private readonly started: Promise<core.StreamedRunResult<Dynamic, Dynamic>>,
    private readonly abort: AbortController,
    private readonly finish: (result: RunResultStreaming) => Promise<void>,
  ) {
    super(scope, input);
    this.current_agent = scope.start;
    // Whoever reads the events hears of a failure.
    started.catch(() => {});
  }

  /** Ends the run after what it is doing now. */
  cancel(): void {
    this.abort.abort();
    this.is_complete = true;
  }

  async *streamEvents(): AsyncGenerator<StreamEvent> {
    yield new AgentUpdatedStreamEvent(this.scope.start);
    try {
      this.core = await this.started;
      for await (const event of this.core) {
        await this.scope.filtered.settled();
        const own = this.translated(event);
        if (own !== null) yield own;
      }
      await this.core.completed;
      this.current_turn = this.core.state._currentTurn;
      this.final_output = this.core.finalOutput ?? null;
    } catch (error) {
      throw await runError(error);
    } finally {
      this.is_complete = true;
      await this.finish(this);
    }
  }

  private translated(event: core.RunStreamEvent): StreamEvent | null {
    this.current_turn = this.core!.state._currentTurn;
    if (event.type === "raw_model_stream_event")
      return event.data.type === "model" ? new RawResponsesStreamEvent(event.data.event) : null;
    if (event.type === "agent_updated_stream_event") {
      this.current_agent = (event.agent as unknown as CoreAgent).python;
      return new AgentUpdatedStreamEvent(this.current_agent);
    }
    if (!isHeard(event.item)) return null;
    const isResult = event.name === "handoff_occurred" || event.name === "tool_output";
    if (isResult && this.scope.filtered.hidden.has(runItem(event.item))) return null;
    // Python's name is misspelled
    const name = event.name === "handoff_occurred" ? "handoff_occured" : event.name;
    return new RunItemStreamEvent(name, runItem(event.item));
  }
}

for (const each of [
  RunResult,
  RunResultStreaming,
  RawResponsesStreamEvent,
  RunItemStreamEvent,
  AgentUpdatedStreamEvent,
])
  pyClass(each, { name: each.name });
