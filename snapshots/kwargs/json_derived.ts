import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Keyword arguments decoded from JSON, onto functions, methods, classes.
class Filter {
  declare text: string;
  constructor(column: Dynamic, op: Dynamic = "=", value: Dynamic = null) {
    this.text = `${py.str(column)} ${py.str(op)} ${py.repr(value)}`;
  }
  static {
    py.signature(this, "Filter.__init__", ["column", "op=", "value="]);
  }
  apply(limit: Dynamic, offset: Dynamic = 0): string {
    return `${this.text} limit ${py.str(limit)} offset ${py.str(offset)}`;
  }
  static {
    py.signature(this.prototype.apply, "Filter.apply", ["limit", "offset="]);
  }
}
function query(table: Dynamic, where: Dynamic = null, { order = "id" }: { order?: Dynamic } = {}): Dynamic {
  return py.Tuple.of(table, where, order);
}
py.signature(query, "query", ["table", "where=", "*", "order="]);
py.print(py.call(query, [], py.jsonLoads('{"order": "n", "table": "t"}')));
py.print(
  py.callMethod(
    py.call(Filter, [], py.jsonLoads('{"value": 3, "column": "c"}')),
    "apply",
    [],
    py.jsonLoads('{"offset": 5, "limit": 1}'),
  ),
);
for (const text of py.Tuple.of("{}", '{"table": 1, "bogus": 2}', '{"where": null}')) {
  try {
    py.print(py.call(query, [], py.jsonLoads(text)));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
