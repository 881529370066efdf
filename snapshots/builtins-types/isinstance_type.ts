import {
  type Dynamic,
  Ellipsis,
  Exception,
  KeyError,
  PySet,
  Tuple,
  TypeError,
  bool,
  bytes,
  callable,
  contains,
  dict,
  eq,
  float,
  int,
  is,
  isInstance,
  isSubclass,
  len,
  list,
  object,
  print,
  range,
  rethrowUnless,
  signature,
  str,
  tuple,
  type,
  typeName,
} from "./runtime/python/index.js";

// isinstance with tuples and unions, type comparisons, type names.
const vals: Dynamic[] = [
  1,
  float(1),
  true,
  "s",
  null,
  [1],
  Tuple.of(1),
  { a: 1 },
  new PySet([1]),
  bytes([98]),
  len,
  signature(() => 0, "<lambda>", []),
  int,
  range(1),
  new KeyError("k"),
  Ellipsis,
  object(),
];
for (const v of vals) {
  print(
    typeName(v),
    isInstance(v, int),
    typeof v === "string" || isInstance(v, bytes),
    isInstance(v, list) || isInstance(v, tuple),
    isInstance(v, dict),
    isInstance(v, int) || isInstance(v, float),
    callable(v),
    contains(Tuple.of(int, str), type(v)),
    eq(type(v), bool),
  );
}
print(
  isSubclass(bool, int),
  isSubclass(int, Tuple.of(str, object)),
  isInstance(int, type),
  typeName(type(1)),
  is(type(null), type(null)),
  isInstance(new KeyError(), Exception),
);
try {
  isInstance(1, "int");
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
