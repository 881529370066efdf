import {
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  bool,
  bytes,
  call,
  callMethod,
  dict,
  eq,
  float,
  frozenset,
  getAttr,
  getItem,
  int,
  list,
  map,
  notMigrated,
  object,
  print,
  range,
  rethrowUnless,
  set,
  setItem,
  signature,
  sorted,
  spread,
  str,
  tuple,
  type,
  typeName,
  zip,
} from "./runtime/python/index.js";

let e: Dynamic;
// str, list, dict, tuple, set, bool, bytes, complex constructors.
print(
  str(),
  str(1.5),
  str(bytes([120])),
  str(bytes([99, 97, 102, 195, 169]), "utf-8"),
  [],
  list("ab"),
  list({ a: 1 }),
  list(Tuple.of(1, 2)),
  tuple(),
  tuple([1]),
  eq(set(), set([])),
  new Dict(),
  dict(undefined, { a: 1 }),
  dict([["k", 1]]),
  dict(new Dict([[1, 2]] as [Dynamic, Dynamic][])),
  bool(),
  [0].length > 0,
  int(),
  float(),
);
// Python: print(list(map(type, (str(1), list("a"), dict(), bool(1)))), [*{}], list(range(2)), list(zip("a", "b")), dict(zip("ab", "cd")), tuple("ab"), sorted(set("aab")), list(b"ab"), bytes([1, 2]), frozenset("a"), complex(1, -2), object().__class__.__name__)
print(
  list(map(type, Tuple.of(str(1), list("a"), new Dict(), bool(1)))),
  [...spread(new Dict())],
  list(range(2)),
  list(zip("a", "b")),
  dict(zip("ab", "cd")),
  tuple("ab"),
  sorted(set("aab")),
  list(bytes([97, 98])),
  bytes([1, 2]),
  frozenset("a"),
  call(notMigrated("unsupported-expression", "complex"), [1, -2]),
  getAttr(getAttr(object(), "__class__"), "__name__"),
);
const d = { a: [1] };
e = dict(d);
callMethod(getItem(e, "a"), "append", [2]);
setItem(e, "b", 0);
print(d, e);
for (const f of Tuple.of(
  signature(() => list(1), "<lambda>", []),
  signature(() => dict("ab"), "<lambda>", []),
  signature(() => tuple(5), "<lambda>", []),
  signature(() => str(bytes([97]), 5), "<lambda>", []),
  signature(() => bytes("a"), "<lambda>", []),
  signature(() => dict([Tuple.of(1, 2, 3)]), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    e = rethrowUnless(caught, TypeError, ValueError);
    print(typeName(e), e);
  }
}
