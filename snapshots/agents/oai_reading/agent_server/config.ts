/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

export const CHAT = process.env.CHAT || "databricks-claude-sonnet-4-5";
export const JUDGE = process.env.JUDGE || "databricks-meta-llama-3-1-8b-instruct";
