import { pyClass } from "../python/class-info.js";
import { Exception } from "../python/exceptions.js";
import type { Dynamic } from "../python/types.js";

/** `mcp.McpError`: the server answered with an error. */
export class McpError extends Exception {
  constructor(readonly error: { readonly code: number; readonly message: string; readonly data: Dynamic }) {
    super(error.message);
  }
}
pyClass(McpError, { name: "McpError", module: "mcp.shared.exceptions" });
