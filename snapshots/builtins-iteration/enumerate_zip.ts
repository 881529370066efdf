import {
  Tuple,
  TypeError,
  ValueError,
  dict,
  enumerate,
  iter,
  list,
  next,
  print,
  range,
  rethrowUnless,
  unpack,
  zip,
  zipStrict,
} from "./runtime/python/index.js";

// enumerate with start, zip with unequal lengths and strict.
print(
  list(enumerate("ab")),
  list(enumerate([5], 10)),
  dict(enumerate("xy", 1)),
  list(zip([1, 2, 3], "ab")),
  list(zip()),
  list(zip([1])),
  list(zip(...[Tuple.of(1, "a"), Tuple.of(2, "b")])),
  dict(zip("ab", range(9))),
);
const it = iter([1, 2, 3, 4]);
print(list(zip(it, it)));
const [a, b] = unpack(zip(Tuple.of(1, 2), Tuple.of(3, 4)), 2);
print(a, b);
for (const item of enumerate(zip("ab", "cd"))) {
  const [i, item2] = item;
  const [x, y] = unpack(item2, 2);
  print(i, x, y);
}
try {
  print(list(zipStrict([1], [1, 2])));
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
try {
  list(zip([1], 5));
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
const z = zip([1, 2], [3, 4]);
next(z);
print(list(z), list(z));
