/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import * as py from "./runtime/python/index.js";

export const LLM_ENDPOINT_NAME = process.env.LLM_ENDPOINT_NAME || "databricks-meta-llama-3-3-70b-instruct";
export const MAX_ITERATIONS = py.int(process.env.MAX_ITERATIONS ?? "5") as number;

export const SYSTEM_PROMPT =
  process.env.SYSTEM_PROMPT ||
  "You are the assistant of a warehouse for kitchen goods. Use the tools for every number that you give; never guess one.\nIf a tool fails, say what failed in plain words.";
