/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import * as py from "./runtime/python/index.js";

export const LLM_ENDPOINT = process.env.LLM_ENDPOINT || "databricks-claude-3-7-sonnet";
export const MAX_TOOL_ROUNDS = py.int(process.env.MAX_TOOL_ROUNDS || 3) as number;

export const SYSTEM_PROMPT =
  process.env.SYSTEM_PROMPT ||
  `You help people cook. Amounts are metric.
Always scale with the tool, never in your head.`;
