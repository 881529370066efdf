import {
  Dict,
  type Dynamic,
  KeyError,
  OverflowError,
  Tuple,
  TypeError,
  ValueError,
  mod,
  print,
  rethrowUnless,
  typeName,
} from "./runtime/python/index.js";

// Errors of percent formatting.
const cases: Dynamic[] = [
  Tuple.of("%d", "x"),
  Tuple.of("%s %s", Tuple.of("a")),
  Tuple.of("%s", Tuple.of("a", "b")),
  Tuple.of("%d", null),
  Tuple.of("%(a)s", { b: 1 }),
  Tuple.of("%(a)s", 5),
  Tuple.of("%q", 1),
  Tuple.of("%c", "ab"),
  Tuple.of("%x", 1.5),
  Tuple.of("plain", 5),
  Tuple.of("%", 1),
];
for (const [fmt, arg] of cases) {
  try {
    print(mod(fmt, arg));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError, KeyError, ValueError, OverflowError);
    print(typeName(e), e);
  }
}
print(mod("plain", new Dict()), mod("plain", []));
