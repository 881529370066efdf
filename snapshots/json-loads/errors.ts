import * as py from "./runtime/python/index.js";

// JSONDecodeError messages and positions.
for (const t of py.Tuple.of(
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
    py.print(py.repr(t), py.jsonLoads(t));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.JSONDecodeError);
    py.print(
      py.repr(t),
      "|",
      e,
      "|",
      py.getAttr(e, "msg"),
      py.getAttr(e, "pos"),
      py.getAttr(e, "lineno"),
      py.getAttr(e, "colno"),
    );
  }
}
try {
  py.jsonLoads(null);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
py.print(py.isSubclass(py.JSONDecodeError, py.ValueError));
