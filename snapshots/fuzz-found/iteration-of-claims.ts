import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

let value: Dynamic;
let f: Dynamic;
// Loops, comprehensions and unpacking over what is only said to be a list, dict or tuple

function attempt(f: Dynamic): void {
  try {
    py.print(f());
  } catch (caught) {
    const e = py.toException(caught);
    py.print(py.typeName(e), e);
  }
}

function pairs(x: Dynamic[]): string[] {
  return Array.from(py.unpackEach(x, 2), ([a, b]) => `${py.str(a)}${py.str(b)}`);
}
py.signature(pairs, "pairs", ["x"]);

function looped(x: PyDict): string[] {
  const out: string[] = [];
  for (const key of py.iterate(x)) {
    out.push(`${py.str(key)}`);
  }
  for (const [key, value] of py.iterate(py.callMethod(x, "items", []))) {
    out.push(`${py.str(key)}${py.str(value)}`);
  }
  return out;
}
py.signature(looped, "looped", ["x"]);

function filtered(x: string[]): Dynamic {
  return py.Tuple.of(
    py.flatMap(x, (a: string) => (py.truthy(a) ? [a] : [])),
    new py.Dict(Array.from(py.iterate(x), (a: string) => [a, 1] as [Dynamic, Dynamic])),
    py.eq(new py.PySet(Array.from(py.iterate(x), (a: string) => py.str(a))), py.set()),
    py.list(py.lazyFlatMap(x, (a: string) => [a])),
  );
}
py.signature(filtered, "filtered", ["x"]);

function starred(x: number[]): Dynamic {
  const [first, rest] = py.unpackStar(x, 1, 0);
  return py.Tuple.of(first, rest, [...py.spread(x), 0], py.max(...py.spread(x, "max()")));
}
py.signature(starred, "starred", ["x"]);

for (const text of ['[["k", 1]]', '{"ab": 1}', '"ab"', "null", "[1, null]", "5", '["ab", [1, 2.0]]', "[]"]) {
  value = py.jsonLoads(text);
  for (f of [pairs, looped, filtered, starred]) {
    attempt(() => py.call(f, [value]));
  }
}
