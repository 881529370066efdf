/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import * as py from "./runtime/python/index.js";

export const LLM_ENDPOINT_NAME = process.env.LLM_ENDPOINT_NAME ?? "databricks-claude-sonnet-4";
export const SYSTEM_PROMPT =
  process.env.SYSTEM_PROMPT ||
  `You are a support agent.
Answer briefly, and only from what the tools say.`;
export const MAX_ITER = py.int(process.env.MAX_ITER || 8) as number;
