/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import { float, int } from "./runtime/python/index.js";

export const MODEL = process.env.AGENT_MODEL ?? "databricks-gpt-5-mini";
export const TOOL_TIMEOUT_SECONDS = float(process.env.TOOL_TIMEOUT_SECONDS || float(2)) as number;
export const MAX_TURNS = int(process.env.MAX_TURNS || 4) as number;

export const INSTRUCTIONS =
  process.env.INSTRUCTIONS ||
  `You plan day trips by train.
Times are local. Say "I don't know" rather than inventing a connection.
`;
