/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import * as py from "./runtime/python/index.js";

export const MODEL = process.env.AGENT_MODEL ?? "databricks-gpt-5-mini";
export const TOOL_TIMEOUT_SECONDS = py.float(process.env.TOOL_TIMEOUT_SECONDS || py.float(2)) as number;
export const MAX_TURNS = py.int(process.env.MAX_TURNS || 4) as number;

export const INSTRUCTIONS =
  process.env.INSTRUCTIONS ||
  `You plan day trips by train.
Times are local. Say "I don't know" rather than inventing a connection.
`;
