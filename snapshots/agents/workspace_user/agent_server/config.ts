/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

export const WAREHOUSE_ID = process.env.DATABRICKS_WAREHOUSE_ID ?? "";
export const SUMMARY_ENDPOINT = process.env.SUMMARY_ENDPOINT || "databricks-meta-llama-3-3-70b-instruct";
