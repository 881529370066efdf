import {
  type Dynamic,
  Tuple,
  call as pyCall,
  filter,
  keywords,
  list,
  map,
  max,
  print,
  repr,
  signature,
  sorted,
  splitKeywords,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Lambdas and functions as keys and callbacks that take another number of arguments.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = Tuple.of(...rest);
  for (const call of calls) {
    try {
      print(repr(pyCall(call, [])));
    } catch (caught) {
      const error = toException(caught);
      print(typeName(error), error);
    }
  }
}

function f0(): string {
  return "f0";
}
signature(f0, "f0", []);

function f1(a: Dynamic): Dynamic {
  return a;
}
signature(f1, "f1", ["a"]);

function f2(a: Dynamic, b: Dynamic): Dynamic {
  return Tuple.of(a, b);
}
signature(f2, "f2", ["a", "b"]);

function g5(a: Dynamic, ...rest2: Dynamic[]): Dynamic {
  const [args, { k, d = 5, ...kw }]: [Dynamic, Dynamic] = splitKeywords(rest2);
  return Tuple.of(a, args, k, d, kw);
}
signature(g5, "g5", ["a", "*args", "k", "d=", "**kw"]);

show(
  () => ((a: Dynamic, b: Dynamic = 2) => Tuple.of(a, b))(1),
  () =>
    pyCall(
      signature((a: Dynamic) => a, "<lambda>.<locals>.<lambda>", ["a"]),
      [],
    ),
  () =>
    pyCall(
      signature(() => 1, "<lambda>.<locals>.<lambda>", []),
      [2],
    ),
  () =>
    ((...rest3: Dynamic[]) => {
      const [a, { ...k }]: [Dynamic, Dynamic] = splitKeywords(rest3);
      return Tuple.of(a, k);
    })(1, keywords({ b: 2 })),
  () => list(map(f1, [1], [2])),
  () => sorted([1], { key: f2 }),
  () => max([1, 2], { key: f0 }),
  () => list(filter(f2, [1])),
  () => list(map(f2, [1], [2])),
  () => list(map(g5, [1])),
);
