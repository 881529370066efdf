import {
  type Dynamic,
  Tuple,
  TypeError,
  add,
  call as pyCall,
  callMethod,
  getAttr,
  keywords,
  map,
  mul,
  print,
  rethrowUnless,
  signature,
  sorted,
  splitKeywords,
  str,
} from "./runtime/python/index.js";
import { wraps } from "./runtime/python/stdlib/functools.js";
import { partial } from "./runtime/python/stdlib/partial.js";

// Keyword-only and positional-only parameters through wrappers, partial, methods, lambdas and **kwargs that reuse a name.

function record(name: Dynamic, ...rest2: Dynamic[]): Dynamic {
  const [values, { sep = "-", ...fields }]: [Dynamic, Dynamic] = splitKeywords(rest2);
  return Tuple.of(name, callMethod(sep, "join", [map(str, values)]), fields);
}
signature(record, "record", ["name", "/", "*values", "sep=", "**fields"]);

print(record("n", 1, 2, keywords({ sep: "+", name: "twice", values: "v" })));
print(
  pyCall(record, ["x"], { sep: "", k: 1 }),
  pyCall(new partial(record, "p", keywords({ sep: "/" })), [1, 2], { name: "in" }),
);

function logged(f: Dynamic): Dynamic {
  const inner: Dynamic = wraps(f)(
    signature(
      function inner(...rest3: Dynamic[]): Dynamic[] {
        const [args, { ...kwargs }]: [Dynamic, Dynamic] = splitKeywords(rest3);
        return [getAttr(f, "__name__"), sorted(kwargs), pyCall(f, args, kwargs)];
      },
      "logged.<locals>.inner",
      ["*args", "**kwargs"],
    ),
  );

  return inner;
}
signature(logged, "logged", ["f"]);

const scale: Dynamic = logged(
  signature(
    function scale(
      value: Dynamic,
      { factor = 2, offset = 0 }: { factor?: Dynamic; offset?: number } = {},
    ): Dynamic {
      return add(mul(value, factor), offset);
    },
    "scale",
    ["value", "/", "*", "factor=", "offset="],
  ),
);

print(
  pyCall(scale, [3]),
  pyCall(scale, [3], { offset: 1, factor: 10 }),
  logged(
    signature(
      (a: Dynamic, b: Dynamic, { c }: { c: Dynamic } = {} as Dynamic) => Tuple.of(a, b, c),
      "<lambda>",
      ["a", "/", "b", "*", "c"],
    ),
  )(1, keywords({ b: 2, c: 3 })),
);
for (const call of Tuple.of(
  signature(() => pyCall(scale, [], { value: 1 }), "<lambda>", []),
  signature(() => pyCall(scale, [1, 2]), "<lambda>", []),
  signature(() => pyCall(scale, [1], { faktor: 2 }), "<lambda>", []),
  signature(() => pyCall(record, []), "<lambda>", []),
  signature(() => pyCall(record, [], { name: "x" }), "<lambda>", []),
  signature(
    () =>
      pyCall(
        signature(({ k }: { k: Dynamic } = {} as Dynamic) => k, "<lambda>.<locals>.<lambda>", [
          "*",
          "k",
        ]),
        [],
      ),
    "<lambda>",
    [],
  ),
  signature(
    () =>
      pyCall(
        signature((a: Dynamic, b: Dynamic) => a, "<lambda>.<locals>.<lambda>", ["a", "/", "b"]),
        [1],
        { a: 2, b: 3 },
      ),
    "<lambda>",
    [],
  ),
)) {
  try {
    print(pyCall(call, []));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}

class Box {
  put(item: number, { at = null, ...rest }: Dynamic = {}): Dynamic {
    return Tuple.of(item, at, rest);
  }
}

print(new Box().put(1, { at: 2, item: 3, self: 4 }), ((x: Dynamic) => x)(5));
