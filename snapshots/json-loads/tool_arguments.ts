import {
  type Dynamic,
  Tuple,
  add,
  call,
  callMethod,
  div,
  eq,
  flatMap,
  floordiv,
  getItem,
  jsonDumps,
  jsonLoads,
  lazyFlatMap,
  list,
  mul,
  print,
  signature,
  str,
  sum,
  typeName,
} from "./runtime/python/index.js";

// Arguments decoded from JSON keep their types through calls and formatting.
function describe(x: Dynamic, scale: Dynamic = 1): string {
  return `${str(mul(x, scale))} ${str(typeName(x))} ${str(eq(x, 2))} ${str(x)}`;
}
signature(describe, "describe", ["x", "scale="]);
for (const t of Tuple.of(
  '{"x": 2}',
  '{"x": 2.0}',
  '{"x": true}',
  '{"x": "2"}',
  '{"x": [2], "scale": 2}',
  '{"x": 1e2}',
  '{"x": 2.50, "scale": 2}',
  '{"x": -0.0}',
)) {
  print(call(describe, [], jsonLoads(t)), jsonDumps(jsonLoads(t)));
}
const d = jsonLoads('{"rows": [[1, "a", null], [2.0, "b", false]], "total": 10}');
print(
  flatMap(getItem(d, "rows"), (row: Dynamic) => (getItem(row, 2) == null ? [row] : [])),
  div(getItem(d, "total"), 4),
  floordiv(getItem(d, "total"), 4),
  sum(lazyFlatMap(getItem(d, "rows"), (r: Dynamic) => [getItem(r, 0)])),
  getItem(getItem(getItem(d, "rows"), 1), 0),
  callMethod(d, "get", ["page"]),
  list(d),
  add(getItem(getItem(d, "rows"), 0), [getItem(d, "total")]),
);
