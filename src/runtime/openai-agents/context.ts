/** What a run knows: the program's own context object, and what the run used. */
import { pyClass } from "../python/class-info.js";
import type { Dynamic } from "../python/types.js";

/** `agents.Usage` */
export class Usage {
  requests = 0;
  input_tokens = 0;
  output_tokens = 0;
  total_tokens = 0;
  input_tokens_details = { cached_tokens: 0, cache_write_tokens: 0 };
  output_tokens_details = { reasoning_tokens: 0 };

  /** Adds the usage of one answer, as either interface counts it; null counts for nothing. */
  addAnswer(usage: Dynamic): void {
    if (!usage) return;
    this.requests += 1;
    this.input_tokens += Number(usage.prompt_tokens ?? usage.input_tokens ?? 0);
    this.output_tokens += Number(usage.completion_tokens ?? usage.output_tokens ?? 0);
    this.total_tokens += Number(usage.total_tokens ?? 0);
    const [read, written]: Dynamic[] = [
      usage.prompt_tokens_details ?? usage.input_tokens_details,
      usage.completion_tokens_details ?? usage.output_tokens_details,
    ];
    this.input_tokens_details.cached_tokens += Number(read?.cached_tokens ?? 0);
    this.input_tokens_details.cache_write_tokens += Number(read?.cache_write_tokens ?? 0);
    this.output_tokens_details.reasoning_tokens += Number(written?.reasoning_tokens ?? 0);
  }
}

/** `agents.RunContextWrapper`: what tools, guardrails and instructions receive. */
export class RunContextWrapper {
  usage: Usage = new Usage();
  turn_input: Dynamic[] = [];

  constructor(public context: Dynamic = null) {}
}

/** `agents.tool_context.ToolContext`: the wrapper during one call of a tool. */
export class ToolContext extends RunContextWrapper {
  constructor(
    run: RunContextWrapper,
    readonly tool_name: string,
    readonly tool_call_id: string,
    readonly tool_arguments: string,
  ) {
    super(run.context);
    this.usage = run.usage;
    this.turn_input = run.turn_input;
  }
}

for (const each of [Usage, RunContextWrapper, ToolContext]) pyClass(each, { name: each.name });
