/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

export const LLM_ENDPOINT_NAME = process.env.LLM_ENDPOINT_NAME || "databricks-desk-model";
export const LAKEBASE_INSTANCE_NAME = process.env.LAKEBASE_INSTANCE_NAME || "desk-memory";
export const SYSTEM_PROMPT =
  process.env.SYSTEM_PROMPT || "You run the help desk of a library. Keep to what was said before.";
