import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Several * and ** in one call and display: order, duplicates, generators, strings, dict views, own mappings.
function f(...rest2: Dynamic[]): Dynamic {
  const [args, { ...kw }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
  return py.Tuple.of(args, kw);
}
py.signature(f, "f", ["*args", "**kw"]);

py.print(
  py.call(
    f,
    [...[1], 2, ...py.Tuple.of(3), ...py.spread("ab")],
    py.keywordParts({ x: 1 }, { y: 2 }, { z: 3 }, new py.Dict()),
  ),
);
py.print(
  py.call(
    f,
    [...py.spread(py.lazyFlatMap(py.range(3), (i: number) => [py.mul(i, i)])), ...py.spread({ k: 1 }), ...py.range(2)],
    py.keywordParts(py.dict(undefined, { a: 1 }), py.dict([py.Tuple.of("b", 2)])),
  ),
);
py.print(
  [...py.spread("ab"), ...[], ...py.Tuple.of(1)],
  py.Tuple.of(...[1], ...[2]),
  new py.PySet([...[1, 2], ...py.Tuple.of(2, 3)]),
  py.mergeDicts({ a: 1 }, { a: 2 }, { a: 3, b: 4 }),
);

class Mapping {
  keys(): string[] {
    return ["one", "two"];
  }

  __getitem__(key: Dynamic): number {
    return py.len(key);
  }
}

py.print(py.call(f, [], new Mapping()), py.mergeDicts(new Mapping(), { three: 5 }));
for (const bad of py.Tuple.of(
  py.signature(() => py.call(f, [], py.keywordParts({ x: 1 }, { x: 2 })), "<lambda>", []),
  py.signature(() => py.call(f, [], new py.Dict([[1, 2]] as [Dynamic, Dynamic][])), "<lambda>", []),
  py.signature(() => [...py.spread(null)], "<lambda>", []),
  py.signature(() => py.mergeDicts([py.Tuple.of("a", 1)]), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}

function g(a: Dynamic, b: Dynamic = 2, ...rest3: Dynamic[]): Dynamic {
  const [rest, { c = 3, ...more }]: [Dynamic, Dynamic] = py.splitKeywords(rest3);
  return py.Tuple.of(a, b, rest, c, more);
}
py.signature(g, "g", ["a", "b=", "*rest", "c=", "**more"]);

py.print(
  py.call(g, "xyzw"),
  py.call(g, [1, ...[]], { c: 5 }),
  py.call(g, [], { a: 1, d: 4 }),
  py.call(g, [1, 2, 3], { c: 0 }),
);
const [head, middle, tail] = py.unpackStar([...py.range(3), ...[9]], 1, 1);
py.print(head, middle, tail);
py.print(
  ...py.spread(
    py.zip(
      ...[
        [1, 2],
        [3, 4],
      ],
    ),
  ),
  py.max(...[3, 1], ...[7]),
  py.call(py.getAttr("{}-{}", "format"), "ab"),
  py.callMethod("{x}", "format", [], { x: 1 }),
);
