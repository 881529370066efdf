/** Tools: the modules put them into the table when they are imported. */

import * as py from "../../runtime/python/index.js";
import type { Dynamic, PyDict } from "../../runtime/python/index.js";
import "./search.js";
import "./orders.js";
import { TOOLS } from "./table.js";
import { ShopError } from "../errors.js";

export function runTool(name: string, arguments_: PyDict): Dynamic {
  if (!py.contains(TOOLS, name)) {
    throw new ShopError(`no tool ${py.str(name)}`, { tools: py.list(TOOLS) });
  }
  return py.call(py.getItem(TOOLS, name), [], arguments_);
}
export { TOOLS } from "./table.js";
