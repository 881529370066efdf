/** The desk of a ferry line: what it knows, and how synchronous code talks to its asynchronous client. */

import type { Dynamic } from "../runtime/python/index.js";
import "./bridge.js";
import "./tools.js";

const __all__: Dynamic[] = ["LoopThread", "Tool", "TOOLS", "in_new_loop", "specs", "through_queue"];
export { LoopThread } from "./bridge.js";
export { TOOLS } from "./tools.js";
export { specs } from "./tools.js";
export { throughQueue } from "./bridge.js";
