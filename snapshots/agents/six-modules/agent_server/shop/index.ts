/** A shop's assistant. What other code may use is named here. */

import type { Dynamic } from "../runtime/python/index.js";
import "./settings.js";
import "./errors.js";
import "./catalogue.js";
import "./tools/index.js";
import "./conversation.js";

export const __all__: Dynamic[] = [
  "Conversation",
  "DEFAULT",
  "Settings",
  "ShopError",
  "TOOLS",
  "UnknownProduct",
  "load_settings",
  "run_tool",
];
export const __version__ = "1.4.0";
export { Conversation } from "./conversation.js";
export { DEFAULT } from "./settings.js";
export { find } from "./catalogue.js";
