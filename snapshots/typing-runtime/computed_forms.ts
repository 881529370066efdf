import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { getArgs, getOrigin } from "./runtime/python/stdlib/type-hints.js";
import { form, subscribed } from "./runtime/python/stdlib/typing-forms.js";

// Literal of a computed tuple, get_args of it, and generic classes at run time.
const options: string[] = py.add(["search", "write"], ["FINISH"]);
py.print(
  subscribed(form("Literal"), [py.tuple(options)]),
  getArgs(subscribed(form("Literal"), [py.tuple(options)])),
  py.is(getOrigin(subscribed(form("Literal"), [py.tuple(options)])), form("Literal")),
  py.contains(getArgs(subscribed(form("Literal"), [py.tuple(options)])), "write"),
);
py.print(
  py.eq(subscribed(form("Literal"), ["a", "b"]), subscribed(form("Literal"), ["a", "b"])),
  subscribed(form("Optional"), [subscribed(form("Literal"), [py.tuple(options)])]),
);

class Box {
  declare value: Dynamic;
  constructor(value: Dynamic) {
    this.value = value;
  }
}

py.print(
  new Box(3).value,
  getArgs(subscribed(form("List"), [py.int])),
  py.is(py.getAttr(subscribed(Box, [py.int]), "__origin__"), Box),
  getArgs(subscribed(Box, [py.str])),
);
