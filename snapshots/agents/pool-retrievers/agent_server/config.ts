/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import * as py from "./runtime/python/index.js";

export const LLM_ENDPOINT = process.env.LLM_ENDPOINT ?? "databricks-claude-sonnet-4-5";
export const SYSTEM_PROMPT = process.env.SYSTEM_PROMPT || "You plan journeys. Use only what stands here:\n{context}";
export const MAX_WORKERS = py.int(process.env.MAX_WORKERS ?? "3") as number;
export const TIMEOUT = py.int(process.env.TIMEOUT || 30) as number;
