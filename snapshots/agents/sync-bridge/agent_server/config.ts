/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

export const LLM_ENDPOINT = process.env.LLM_ENDPOINT ?? "databricks-meta-llama-3-3-70b-instruct";
export const SYSTEM = process.env.SYSTEM || "You are a cook. Answer in one sentence.";
