/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import { textsSetting } from "./runtime/agent-server/index.js";
import * as py from "./runtime/python/index.js";

export const LLM_ENDPOINTS = textsSetting(process.env.LLM_ENDPOINTS, [
  "databricks-claude-haiku-4-5",
  "databricks-meta-llama-3-1-8b-instruct",
]);
export const SYSTEM_PROMPT = process.env.SYSTEM_PROMPT || "Translate to {target}. Keep names and line breaks.";
export const MAX_CHARS = py.int(process.env.MAX_CHARS || 60) as number;
export const BASE_DELAY = py.float(process.env.RETRY_BASE_DELAY ?? "0.01") as number;
