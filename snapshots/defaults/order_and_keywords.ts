import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Keyword calls in any order to functions, methods and constructors.
function f(a: Dynamic, b: Dynamic, c: Dynamic = 3, ...rest2: Dynamic[]): Dynamic {
  const [rest, { d = 4, ...kw }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
  return py.Tuple.of(a, b, c, rest, d, kw);
}
py.signature(f, "f", ["a", "b", "c=", "*rest", "d=", "**kw"]);
py.print(
  f(1, 2),
  f(1, 2, 9),
  f(1, 2, 3, 4, 5, py.keywords({ d: 6, e: 7 })),
  py.call(f, [1], { b: 0, z: 1 }),
  f(1, 2, undefined, py.keywords({ d: 0 })),
);
class P {
  declare t: Dynamic;
  constructor(x: number = 0, y: number = 0, { label = null }: { label?: Dynamic } = {}) {
    this.t = py.Tuple.of(x, y, label);
  }
  move(dx: number = 0, dy: number = 0, scale: number = 1): P {
    const [x, y, l] = this.t;
    return new P(py.mul(py.add(x, dx), scale), py.mul(py.add(y, dy), scale), { label: l });
  }
}
py.print(
  new P(undefined, 2).t,
  new P(1, undefined, { label: "q" }).move(undefined, 5).t,
  new P().move(1, undefined, 2).t,
  new P(2, 1, { label: "z" }).move(1, undefined, 3).t,
);
const order: string[] = [];
function t(n: string): string {
  order.push(n);
  return n;
}
py.call(f, [], { b: t("b"), a: t("a"), d: t("d"), c: t("c") });
py.print(order);
