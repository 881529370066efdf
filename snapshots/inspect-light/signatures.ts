import {
  type Dynamic,
  Ellipsis,
  PySet,
  Tuple,
  TypeError,
  callAsync,
  callMethod,
  dataclass,
  describe,
  dict,
  eq,
  flatMap,
  float,
  getAttr,
  getItem,
  int,
  is,
  iterate,
  keywords,
  list,
  print,
  rethrowUnless,
  signature,
  sorted,
  splitKeywords,
  str,
  tuple,
} from "./runtime/python/index.js";
import { Parameter, Signature, signature as pySignature } from "./runtime/python/stdlib/inspect.js";
import { partial } from "./runtime/python/stdlib/partial.js";
import { form, forwardRef, subscribed, unionOf } from "./runtime/python/stdlib/typing-forms.js";

// Signatures with all kinds of parameters, defaults and annotations; binding arguments to them.
function f(a: Dynamic, b: number, c: string = "x", ...rest: Dynamic[]): Dynamic {
  const [args, { d, e = null, ...kw }]: [Dynamic, Dynamic] = splitKeywords(rest);
  Ellipsis;
}
describe(signature(f, "f", ["a", "/", "b", "c=", "*args", "d", "e=", "**kw"]), {
  defaults: { c: "x", e: null },
  annotations: () => ({
    b: int,
    c: str,
    args: float,
    e: subscribed(form("Optional"), [int]),
    kw: form("Any"),
    return: subscribed(form("Dict"), [str, subscribed(form("List"), [int])]),
  }),
});
const gCb: Dynamic = print;
const gT: Dynamic = Tuple.of();
function g(
  x: Node,
  y: Dynamic = -1,
  z: string = "a",
  w: number = 0,
  cb: (...args: Dynamic[]) => Dynamic = gCb as Dynamic,
  t: Dynamic = gT as Dynamic,
  u: Dynamic = null,
): void {
  Ellipsis;
}
describe(signature(g, "g", ["x", "y=", "z=", "w=", "cb=", "t=", "u="]), {
  defaults: { y: -1, z: "a", w: 0, cb: gCb, t: gT, u: null },
  annotations: () => ({
    x: forwardRef("Node", () => Node),
    y: subscribed(form("Union"), [int, str, null]),
    z: subscribed(form("Literal"), ["a", "b"]),
    w: subscribed(form("Annotated"), [int, "n"]),
    cb: subscribed(form("Callable"), [Ellipsis, form("Any")]),
    t: tuple,
    u: unionOf(subscribed(list, [subscribed(dict, [str, int])]), null),
  }),
});
class Node {
  constructor(name: string, { size = 1.5 }: { size?: Dynamic } = {}) {
    Ellipsis;
  }
  static {
    describe(signature(this, "Node.__init__", ["name", "*", "size="]), {
      defaults: { size: 1.5 },
      parameters: () => ({ name: str, size: float }),
    });
  }
  m(q: number = 1): Dynamic {
    Ellipsis;
  }
  static {
    describe(signature(this.prototype.m, "Node.m", ["q="]), {
      defaults: { q: 1 },
      annotations: () => ({ q: int, return: forwardRef("Node", () => Node) }),
    });
  }
  static make(...rest2: Dynamic[]): void {
    const names: Dynamic = Tuple.of(...rest2);
    Ellipsis;
  }
  static {
    describe(signature(this.make, "Node.make", ["*names"]), {
      annotations: () => ({ names: str }),
    });
  }
  static s(a: Dynamic, b: Dynamic = null): void {
    Ellipsis;
  }
  static {
    describe(signature(this.s, "Node.s", ["a", "b=", "#static"]), {
      defaults: { b: null },
      isStatic: true,
    });
  }
  async am(): Promise<void> {
    Ellipsis;
  }
  static {
    signature(this.prototype.am, "Node.am", []);
  }
}
for (const fn of Tuple.of(
  f,
  Node,
  getAttr(Node, "m"),
  getAttr(new Node("x"), "m"),
  getAttr(Node, "make"),
  Node.s,
  getAttr(new Node("x"), "am"),
  describe(
    signature(({ k = 1 }: { k?: Dynamic } = {}) => k, "<lambda>", ["*", "k="]),
    { defaults: { k: 1 } },
  ),
)) {
  print(pySignature(fn));
}
const s = pySignature(g);
print(
  Array.from(iterate(callMethod(s.parameters, "values", [])), (p: Dynamic) =>
    str(getAttr(p, "annotation")),
  ),
  flatMap(callMethod(s.parameters, "values", []), (p: Dynamic) =>
    getAttr(p, "name") !== "cb"
      ? [!is(getAttr(p, "default"), Parameter.empty) ? getAttr(p, "default") : "-"]
      : [],
  ),
);
const b = pySignature(f).bind(1, 2, keywords({ d: 4, z: 5 }));
b.applyDefaults();
print(b.arguments, b.args, b.kwargs);
print(pySignature(f).bindPartial().arguments);
for (const call of Tuple.of(
  signature(() => pySignature(f).bind(1), "<lambda>", []),
  signature(() => pySignature(f).bind(1, 2), "<lambda>", []),
  signature(() => pySignature(f).bind(keywords({ a: 1, b: 2, d: 3 })), "<lambda>", []),
  signature(() => pySignature(Node.s).bind(1, 2, 3), "<lambda>", []),
  signature(() => pySignature(Node.s).bind(1, keywords({ c: 2 })), "<lambda>", []),
)) {
  try {
    print(getAttr(callAsync(call, []), "arguments"));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
class D {
  declare x: number;
  declare y: Dynamic;
  declare z: string;

  constructor(x: number, y: Dynamic = [], z: string = "q" as Dynamic) {
    this.x = x;
    this.y = y;
    this.z = z;
  }
  static {
    dataclass(this, [{ name: "x" }, { name: "y" }, { name: "z" }]);
    signature(this, "D.__init__", ["x", "y=", "z="]);
    describe(this, {
      defaults: { z: "q" },
      annotations: () => ({ x: int, y: subscribed(form("List"), [str]), z: str }),
    });
  }
}
print(pySignature(D), pySignature(new partial(f, 1, keywords({ c: "p" }))));
const p = new Parameter("n", Parameter.KEYWORD_ONLY, { default: 3, annotation: int });
print(
  p,
  p.replace({ name: "m" }),
  new Signature([p]),
  eq(getAttr(getItem(s.parameters, "x"), "kind"), Parameter.POSITIONAL_OR_KEYWORD),
  sorted(
    new PySet(
      Array.from(iterate(callMethod(pySignature(f).parameters, "values", [])), (p: Dynamic) =>
        getAttr(getAttr(p, "kind"), "description"),
      ),
    ),
  ),
);
