/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import * as py from "./runtime/python/index.js";

export const MAX_ITERATIONS = py.int(process.env.MAX_ITERATIONS || 3) as number;
