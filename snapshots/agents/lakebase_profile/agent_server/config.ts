/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

export const LLM_ENDPOINT_NAME = process.env.LLM_ENDPOINT_NAME || "databricks-profile-model";
export const LAKEBASE_PROJECT = process.env.LAKEBASE_AUTOSCALING_PROJECT ?? "profiles";
export const LAKEBASE_BRANCH = process.env.LAKEBASE_AUTOSCALING_BRANCH ?? "production";
export const SYSTEM_PROMPT =
  process.env.SYSTEM_PROMPT ||
  `You help visitors of a garden.

- get_user_memory looks up what you know of the visitor.
- save_user_memory keeps what they tell you.
- delete_user_memory forgets.`;
