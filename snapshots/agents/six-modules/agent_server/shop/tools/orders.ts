import * as py from "../../runtime/python/index.js";
import type { Dynamic, PyDict } from "../../runtime/python/index.js";
import { bySku } from "../catalogue.js";
import { tool } from "./table.js";

export const _orders: PyDict[] = [];

/** Orders a product. */
const order: Dynamic = tool(
  py.signature(
    function order(sku: string, count: number = 1): PyDict {
      const product = bySku(sku);
      _orders.push({ sku: py.getAttr(product, "sku"), count });
      return py.mergeDicts(py.mergeDicts(py.getItem(_orders, -1)), {
        sum: py.mul(py.getAttr(product, "final_price"), count),
        number: _orders.length,
      });
    },
    "order",
    ["sku", "count="],
    "Orders a product.",
  ),
);

/** Cancels the last order. */
const cancel: Dynamic = tool(
  py.signature(
    function cancel(): PyDict {
      return { cancelled: _orders.length > 0 ? py.pop(_orders) : null };
    },
    "cancel",
    [],
    "Cancels the last order.",
  ),
);
