/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import * as py from "./runtime/python/index.js";

export const LLM_ENDPOINT = process.env.LLM_ENDPOINT || "databricks-gpt-oss-120b";
export const MAX_TURNS = py.int(process.env.MAX_TURNS || 3) as number;
