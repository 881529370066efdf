/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

export const LLM_ENDPOINT_NAME = process.env.LLM_ENDPOINT_NAME || "databricks-gpt-oss-120b";

export const systemPrompt = process.env.SYSTEM_PROMPT || "You look after parcels. Never guess a price.";
