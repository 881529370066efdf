import {
  type Dynamic,
  Ellipsis,
  describe,
  dict,
  eq,
  float,
  getAttr,
  getItem,
  int,
  list,
  print,
  signature,
  splitKeywords,
  str,
  tuple,
} from "./runtime/python/index.js";
import { getArgs, getOrigin, getTypeHints } from "./runtime/python/stdlib/type-hints.js";
import { form, forwardRef, subscribed, unionOf } from "./runtime/python/stdlib/typing-forms.js";
import { TYPE_CHECKING } from "./runtime/python/stdlib/typing.js";

// typing objects at run time.
function f(a: number, b: Dynamic = null, ...rest: Dynamic[]): Dynamic {
  const [c, { ...d }]: [Dynamic, Dynamic] = splitKeywords(rest);
  Ellipsis;
}
describe(signature(f, "f", ["a", "b=", "*c", "**d"]), {
  defaults: { b: null },
  annotations: () => ({
    a: int,
    b: subscribed(form("Optional"), [str]),
    c: float,
    d: forwardRef("list[int]", () => subscribed(list, [int])),
    return: subscribed(dict, [str, int]),
  }),
});
print(
  getItem(getTypeHints(f), "b"),
  getOrigin(subscribed(list, [int])),
  getArgs(subscribed(dict, [str, int])),
  getArgs(subscribed(form("Literal"), ["a", 1])),
  getArgs(subscribed(form("Annotated"), [int, "m"]))[1],
  eq(subscribed(form("Optional"), [int]), subscribed(form("Union"), [int, null])),
  subscribed(list, [int]),
  subscribed(form("Union"), [int, str]),
  unionOf(int, null),
  TYPE_CHECKING,
);
class C {
  declare y: string;
  static x: Dynamic = 1;

  static {
    describe(this, { annotations: () => ({ x: int, y: forwardRef("str", () => str) }) });
  }
}
print(
  getAttr(C, "__annotations__"),
  getTypeHints(C),
  subscribed(form("Literal"), [tuple(["a", "b"])]),
);
