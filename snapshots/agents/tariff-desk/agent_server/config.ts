/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import * as py from "./runtime/python/index.js";

export const MAX_MESSAGES = py.int(process.env.MAX_MESSAGES || 12) as number;
