import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { isrecursive, pformat } from "./runtime/python/stdlib/pprint.js";

// Structures that hold themselves.

const items: Dynamic[] = [1, 2];
items.push(items);
const table = { a: 1 };
py.setItem(table, "self", table);
const pair = py.Tuple.of([] as Dynamic[]);
pair[0].push(pair);
const deep = { key: py.mul("value ", 20), list: items };
for (const value of py.Tuple.of(items, table, pair, deep)) {
  let text: string = pformat(value);
  for (const [i, known] of py.Tuple.of(
    py.Tuple.of(py.id(items), "ITEMS"),
    py.Tuple.of(py.id(table), "TABLE"),
    py.Tuple.of(py.id(pair), "PAIR"),
  )) {
    text = py.replace(text, py.str(i), known);
  }
  py.print(text);
  py.print(isrecursive(value));
}
py.print(isrecursive([1, [2]]));
