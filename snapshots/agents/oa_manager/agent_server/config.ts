/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import * as py from "./runtime/python/index.js";

export const LLM_ENDPOINT_NAME = process.env.LLM_ENDPOINT_NAME ?? "databricks-gpt-5";
export const SYSTEM_PROMPT =
  process.env.SYSTEM_PROMPT ||
  py.strip(`
You look after a greenhouse. Use the tools you have; say so when one is missing.
`);
