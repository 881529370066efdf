import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  TypeError,
  bytes,
  contains,
  float,
  items,
  keys,
  print,
  range,
  rethrowUnless,
  values,
} from "./runtime/python/index.js";

// `in` on every built-in container.
print("hello".includes("ell"), "x".includes(""), !"hello".includes("z"));
print(
  contains([1, 2], 2),
  contains([[1], 2], [1]),
  contains([1, 2], float(2)),
  contains([1, 2], "2"),
);
print(
  contains({ a: 1 }, "a"),
  contains({ a: 1 }, 1),
  contains(new Dict([[Tuple.of("x", 1), true]] as [Dynamic, Dynamic][]), Tuple.of("x", 1)),
);
print(
  contains(new PySet([1, 2, 3]), 3),
  contains(Tuple.of(1, 2), 3),
  contains(range(0, 10, 5), 5),
  contains(range(0, 10, 5), 6),
);
print(
  contains(keys({ a: 1 }), "k"),
  contains(values({ a: 1 }), 1),
  contains(items({ a: 1 }), Tuple.of("a", 1)),
);
print(
  contains([null], null),
  contains(new Dict(), null),
  contains([1], true),
  contains(bytes([97, 98, 99]), bytes([98])),
  contains(bytes([97, 98, 99]), 98),
);
try {
  print(contains("123", 1));
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
try {
  print(contains(5, 1));
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
