import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// **kwargs collects a dict in call order; ** spreads mappings.
function f(a: Dynamic = 0, { ...kw }: Dynamic = {}): Dynamic {
  return py.Tuple.of(a, kw);
}
py.signature(f, "f", ["a=", "**kw"]);
py.print(
  f(),
  f(undefined, { z: 1, b: 2 }),
  py.call(f, [], { a: 5, c: 6 }),
  py.call(f, [1], py.keywordParts(new py.Dict(), { x: 1 })),
);
function forward(...rest: Dynamic[]): Dynamic {
  const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
  py.setDefault(kwargs, "extra", true);
  return py.call(f, args, kwargs);
}
py.signature(forward, "forward", ["*args", "**kwargs"]);
const options = { q: 1 };
py.print(py.call(forward, [3], options), options);
try {
  py.call(f, [], py.keywordParts({ a: 1 }, { a: 2 }));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
try {
  py.call(f, [1], { a: 2 });
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
try {
  py.call(f, [], new py.Dict([[1, 2]] as [Dynamic, Dynamic][]));
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.TypeError);
  py.print(e);
}
