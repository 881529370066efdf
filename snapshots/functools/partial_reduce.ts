import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { reduce } from "./runtime/python/stdlib/functools.js";
import { partial } from "./runtime/python/stdlib/partial.js";

// partial, reduce, wraps, cmp_to_key.
function node(state: Dynamic, agent: Dynamic, name: Dynamic = "n", ...rest2: Dynamic[]): string {
  const [rest, { ...kw }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
  return `${py.str(name)}:${py.str(agent)}:${py.str(state)}:${py.str(rest)}:${py.str(py.sorted(kw))}`;
}
py.signature(node, "node", ["state", "agent", "name=", "*rest", "**kw"]);
const p = new partial(node, py.keywords({ agent: "A", name: "x" }));
py.print(
  py.call(p, ["s"]),
  py.call(p, ["s"], { name: "y" }),
  py.call(p, ["s"], { z: 1 }),
  py.is(p.func, node),
  p.args,
  p.keywords,
  py.call(new partial(node, "s0", "a0"), []),
  py.call(new partial(new partial(py.max, 3), 5), [4]),
);
py.print(
  reduce((a: Dynamic, b: Dynamic) => py.add(a, b), [1, 2, 3]),
  reduce((a: Dynamic, b: Dynamic) => py.mul(a, b), [], 7),
  reduce((d: Dynamic, k: Dynamic) => py.callMethod(d, "get", [k, new py.Dict()]), ["a", "b"], { a: { b: 5 } }),
  py.list(py.map(new partial(py.pow, 2), py.range(4))),
  reduce(
    (a: Dynamic, f: Dynamic) => py.call(f, [a]),
    [py.getAttr(py.str, "strip"), py.getAttr(py.str, "upper")],
    " x ",
  ),
);
for (const f of py.Tuple.of(
  py.signature(() => reduce((a: Dynamic, b: Dynamic) => a, []), "<lambda>", []),
  py.signature(() => py.call(p, []), "<lambda>", []),
  py.signature(() => new partial(5), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
