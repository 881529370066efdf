/** What a request says beside its messages. */
import { pyClass } from "../python/class-info.js";
import type { Dynamic } from "../python/types.js";

export interface ModelSettingsOptions {
  temperature?: Dynamic;
  top_p?: Dynamic;
  frequency_penalty?: Dynamic;
  presence_penalty?: Dynamic;
  tool_choice?: Dynamic;
  parallel_tool_calls?: Dynamic;
  truncation?: Dynamic;
  max_tokens?: Dynamic;
  reasoning?: Dynamic;
  verbosity?: Dynamic;
  metadata?: Dynamic;
  store?: Dynamic;
  include_usage?: Dynamic;
  top_logprobs?: Dynamic;
  extra_query?: Dynamic;
  extra_body?: Dynamic;
  extra_headers?: Dynamic;
  extra_args?: Dynamic;
}

const names = [
  "temperature",
  "top_p",
  "frequency_penalty",
  "presence_penalty",
  "tool_choice",
  "parallel_tool_calls",
  "truncation",
  "max_tokens",
  "reasoning",
  "verbosity",
  "metadata",
  "store",
  "include_usage",
  "top_logprobs",
  "extra_query",
  "extra_body",
  "extra_headers",
  "extra_args",
] as const satisfies readonly (keyof ModelSettingsOptions)[];

/** `agents.ModelSettings`: a field that is None is not sent. */
export class ModelSettings {
  declare temperature: Dynamic;
  declare top_p: Dynamic;
  declare frequency_penalty: Dynamic;
  declare presence_penalty: Dynamic;
  declare tool_choice: Dynamic;
  declare parallel_tool_calls: Dynamic;
  declare truncation: Dynamic;
  declare max_tokens: Dynamic;
  declare reasoning: Dynamic;
  declare verbosity: Dynamic;
  declare metadata: Dynamic;
  declare store: Dynamic;
  declare include_usage: Dynamic;
  declare top_logprobs: Dynamic;
  declare extra_query: Dynamic;
  declare extra_body: Dynamic;
  declare extra_headers: Dynamic;
  declare extra_args: Dynamic;

  constructor(options: ModelSettingsOptions = {}) {
    for (const name of names) this[name] = (options[name] as unknown) ?? null;
  }

  /** These settings with those of another that are set. */
  resolve(override: ModelSettings | null): ModelSettings {
    const out = new ModelSettings(this);
    if (override !== null) for (const name of names) out[name] = (override[name] as unknown) ?? out[name];
    return out;
  }
}
pyClass(ModelSettings, { name: "ModelSettings", module: "agents.model_settings" });
