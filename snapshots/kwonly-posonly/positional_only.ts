import {
  type Dynamic,
  Tuple,
  call as pyCall,
  keywords,
  print,
  repr,
  signature,
  splitKeywords,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Positional-only parameters, also under the name of a keyword.
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

function p1(a: number): number {
  return a;
}
signature(p1, "p1", ["a", "/"]);

function p2(a: number, b: number, { c }: { c: number } = {} as Dynamic): Dynamic {
  return Tuple.of(a, b, c);
}
signature(p2, "p2", ["a", "/", "b", "*", "c"]);

function p3(a: number, { ...kw }: Dynamic = {}): Dynamic {
  return Tuple.of(a, kw);
}
signature(p3, "p3", ["a", "/", "**kw"]);

function p4(a: number = 1, b: number = 2, ...rest2: Dynamic[]): Dynamic {
  const [args, { c = 3, ...kw }]: [Dynamic, Dynamic] = splitKeywords(rest2);
  return Tuple.of(a, b, args, c, kw);
}

show(
  () => p1(1),
  () => pyCall(p1, [], { a: 1 }),
  () => pyCall(p1, []),
  () => p2(1, 2, { c: 3 }),
  () => p2(1, 2, { c: 3 }),
  () => pyCall(p2, [1, 2, 3]),
  () => pyCall(p2, [], { a: 1, b: 2, c: 3 }),
  () => p3(1, { a: 2 }),
  () => pyCall(p3, [], { a: 2 }),
  () => p4(),
  () => p4(1, 2, 3, keywords({ c: 4, a: 5 })),
  () => p4(undefined, 7),
);
