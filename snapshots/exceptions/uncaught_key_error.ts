import { getItem, print } from "./runtime/python/index.js";

// An uncaught KeyError in the middle of a list display.
const config = { a: 1 };
print([getItem(config, "a")]);
print([getItem(config, "a"), getItem(config, "b")]);
