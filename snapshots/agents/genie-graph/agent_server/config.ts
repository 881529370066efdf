/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import * as py from "./runtime/python/index.js";

export const LLM_ENDPOINT_NAME = process.env.LLM_ENDPOINT_NAME || "databricks-claude-sonnet-4-5";
export const SALES_SPACE_ID = process.env.SALES_SPACE_ID || "01f0sales";
export const STOCK_SPACE_ID = process.env.STOCK_SPACE_ID || "01f0stock";
export const MAX_ITERATIONS = py.int(process.env.MAX_ITERATIONS || 3) as number;
