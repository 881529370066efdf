import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Sequence } from "./runtime/python/stdlib/collections-abc.js";
import { getArgs, getOrigin, getTypeHints } from "./runtime/python/stdlib/type-hints.js";
import { form, forwardRef, subscribed, typeVar, unionOf } from "./runtime/python/stdlib/typing-forms.js";
import { cast, newType } from "./runtime/python/stdlib/typing.js";

// Types as values: origins, arguments, equality and text.
const UserId = newType("UserId", py.int);
for (const t of py.Tuple.of(
  py.int,
  subscribed(py.list, [py.int]),
  subscribed(form("List"), [py.int]),
  subscribed(form("Dict"), [py.str, form("Any")]),
  subscribed(form("Tuple"), [py.int, py.str]),
  subscribed(form("Optional"), [subscribed(form("List"), [py.int])]),
  subscribed(form("Union"), [py.int, py.str, null]),
  unionOf(py.int, null),
  subscribed(form("Callable"), [[py.int], py.str]),
  subscribed(form("Callable"), [py.Ellipsis, form("Any")]),
  subscribed(form("Literal"), [1, "a", null]),
  subscribed(form("Annotated"), [py.int, "x", 3]),
  subscribed(form("Type"), [py.int]),
  form("Any"),
  typeVar("T"),
  subscribed(form("Tuple"), []),
  subscribed(py.tuple, [py.int, py.Ellipsis]),
  subscribed(form("Set"), [typeVar("T")]),
  "str",
  null,
  subscribed(form("Optional"), [subscribed(form("Literal"), ["a"])]),
  subscribed(py.dict, [py.str, subscribed(py.list, [py.int])]),
)) {
  py.print(t, "|", getOrigin(t), "|", getArgs(t));
}
py.print(
  py.eq(subscribed(form("Optional"), [py.int]), subscribed(form("Union"), [null, py.int])),
  py.is(subscribed(form("Union"), [py.int, py.int]), py.int),
  subscribed(form("Union"), [py.int, subscribed(form("Union"), [py.str, py.int])]),
  py.eq(subscribed(form("List"), [py.int]), subscribed(form("List"), [py.int])),
  py.eq(subscribed(py.list, [py.int]), subscribed(form("List"), [py.int])),
  py.eq(unionOf(py.int, py.str), unionOf(py.str, py.int)),
  py.eq(subscribed(form("Literal"), ["a"]), subscribed(form("Literal"), ["a"])),
  py.call(UserId, [5]),
  py.getAttr(UserId, "__name__"),
  cast(py.int, "x"),
  py.getItem(
    new py.Dict([[subscribed(form("List"), [py.int]), 1]] as [Dynamic, Dynamic][]),
    subscribed(form("List"), [py.int]),
  ),
);
py.print(
  py.isInstance(5, py.Tuple.of(py.int, py.str)),
  py.isInstance("a", py.Tuple.of(py.int, py.str)),
  py.isInstance(null, subscribed(form("Optional"), [py.int])),
  py.isSubclass(py.bool, unionOf(py.int, py.str)),
  py.isInstance([], Sequence),
);
class Box {
  declare item: Dynamic;
  static kind: Dynamic = "box";
  constructor(item: Dynamic) {
    this.item = item;
  }
  static {
    py.describe(py.signature(this, "Box.__init__", ["item"]), {
      parameters: () => ({ item: typeVar("T"), return: null }),
    });
  }
  get(default_: Dynamic = null): Dynamic {
    return py.getAttr(this, "item");
  }
  static {
    py.describe(py.signature(this.prototype.get, "Box.get", ["default="]), {
      defaults: { default: null },
      annotations: () => ({
        default: forwardRef("Optional[T]", () => subscribed(form("Optional"), [typeVar("T")])),
        return: typeVar("T"),
      }),
    });
    py.describe(this, { annotations: () => ({ item: typeVar("T"), kind: subscribed(form("ClassVar"), [py.str]) }) });
  }
}
py.print(
  getTypeHints(Box),
  getTypeHints(py.getAttr(Box, "get")),
  new Box(3).get(),
  getTypeHints(py.getAttr(Box, "__init__")),
);
