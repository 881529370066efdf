import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { form, forwardRef, subscribed, unionOf } from "./runtime/python/stdlib/typing-forms.js";
import { cast } from "./runtime/python/stdlib/typing.js";

// Annotations and casts do not change values.
const LIMIT: number = 3;
function f(xs: Dynamic, opt: Dynamic = null, ...rest2: Dynamic[]): Dynamic {
  const rest: Dynamic = py.Tuple.of(...rest2);
  const y = "not an int";
  const z: number = 1;
  return py.truthy(xs) ? py.Tuple.of(py.len(xs), cast(py.str, y)) : null;
}
py.describe(py.signature(f, "f", ["xs", "opt=", "*rest"]), {
  defaults: { opt: null },
  annotations: () => ({
    xs: forwardRef("List[int]", () => subscribed(form("List"), [py.int])),
    opt: forwardRef("Optional[Dict[str, Any]]", () =>
      subscribed(form("Optional"), [subscribed(form("Dict"), [py.str, form("Any")])]),
    ),
    rest: forwardRef("Union[int, str]", () => subscribed(form("Union"), [py.int, py.str])),
    return: forwardRef("Pair | None", () => unionOf(subscribed(form("Tuple"), [py.int, py.str]), null)),
  }),
});
py.print(f([1]), f([]), f("abc"), LIMIT, py.getItem(py.getAttr(f, "__annotations__"), "xs"), cast("Whatever", 5));
class Node {
  declare next: Dynamic;
  static next: Dynamic = null;
  link(other: Node): Node {
    this.next = other;
    return other;
  }

  static {
    py.classAttribute(this, "next");
    py.describe(this, { annotations: () => ({ next: forwardRef("Node | None", () => unionOf(Node, null)) }) });
  }
}
py.print(new Node().link(new Node()).next);
