import {
  type Dynamic,
  Tuple,
  add,
  call,
  callable,
  getSlice,
  is,
  items,
  jsonDumps,
  jsonLoads,
  keywords,
  list,
  map,
  print,
  round,
  sorted,
  splitKeywords,
} from "./runtime/python/index.js";
import { ceil, floor, gcd, hypot, sqrt } from "./runtime/python/stdlib/math.js";
import { itemgetter } from "./runtime/python/stdlib/operator.js";
import { asciiLowercase, digits } from "./runtime/python/stdlib/string.js";

// Functions of modules as values: kept in tables, compared, named, given to map; the same object under every name.

print(is(sqrt, sqrt), is(jsonDumps, jsonLoads), callable(floor));
const table = { sqrt, floor, hypot };
for (const [name, function_] of items(table)) {
  print(name, call(function_, name === "hypot" ? [3, 4] : [16.5]));
}
print(list(map(itemgetter(1), [Tuple.of("a", 2), Tuple.of("b", 1)])), add("a", "b"));
print(getSlice(asciiLowercase, null, 3), digits, sorted(map(ceil, [1.5, -1.5])));

const applyThen: Dynamic = jsonDumps;
function apply(function_: Dynamic, ...rest: Dynamic[]): Dynamic {
  const [args, { then = applyThen as Dynamic, ...options }]: [Dynamic, Dynamic] =
    splitKeywords(rest);
  return call(then, [call(function_, args)], options);
}

print(
  apply(gcd, 12, 18),
  apply(itemgetter("k"), { k: { b: 1, a: 2 } }, keywords({ sort_keys: true })),
  apply(sqrt, 2, keywords({ then: round })),
);
