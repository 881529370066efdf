import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Parameter, Signature, signature } from "./runtime/python/stdlib/inspect.js";
import { partial } from "./runtime/python/stdlib/partial.js";
import { form, forwardRef, subscribed, unionOf } from "./runtime/python/stdlib/typing-forms.js";

// Signatures with all kinds of parameters, defaults and annotations; binding arguments to them.
function f(a: Dynamic, b: number, c: string = "x", ...rest: Dynamic[]): Dynamic {
  const [args, { d, e = null, ...kw }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
  py.Ellipsis;
}
py.describe(py.signature(f, "f", ["a", "/", "b", "c=", "*args", "d", "e=", "**kw"]), {
  defaults: { c: "x", e: null },
  annotations: () => ({
    b: py.int,
    c: py.str,
    args: py.float,
    e: subscribed(form("Optional"), [py.int]),
    kw: form("Any"),
    return: subscribed(form("Dict"), [py.str, subscribed(form("List"), [py.int])]),
  }),
});
const gCb: Dynamic = py.print;
const gT: Dynamic = py.Tuple.of();
function g(
  x: Node,
  y: Dynamic = -1,
  z: string = "a",
  w: number = 0,
  cb: (...args: Dynamic[]) => Dynamic = gCb as Dynamic,
  t: Dynamic = gT as Dynamic,
  u: Dynamic = null,
): void {
  py.Ellipsis;
}
py.describe(py.signature(g, "g", ["x", "y=", "z=", "w=", "cb=", "t=", "u="]), {
  defaults: { y: -1, z: "a", w: 0, cb: gCb, t: gT, u: null },
  annotations: () => ({
    x: forwardRef("Node", () => Node),
    y: subscribed(form("Union"), [py.int, py.str, null]),
    z: subscribed(form("Literal"), ["a", "b"]),
    w: subscribed(form("Annotated"), [py.int, "n"]),
    cb: subscribed(form("Callable"), [py.Ellipsis, form("Any")]),
    t: py.tuple,
    u: unionOf(subscribed(py.list, [subscribed(py.dict, [py.str, py.int])]), null),
  }),
});
class Node {
  constructor(name: string, { size = 1.5 }: { size?: Dynamic } = {}) {
    py.Ellipsis;
  }
  static {
    py.describe(py.signature(this, "Node.__init__", ["name", "*", "size="]), {
      defaults: { size: 1.5 },
      parameters: () => ({ name: py.str, size: py.float }),
    });
  }
  m(q: number = 1): Dynamic {
    py.Ellipsis;
  }
  static {
    py.describe(py.signature(this.prototype.m, "Node.m", ["q="]), {
      defaults: { q: 1 },
      annotations: () => ({ q: py.int, return: forwardRef("Node", () => Node) }),
    });
  }
  static make(...rest2: Dynamic[]): void {
    const names: Dynamic = py.Tuple.of(...rest2);
    py.Ellipsis;
  }
  static {
    py.describe(py.signature(this.make, "Node.make", ["*names"]), { annotations: () => ({ names: py.str }) });
  }
  static s(a: Dynamic, b: Dynamic = null): void {
    py.Ellipsis;
  }
  static {
    py.describe(py.signature(this.s, "Node.s", ["a", "b=", "#static"]), { defaults: { b: null }, isStatic: true });
  }
  async am(): Promise<void> {
    py.Ellipsis;
  }
  static {
    py.signature(this.prototype.am, "Node.am", []);
  }
}
for (const fn of py.Tuple.of(
  f,
  Node,
  py.getAttr(Node, "m"),
  py.getAttr(new Node("x"), "m"),
  py.getAttr(Node, "make"),
  Node.s,
  py.getAttr(new Node("x"), "am"),
  py.describe(
    py.signature(({ k = 1 }: { k?: Dynamic } = {}) => k, "<lambda>", ["*", "k="]),
    { defaults: { k: 1 } },
  ),
)) {
  py.print(signature(fn));
}
const s = signature(g);
py.print(
  Array.from(py.iterate(py.callMethod(s.parameters, "values", [])), (p: Dynamic) =>
    py.str(py.getAttr(p, "annotation")),
  ),
  py.flatMap(py.callMethod(s.parameters, "values", []), (p: Dynamic) =>
    py.getAttr(p, "name") !== "cb"
      ? [!py.is(py.getAttr(p, "default"), Parameter.empty) ? py.getAttr(p, "default") : "-"]
      : [],
  ),
);
const b = signature(f).bind(1, 2, py.keywords({ d: 4, z: 5 }));
b.applyDefaults();
py.print(b.arguments, b.args, b.kwargs);
py.print(signature(f).bindPartial().arguments);
for (const call of py.Tuple.of(
  py.signature(() => signature(f).bind(1), "<lambda>", []),
  py.signature(() => signature(f).bind(1, 2), "<lambda>", []),
  py.signature(() => signature(f).bind(py.keywords({ a: 1, b: 2, d: 3 })), "<lambda>", []),
  py.signature(() => signature(Node.s).bind(1, 2, 3), "<lambda>", []),
  py.signature(() => signature(Node.s).bind(1, py.keywords({ c: 2 })), "<lambda>", []),
)) {
  try {
    py.print(py.getAttr(py.callAsync(call, []), "arguments"));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
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
    py.dataclass(this, [{ name: "x" }, { name: "y" }, { name: "z" }]);
    py.signature(this, "D.__init__", ["x", "y=", "z="]);
    py.describe(this, {
      defaults: { z: "q" },
      annotations: () => ({ x: py.int, y: subscribed(form("List"), [py.str]), z: py.str }),
    });
  }
}
py.print(signature(D), signature(new partial(f, 1, py.keywords({ c: "p" }))));
const p = new Parameter("n", Parameter.KEYWORD_ONLY, { default: 3, annotation: py.int });
py.print(
  p,
  p.replace({ name: "m" }),
  new Signature([p]),
  py.eq(py.getAttr(py.getItem(s.parameters, "x"), "kind"), Parameter.POSITIONAL_OR_KEYWORD),
  py.sorted(
    new py.PySet(
      py.lazyFlatMap(py.callMethod(signature(f).parameters, "values", []), (p: Dynamic) => [
        py.getAttr(py.getAttr(p, "kind"), "description"),
      ]),
    ),
  ),
);
