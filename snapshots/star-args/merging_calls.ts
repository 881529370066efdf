import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  TypeError,
  call,
  callMethod,
  dict,
  keywordParts,
  lazyFlatMap,
  len,
  max,
  mergeDicts,
  mul,
  print,
  range,
  rethrowUnless,
  signature,
  splitKeywords,
  spread,
  unpackStar,
  zip,
} from "./runtime/python/index.js";

// Several * and ** in one call and display: order, duplicates, generators, strings, dict views, own mappings.
function f(...rest2: Dynamic[]): Dynamic {
  const [args, { ...kw }]: [Dynamic, Dynamic] = splitKeywords(rest2);
  return Tuple.of(args, kw);
}
signature(f, "f", ["*args", "**kw"]);

print(
  call(
    f,
    [...[1], 2, ...Tuple.of(3), ...spread("ab")],
    keywordParts({ x: 1 }, { y: 2 }, { z: 3 }, new Dict()),
  ),
);
print(
  call(
    f,
    [
      ...spread(lazyFlatMap(range(3), (i: number) => [mul(i, i)])),
      ...spread({ k: 1 }),
      ...range(2),
    ],
    keywordParts(dict(undefined, { a: 1 }), dict([Tuple.of("b", 2)])),
  ),
);
print(
  [...spread("ab"), ...[], ...Tuple.of(1)],
  Tuple.of(...[1], ...[2]),
  new PySet([...[1, 2], ...Tuple.of(2, 3)]),
  mergeDicts({ a: 1 }, { a: 2 }, { a: 3, b: 4 }),
);

class Mapping {
  keys(): string[] {
    return ["one", "two"];
  }

  __getitem__(key: Dynamic): number {
    return len(key);
  }
}

print(call(f, [], new Mapping()), mergeDicts(new Mapping(), { three: 5 }));
for (const bad of Tuple.of(
  signature(() => call(f, [], keywordParts({ x: 1 }, { x: 2 })), "<lambda>", []),
  signature(() => call(f, [], new Dict([[1, 2]] as [Dynamic, Dynamic][])), "<lambda>", []),
  signature(() => [...spread(null)], "<lambda>", []),
  signature(() => mergeDicts([Tuple.of("a", 1)]), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}

function g(a: Dynamic, b: Dynamic = 2, ...rest3: Dynamic[]): Dynamic {
  const [rest, { c = 3, ...more }]: [Dynamic, Dynamic] = splitKeywords(rest3);
  return Tuple.of(a, b, rest, c, more);
}
signature(g, "g", ["a", "b=", "*rest", "c=", "**more"]);

print(
  call(g, "xyzw"),
  call(g, [1, ...[]], { c: 5 }),
  call(g, [], { a: 1, d: 4 }),
  call(g, [1, 2, 3], { c: 0 }),
);
const [head, middle, tail] = unpackStar([...range(3), ...[9]], 1, 1);
print(head, middle, tail);
print(
  ...spread(
    zip(
      ...[
        [1, 2],
        [3, 4],
      ],
    ),
  ),
  max(...[3, 1], ...[7]),
  callMethod("{}-{}", "format", [...spread("ab")]),
  callMethod("{x}", "format", [], { x: 1 }),
);
