import {
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  add,
  call,
  callMethod,
  getAttr,
  is,
  keywords,
  list,
  map,
  max,
  mul,
  pow,
  print,
  range,
  rethrowUnless,
  signature,
  sorted,
  splitKeywords,
  str,
} from "./runtime/python/index.js";
import { reduce } from "./runtime/python/stdlib/functools.js";
import { partial } from "./runtime/python/stdlib/partial.js";

// partial, reduce, wraps, cmp_to_key.
function node(state: Dynamic, agent: Dynamic, name: Dynamic = "n", ...rest2: Dynamic[]): string {
  const [rest, { ...kw }]: [Dynamic, Dynamic] = splitKeywords(rest2);
  return `${str(name)}:${str(agent)}:${str(state)}:${str(rest)}:${str(sorted(kw))}`;
}
signature(node, "node", ["state", "agent", "name=", "*rest", "**kw"]);
const p = new partial(node, keywords({ agent: "A", name: "x" }));
print(
  call(p, ["s"]),
  call(p, ["s"], { name: "y" }),
  call(p, ["s"], { z: 1 }),
  is(p.func, node),
  p.args,
  p.keywords,
  call(new partial(node, "s0", "a0"), []),
  call(new partial(new partial(max, 3), 5), [4]),
);
print(
  reduce((a: Dynamic, b: Dynamic) => add(a, b), [1, 2, 3]),
  reduce((a: Dynamic, b: Dynamic) => mul(a, b), [], 7),
  reduce((d: Dynamic, k: Dynamic) => callMethod(d, "get", [k, new Dict()]), ["a", "b"], {
    a: { b: 5 },
  }),
  list(map(new partial(pow, 2), range(4))),
  reduce(
    (a: Dynamic, f: Dynamic) => call(f, [a]),
    [getAttr(str, "strip"), getAttr(str, "upper")],
    " x ",
  ),
);
for (const f of Tuple.of(
  signature(() => reduce((a: Dynamic, b: Dynamic) => a, []), "<lambda>", []),
  signature(() => call(p, []), "<lambda>", []),
  signature(() => new partial(5), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
