/** The desk of a ferry line: what it knows, and how synchronous code talks to its asynchronous client. */

import "./bridge.js";
import "./tools.js";

export { LoopThread } from "./bridge.js";
export { TOOLS } from "./tools.js";
export { specs } from "./tools.js";
export { throughQueue } from "./bridge.js";
