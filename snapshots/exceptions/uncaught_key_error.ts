import * as py from "./runtime/python/index.js";

// An uncaught KeyError in the middle of a list display.
const config = { a: 1 };
py.print([py.getItem(config, "a")]);
py.print([py.getItem(config, "a"), py.getItem(config, "b")]);
