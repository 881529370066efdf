import {
  type Dynamic,
  Tuple,
  TypeError,
  call,
  callMethod,
  jsonLoads,
  print,
  repr,
  rethrowUnless,
  signature,
  str,
} from "./runtime/python/index.js";

// Keyword arguments decoded from JSON, onto functions, methods, classes.
class Filter {
  declare text: string;
  constructor(column: Dynamic, op: Dynamic = "=", value: Dynamic = null) {
    this.text = `${str(column)} ${str(op)} ${repr(value)}`;
  }
  static {
    signature(this, "Filter.__init__", ["column", "op=", "value="]);
  }
  apply(limit: Dynamic, offset: Dynamic = 0): string {
    return `${this.text} limit ${str(limit)} offset ${str(offset)}`;
  }
  static {
    signature(this.prototype.apply, "Filter.apply", ["limit", "offset="]);
  }
}
function query(
  table: Dynamic,
  where: Dynamic = null,
  { order = "id" }: { order?: Dynamic } = {},
): Dynamic {
  return Tuple.of(table, where, order);
}
signature(query, "query", ["table", "where=", "*", "order="]);
print(call(query, [], jsonLoads('{"order": "n", "table": "t"}')));
print(
  callMethod(
    call(Filter, [], jsonLoads('{"value": 3, "column": "c"}')),
    "apply",
    [],
    jsonLoads('{"offset": 5, "limit": 1}'),
  ),
);
for (const text of Tuple.of("{}", '{"table": 1, "bogus": 2}', '{"where": null}')) {
  try {
    print(call(query, [], jsonLoads(text)));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
