import {
  Dict,
  type Dynamic,
  Enum,
  KeyError,
  Tuple,
  TypeError,
  ValueError,
  call,
  callMethod,
  contains,
  enumeration,
  eq,
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
  signature,
  typeName,
} from "./runtime/python/index.js";

// Members by value and name, aliases, iteration, membership and errors.

class Color extends Enum {
  static RED: Dynamic = new (Color as Dynamic)(1);
  static GREEN: Dynamic = new (Color as Dynamic)("g");
  static CRIMSON: Dynamic = new (Color as Dynamic)(1);
  static PAIR: Dynamic = new (Color as Dynamic)(Tuple.of(1, 2));
  get pretty(): Dynamic {
    return callMethod(this.name, "title", []);
  }
}
enumeration(Color);

print(
  call(Color, [1]),
  getItem(Color, "CRIMSON"),
  call(Color, ["g"]).pretty,
  call(Color, [Tuple.of(1, 2)]),
  Array.from(iterate(Color), (c: Dynamic) => c.name),
  len(Color),
  list(getAttr(Color, "__members__")),
);
print(
  is(Color.RED, Color.CRIMSON),
  eq(Color.RED, 1),
  contains(Color, Color.RED),
  getItem(new Dict([[Color.RED, "r"]] as [Dynamic, Dynamic][]), Color.CRIMSON),
  repr(Color.PAIR),
  Color.RED instanceof Color,
);
for (const bad of Tuple.of(
  signature(() => call(Color, [5]), "<lambda>", []),
  signature(() => getItem(Color, "BLUE"), "<lambda>", []),
  signature(() => lt(Color.RED, Color.GREEN), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, KeyError, TypeError);
    print(typeName(e), e);
  }
}
