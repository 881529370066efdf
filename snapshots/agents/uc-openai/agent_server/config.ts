/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import { textsSetting } from "./runtime/agent-server/index.js";

// ###########################################
// The endpoint and the prompt
// ###########################################
export const LLM_ENDPOINT_NAME = process.env.LLM_ENDPOINT_NAME || "databricks-claude-sonnet-4-5";

export const SYSTEM_PROMPT =
  process.env.SYSTEM_PROMPT ||
  `
You help on a dairy farm. Compute with python_exec, never in your head.
`;

export const UC_TOOL_NAMES = textsSetting(process.env.UC_TOOL_NAMES, [
  "system.ai.python_exec",
  "farm.tools.milk_yield",
  "farm.tools.herd_of",
]);
