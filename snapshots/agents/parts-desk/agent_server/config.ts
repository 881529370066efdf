/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import * as py from "./runtime/python/index.js";

// What the model was logged with. It takes the place of the development configuration.
export const MODEL_CONFIG = {
  discounts: { harbour: 0.15, school: 0.3 },
  endpoint: process.env.ENDPOINT || "databricks-claude-sonnet-4",
  max_rounds: py.int(process.env.MAX_ROUNDS || 4) as number,
};
