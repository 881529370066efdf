import * as py from "../../runtime/python/index.js";
import type { Dynamic, PyDict } from "../../runtime/python/index.js";

export const TOOLS: PyDict = new py.Dict();

export function tool(fn: (...args: Dynamic[]) => Dynamic): (...args: Dynamic[]) => Dynamic {
  py.setItem(TOOLS, py.getAttr(fn, "__name__"), fn);
  return fn;
}
py.signature(tool, "tool", ["fn"]);
