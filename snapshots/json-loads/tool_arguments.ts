import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Arguments decoded from JSON keep their types through calls and formatting.
function describe(x: Dynamic, scale: Dynamic = 1): string {
  return `${py.str(py.mul(x, scale))} ${py.str(py.typeName(x))} ${py.str(py.eq(x, 2))} ${py.str(x)}`;
}
py.signature(describe, "describe", ["x", "scale="]);
for (const t of py.Tuple.of(
  '{"x": 2}',
  '{"x": 2.0}',
  '{"x": true}',
  '{"x": "2"}',
  '{"x": [2], "scale": 2}',
  '{"x": 1e2}',
  '{"x": 2.50, "scale": 2}',
  '{"x": -0.0}',
)) {
  py.print(py.call(describe, [], py.jsonLoads(t)), py.jsonDumps(py.jsonLoads(t)));
}
const d = py.jsonLoads('{"rows": [[1, "a", null], [2.0, "b", false]], "total": 10}');
py.print(
  py.flatMap(py.getItem(d, "rows"), (row: Dynamic) => (py.getItem(row, 2) == null ? [row] : [])),
  py.div(py.getItem(d, "total"), 4),
  py.floordiv(py.getItem(d, "total"), 4),
  py.sum(py.lazyFlatMap(py.getItem(d, "rows"), (r: Dynamic) => [py.getItem(r, 0)])),
  py.getItem(py.getItem(py.getItem(d, "rows"), 1), 0),
  py.callMethod(d, "get", ["page"]),
  py.list(d),
  py.add(py.getItem(py.getItem(d, "rows"), 0), [py.getItem(d, "total")]),
);
