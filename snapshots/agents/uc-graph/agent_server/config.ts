/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import { textsSetting } from "./runtime/agent-server/index.js";

export const LLM_ENDPOINT_NAME = process.env.LLM_ENDPOINT_NAME || "databricks-meta-llama-3-3-70b-instruct";

export const systemPrompt =
  process.env.SYSTEM_PROMPT || "You are the weather desk. Temperatures are in °C unless the tool says otherwise.";
export const ucToolNames = textsSetting(process.env.UC_TOOL_NAMES, ["weather.tools.forecast", "weather.more.*"]);
