import {
  JSONDecodeError,
  Tuple,
  TypeError,
  ValueError,
  getAttr,
  isSubclass,
  jsonLoads,
  print,
  repr,
  rethrowUnless,
} from "./runtime/python/index.js";

// JSONDecodeError messages and positions.
for (const t of Tuple.of(
  "",
  " ",
  "{",
  "[1,",
  "[1 2]",
  "{'a': 1}",
  '{"a" 1}',
  '{"a": }',
  "nul",
  '"abc',
  "[1,]",
  '{"a": 1,}',
  "1 2",
  "01",
  "+1",
  ".5",
  "tru",
  '"\t"',
  '"\\x"',
  "{1: 2}",
  "[\n1,\n x]",
  "\ufeff{}",
  "undefined",
  "- 1",
)) {
  try {
    print(repr(t), jsonLoads(t));
  } catch (caught) {
    const e = rethrowUnless(caught, JSONDecodeError);
    print(
      repr(t),
      "|",
      e,
      "|",
      getAttr(e, "msg"),
      getAttr(e, "pos"),
      getAttr(e, "lineno"),
      getAttr(e, "colno"),
    );
  }
}
try {
  jsonLoads(null);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
print(isSubclass(JSONDecodeError, ValueError));
