/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import * as py from "./runtime/python/index.js";

export const LLM_ENDPOINT_NAME = process.env.LLM_ENDPOINT ?? "databricks-meta-llama-3-3-70b-instruct";
export const VS_ENDPOINT = process.env.VS_ENDPOINT || "ferry_vs";
export const VS_INDEX = process.env.VS_INDEX || "ferry.help.articles_idx";
export const TOP_K = py.int(process.env.TOP_K || 2) as number;
