/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

export const MODEL = process.env.MODEL || "databricks-meta-llama-3-3-70b-instruct";
