/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import * as py from "./runtime/python/index.js";

export const ENDPOINT = process.env.DESK_ENDPOINT ?? "databricks-claude-sonnet-4-5";
export const PROMPT = process.env.AGENT_PROMPT || "You run the desk of a library.";
export const MAX_TURNS = py.int(process.env.MAX_TURNS || 3) as number;
