/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import * as py from "./runtime/python/index.js";

export const MODEL = process.env.AGENT_MODEL ?? "databricks-claude-sonnet-4";
export const SYSTEM_PROMPT =
  process.env.SYSTEM_PROMPT || "You are the desk of a small library. Be brief, and name the shelf of each book.";
export const MAX_SHELVES = py.int(process.env.MAX_SHELVES || 3) as number;
