/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

export const CATALOG = process.env.STEWARD_CATALOG ?? "main";
export const SPACE = process.env.SPACE || "01f0steward";
