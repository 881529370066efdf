import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { literalEval } from "./runtime/python/stdlib/ast.js";

// literal_eval as a converter handed to map and to functions

const convertHow: Dynamic = literalEval;
function convert(items: string[], how: Dynamic = convertHow as Dynamic): Dynamic[] {
  return items.map((item: string) => literalEval(item));
}

py.print(convert(["1", "'a'", "[2]"]), py.list(py.map(literalEval, ["(1, 2)", "{3}"])));
const table = { int: py.int, literal: literalEval };
py.print(py.call(py.getItem(table, "literal"), ["{'k': (1, [2.0])}"]), py.call(py.getItem(table, "int"), ["4"]));
py.print(py.add(literalEval("1"), literalEval("2.5")), py.mul(literalEval("'a'"), 3));
