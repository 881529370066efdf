/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

export const MODEL = process.env.GUIDE_MODEL ?? "databricks-gpt-5-mini";
