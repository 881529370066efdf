import {
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  call,
  keywordParts,
  print,
  rethrowUnless,
  setDefault,
  signature,
  splitKeywords,
} from "./runtime/python/index.js";

// **kwargs collects a dict in call order; ** spreads mappings.
function f(a: Dynamic = 0, { ...kw }: Dynamic = {}): Dynamic {
  return Tuple.of(a, kw);
}
signature(f, "f", ["a=", "**kw"]);
print(
  f(),
  f(undefined, { z: 1, b: 2 }),
  call(f, [], { a: 5, c: 6 }),
  call(f, [1], keywordParts(new Dict(), { x: 1 })),
);
function forward(...rest: Dynamic[]): Dynamic {
  const [args, { ...kwargs }]: [Dynamic, Dynamic] = splitKeywords(rest);
  setDefault(kwargs, "extra", true);
  return call(f, args, kwargs);
}
signature(forward, "forward", ["*args", "**kwargs"]);
const options = { q: 1 };
print(call(forward, [3], options), options);
try {
  call(f, [], keywordParts({ a: 1 }, { a: 2 }));
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
try {
  call(f, [1], { a: 2 });
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
try {
  call(f, [], new Dict([[1, 2]] as [Dynamic, Dynamic][]));
} catch (caught3) {
  const e = rethrowUnless(caught3, TypeError);
  print(e);
}
