/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import * as py from "./runtime/python/index.js";

export const GENIE_SPACE_ID = process.env.GENIE_SPACE_ID ?? "01f0fleet";
export const MAX_ROWS = py.int(process.env.MAX_ROWS || 3) as number;
