import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { wraps } from "./runtime/python/stdlib/functools.js";
import { partial } from "./runtime/python/stdlib/partial.js";

// Keyword-only and positional-only parameters through wrappers, partial, methods, lambdas and **kwargs that reuse a name.

function record(name: Dynamic, ...rest2: Dynamic[]): Dynamic {
  const [values, { sep = "-", ...fields }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
  return py.Tuple.of(name, py.call(py.getAttr(sep, "join"), [py.map(py.str, values)]), fields);
}
py.signature(record, "record", ["name", "/", "*values", "sep=", "**fields"]);

py.print(record("n", 1, 2, py.keywords({ sep: "+", name: "twice", values: "v" })));
py.print(
  py.call(record, ["x"], { sep: "", k: 1 }),
  py.call(new partial(record, "p", py.keywords({ sep: "/" })), [1, 2], { name: "in" }),
);

function logged(f: Dynamic): Dynamic {
  const inner: Dynamic = wraps(f)(
    py.signature(
      function inner(...rest3: Dynamic[]): Dynamic[] {
        const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest3);
        return [py.getAttr(f, "__name__"), py.sorted(kwargs), py.call(f, args, kwargs)];
      },
      "logged.<locals>.inner",
      ["*args", "**kwargs"],
    ),
  );

  return inner;
}
py.signature(logged, "logged", ["f"]);

const scale: Dynamic = logged(
  py.signature(
    function scale(value: Dynamic, { factor = 2, offset = 0 }: { factor?: Dynamic; offset?: number } = {}): Dynamic {
      return py.add(py.mul(value, factor), offset);
    },
    "scale",
    ["value", "/", "*", "factor=", "offset="],
  ),
);

py.print(
  py.call(scale, [3]),
  py.call(scale, [3], { offset: 1, factor: 10 }),
  logged(
    py.signature((a: Dynamic, b: Dynamic, { c }: { c: Dynamic } = {} as Dynamic) => py.Tuple.of(a, b, c), "<lambda>", [
      "a",
      "/",
      "b",
      "*",
      "c",
    ]),
  )(1, py.keywords({ b: 2, c: 3 })),
);
for (const call of py.Tuple.of(
  py.signature(() => py.call(scale, [], { value: 1 }), "<lambda>", []),
  py.signature(() => py.call(scale, [1, 2]), "<lambda>", []),
  py.signature(() => py.call(scale, [1], { faktor: 2 }), "<lambda>", []),
  py.signature(() => py.call(record, []), "<lambda>", []),
  py.signature(() => py.call(record, [], { name: "x" }), "<lambda>", []),
  py.signature(
    () =>
      py.call(
        py.signature(({ k }: { k: Dynamic } = {} as Dynamic) => k, "<lambda>.<locals>.<lambda>", ["*", "k"]),
        [],
      ),
    "<lambda>",
    [],
  ),
  py.signature(
    () =>
      py.call(
        py.signature((a: Dynamic, b: Dynamic) => a, "<lambda>.<locals>.<lambda>", ["a", "/", "b"]),
        [1],
        { a: 2, b: 3 },
      ),
    "<lambda>",
    [],
  ),
)) {
  try {
    py.print(py.call(call, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}

class Box {
  put(item: number, { at = null, ...rest }: Dynamic = {}): Dynamic {
    return py.Tuple.of(item, at, rest);
  }
}

py.print(new Box().put(1, { at: 2, item: 3, self: 4 }), ((x: Dynamic) => x)(5));
