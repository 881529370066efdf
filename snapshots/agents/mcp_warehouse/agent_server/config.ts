/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import * as py from "./runtime/python/index.js";

export const LLM_ENDPOINT_NAME = process.env.LLM_ENDPOINT_NAME || "databricks-meta-llama-3-3-70b-instruct";
export const SYSTEM_PROMPT = process.env.SYSTEM_PROMPT || "You run a warehouse.";
export const MAX_ITERATIONS = py.int(process.env.MAX_ITERATIONS || 4) as number;
