import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { ceil, floor, gcd, hypot, sqrt } from "./runtime/python/stdlib/math.js";
import { itemgetter } from "./runtime/python/stdlib/operator.js";
import { asciiLowercase, digits } from "./runtime/python/stdlib/string.js";

// Functions of modules as values: kept in tables, compared, named, given to map; the same object under every name.

py.print(py.is(sqrt, sqrt), py.is(py.jsonDumps, py.jsonLoads), py.callable(floor));
const table = { sqrt, floor, hypot };
for (const [name, function_] of py.items(table)) {
  py.print(name, py.call(function_, name === "hypot" ? [3, 4] : [16.5]));
}
py.print(py.list(py.map(itemgetter(1), [py.Tuple.of("a", 2), py.Tuple.of("b", 1)])), py.add("a", "b"));
py.print(py.getSlice(asciiLowercase, null, 3), digits, py.sorted(py.map(ceil, [1.5, -1.5])));

const applyThen: Dynamic = py.jsonDumps;
function apply(function_: Dynamic, ...rest: Dynamic[]): Dynamic {
  const [args, { then = applyThen as Dynamic, ...options }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
  return py.call(then, [py.call(function_, args)], options);
}

py.print(
  apply(gcd, 12, 18),
  apply(itemgetter("k"), { k: { b: 1, a: 2 } }, py.keywords({ sort_keys: true })),
  apply(sqrt, 2, py.keywords({ then: py.round })),
);
