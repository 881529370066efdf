import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { getArgs, getOrigin, getTypeHints } from "./runtime/python/stdlib/type-hints.js";
import { form, forwardRef, subscribed, unionOf } from "./runtime/python/stdlib/typing-forms.js";
import { TYPE_CHECKING } from "./runtime/python/stdlib/typing.js";

// typing objects at run time.
function f(a: number, b: Dynamic = null, ...rest: Dynamic[]): Dynamic {
  const [c, { ...d }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
  py.Ellipsis;
}
py.describe(py.signature(f, "f", ["a", "b=", "*c", "**d"]), {
  defaults: { b: null },
  annotations: () => ({
    a: py.int,
    b: subscribed(form("Optional"), [py.str]),
    c: py.float,
    d: forwardRef("list[int]", () => subscribed(py.list, [py.int])),
    return: subscribed(py.dict, [py.str, py.int]),
  }),
});
py.print(
  py.getItem(getTypeHints(f), "b"),
  getOrigin(subscribed(py.list, [py.int])),
  getArgs(subscribed(py.dict, [py.str, py.int])),
  getArgs(subscribed(form("Literal"), ["a", 1])),
  py.getItem(getArgs(subscribed(form("Annotated"), [py.int, "m"])), 1),
  py.eq(subscribed(form("Optional"), [py.int]), subscribed(form("Union"), [py.int, null])),
  subscribed(py.list, [py.int]),
  subscribed(form("Union"), [py.int, py.str]),
  unionOf(py.int, null),
  TYPE_CHECKING,
);
class C {
  declare y: string;
  static x: Dynamic = 1;

  static {
    py.describe(this, { annotations: () => ({ x: py.int, y: forwardRef("str", () => py.str) }) });
  }
}
py.print(py.getAttr(C, "__annotations__"), getTypeHints(C), subscribed(form("Literal"), [py.tuple(["a", "b"])]));
