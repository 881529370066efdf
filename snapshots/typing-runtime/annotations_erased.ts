import {
  type Dynamic,
  Tuple,
  classAttribute,
  describe,
  getAttr,
  getItem,
  int,
  len,
  print,
  signature,
  str,
  truthy,
} from "./runtime/python/index.js";
import { form, forwardRef, subscribed, unionOf } from "./runtime/python/stdlib/typing-forms.js";
import { cast } from "./runtime/python/stdlib/typing.js";

// Annotations and casts do not change values.
const LIMIT: number = 3;
function f(xs: Dynamic, opt: Dynamic = null, ...rest2: Dynamic[]): Dynamic {
  const rest: Dynamic = Tuple.of(...rest2);
  const y = "not an int";
  const z: number = 1;
  return truthy(xs) ? Tuple.of(len(xs), cast(str, y)) : null;
}
describe(signature(f, "f", ["xs", "opt=", "*rest"]), {
  defaults: { opt: null },
  annotations: () => ({
    xs: forwardRef("List[int]", () => subscribed(form("List"), [int])),
    opt: forwardRef("Optional[Dict[str, Any]]", () =>
      subscribed(form("Optional"), [subscribed(form("Dict"), [str, form("Any")])]),
    ),
    rest: forwardRef("Union[int, str]", () => subscribed(form("Union"), [int, str])),
    return: forwardRef("Pair | None", () => unionOf(subscribed(form("Tuple"), [int, str]), null)),
  }),
});
print(
  f([1]),
  f([]),
  f("abc"),
  LIMIT,
  getItem(getAttr(f, "__annotations__"), "xs"),
  cast("Whatever", 5),
);
class Node {
  declare next: Dynamic;
  static next: Dynamic = null;
  link(other: Node): Node {
    this.next = other;
    return other;
  }

  static {
    classAttribute(this, "next");
    describe(this, {
      annotations: () => ({ next: forwardRef("Node | None", () => unionOf(Node, null)) }),
    });
  }
}
print(new Node().link(new Node()).next);
