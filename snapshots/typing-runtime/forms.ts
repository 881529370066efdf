import {
  Dict,
  type Dynamic,
  Ellipsis,
  Tuple,
  bool,
  call,
  describe,
  dict,
  eq,
  getAttr,
  getItem,
  int,
  is,
  isInstance,
  isSubclass,
  list,
  print,
  signature,
  str,
  tuple,
} from "./runtime/python/index.js";
import { Sequence } from "./runtime/python/stdlib/collections-abc.js";
import { getArgs, getOrigin, getTypeHints } from "./runtime/python/stdlib/type-hints.js";
import {
  form,
  forwardRef,
  subscribed,
  typeVar,
  unionOf,
} from "./runtime/python/stdlib/typing-forms.js";
import { cast, newType } from "./runtime/python/stdlib/typing.js";

// Types as values: origins, arguments, equality and text.
const UserId = newType("UserId", int);
for (const t of Tuple.of(
  int,
  subscribed(list, [int]),
  subscribed(form("List"), [int]),
  subscribed(form("Dict"), [str, form("Any")]),
  subscribed(form("Tuple"), [int, str]),
  subscribed(form("Optional"), [subscribed(form("List"), [int])]),
  subscribed(form("Union"), [int, str, null]),
  unionOf(int, null),
  subscribed(form("Callable"), [[int], str]),
  subscribed(form("Callable"), [Ellipsis, form("Any")]),
  subscribed(form("Literal"), [1, "a", null]),
  subscribed(form("Annotated"), [int, "x", 3]),
  subscribed(form("Type"), [int]),
  form("Any"),
  typeVar("T"),
  subscribed(form("Tuple"), []),
  subscribed(tuple, [int, Ellipsis]),
  subscribed(form("Set"), [typeVar("T")]),
  "str",
  null,
  subscribed(form("Optional"), [subscribed(form("Literal"), ["a"])]),
  subscribed(dict, [str, subscribed(list, [int])]),
)) {
  print(t, "|", getOrigin(t), "|", getArgs(t));
}
print(
  eq(subscribed(form("Optional"), [int]), subscribed(form("Union"), [null, int])),
  is(subscribed(form("Union"), [int, int]), int),
  subscribed(form("Union"), [int, subscribed(form("Union"), [str, int])]),
  eq(subscribed(form("List"), [int]), subscribed(form("List"), [int])),
  eq(subscribed(list, [int]), subscribed(form("List"), [int])),
  eq(unionOf(int, str), unionOf(str, int)),
  eq(subscribed(form("Literal"), ["a"]), subscribed(form("Literal"), ["a"])),
  call(UserId, [5]),
  getAttr(UserId, "__name__"),
  cast(int, "x"),
  getItem(
    new Dict([[subscribed(form("List"), [int]), 1]] as [Dynamic, Dynamic][]),
    subscribed(form("List"), [int]),
  ),
);
print(
  isInstance(5, Tuple.of(int, str)),
  isInstance("a", Tuple.of(int, str)),
  isInstance(null, subscribed(form("Optional"), [int])),
  isSubclass(bool, unionOf(int, str)),
  isInstance([], Sequence),
);
class Box {
  declare item: Dynamic;
  static kind: Dynamic = "box";
  constructor(item: Dynamic) {
    this.item = item;
  }
  static {
    describe(signature(this, "Box.__init__", ["item"]), {
      parameters: () => ({ item: typeVar("T"), return: null }),
    });
  }
  get(default_: Dynamic = null): Dynamic {
    return getAttr(this, "item");
  }
  static {
    describe(signature(this.prototype.get, "Box.get", ["default="]), {
      defaults: { default: null },
      annotations: () => ({
        default: forwardRef("Optional[T]", () => subscribed(form("Optional"), [typeVar("T")])),
        return: typeVar("T"),
      }),
    });
    describe(this, {
      annotations: () => ({ item: typeVar("T"), kind: subscribed(form("ClassVar"), [str]) }),
    });
  }
}
print(
  getTypeHints(Box),
  getTypeHints(getAttr(Box, "get")),
  new Box(3).get(),
  getTypeHints(getAttr(Box, "__init__")),
);
