import {
  AttributeError,
  Dict,
  type Dynamic,
  Enum,
  KeyError,
  Tuple,
  TypeError,
  ValueError,
  auto,
  call,
  callMethod,
  contains,
  enumeration,
  eq,
  format,
  getAttr,
  getItem,
  is,
  iterate,
  len,
  list,
  lt,
  print,
  repr,
  rethrowUnless,
  setAttr,
  signature,
  typeName,
} from "./runtime/python/index.js";

// Enum members, values, lookup, iteration, identity.
class Color extends Enum {
  static RED: Dynamic = new (Color as Dynamic)(1);
  static GREEN: Dynamic = new (Color as Dynamic)("g");
  static ALIAS: Dynamic = new (Color as Dynamic)(1);
}
enumeration(Color);
class A extends Enum {
  static X: Dynamic = new (A as Dynamic)(auto());
  static Y: Dynamic = new (A as Dynamic)(auto());
  nice(): string {
    return `${format(callMethod(this.name, "lower", []), "")}=${format(this.value, "")}`;
  }
  static default(): Dynamic {
    return this.Y;
  }
}
enumeration(A);
print(
  Color.RED,
  repr(Color.RED),
  Color.RED.name,
  Color.RED.value,
  call(Color, [1]),
  getItem(Color, "GREEN"),
  is(Color.ALIAS, Color.RED),
  list(Color),
  len(Color),
);
print(
  A.X.nice(),
  A.default(),
  Array.from(iterate(A), (a: Dynamic) => a.value),
  eq(A.X, A.X),
  eq(A.X, 1),
  contains(A, A.X),
  getItem(new Dict([[A.X, "k"]] as [Dynamic, Dynamic][]), A.X),
  `${format(A.Y, "")}`,
  A.X instanceof A,
  callMethod(getAttr(Color, "__members__"), "keys", []),
);
for (const f of Tuple.of(
  signature(() => call(Color, [5]), "<lambda>", []),
  signature(() => getItem(Color, "BLUE"), "<lambda>", []),
  signature(() => getAttr(Color, "BLUE"), "<lambda>", []),
  signature(() => lt(A.X, A.Y), "<lambda>", []),
  signature(() => setAttr(Color, "RED", 2), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, KeyError, AttributeError, TypeError);
    print(typeName(e), e);
  }
}
