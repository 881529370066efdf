/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

export const MODEL = process.env.MINUTES_MODEL ?? "databricks-claude-sonnet-4-5";
export const PROMPT = process.env.AGENT_PROMPT || "Write minutes of part {number} of {total}.";
