/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import * as py from "./runtime/python/index.js";

export const TTL_SECONDS = py.float(process.env.CACHE_TTL ?? "600") as number;
export const MAX_ENTRIES = py.int(process.env.MAX_ENTRIES || 3) as number;
