/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

export const LLM_ENDPOINT = process.env.LLM_ENDPOINT || "databricks-claude-sonnet-4-5";
