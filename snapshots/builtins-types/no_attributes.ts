import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Built-in values take no attributes, and their keys and JavaScript's members are none.
const o = py.object();
try {
  py.setAttr(o, "x", 1);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AttributeError);
  py.print(e);
}
try {
  py.setAttr(o, "y", 1);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.AttributeError);
  py.print(e);
}
try {
  py.print(py.getAttr(o, "x"));
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.AttributeError);
  py.print(e);
}
for (const v of py.Tuple.of(1, "s", [1], { a: 1 }, py.Tuple.of(1), null, 1.5, new py.PySet([1]))) {
  try {
    py.setAttr(v, "x", 1);
  } catch (caught4) {
    const e = py.rethrowUnless(caught4, py.AttributeError);
    py.print(e);
  }
  try {
    py.setAttr(v, "x", 1);
  } catch (caught5) {
    const e = py.rethrowUnless(caught5, py.AttributeError);
    py.print(e);
  }
  try {
    py.delAttr(v, "x");
  } catch (caught6) {
    const e = py.rethrowUnless(caught6, py.AttributeError);
    py.print(e);
  }
}
const d = { a: 1 };
try {
  py.setAttr(d, "a", 2);
} catch (caught7) {
  const e = py.rethrowUnless(caught7, py.AttributeError);
  py.print(e, d);
}
function t(f: Dynamic): void {
  try {
    py.print(py.call(f, []));
  } catch (caught8) {
    const e = py.toException(caught8);
    py.print(py.typeName(e), e);
  }
}
py.signature(t, "t", ["f"]);
t(() => py.callMethod(new py.PySet([1]), "keys", []));
t(() => py.callMethod([1], "add", [1]));
t(() => py.callMethod("a", "append", [1]));
t(() => py.getAttr(py.Tuple.of(1), "append"));
t(() => py.getAttr(1, "foo"));
t(() => py.callMethod({ a: 1 }, "add", [1]));
t(() => py.getAttr(null, "x"));
t(() => py.callMethod(1.5, "x", []));
t(() => py.getAttr("a", "length"));
t(() => py.getAttr([1], "length"));
t(() => py.callMethod([1], "push", [2]));
t(() => py.noAttribute({ a: 1 }, "a"));
t(() => py.getAttr(new py.PySet([1]), "size"));
t(() => py.getAttr(py.bytes([97]), "foo"));
t(() => py.getAttr(py.range(3), "foo"));
t(() => py.getAttr(py.len, "foo"));
t(() => py.getAttr(t, "foo"));
t(() => py.getAttr(py.int, "foo"));
function u(v: Dynamic): void {
  t(() => py.callMethod(v, "keys", []));
  t(() => py.callMethod(v, "add", [1]));
  t(() => py.callMethod(v, "push", [1]));
  t(() => py.getAttr(v, "length"));
  t(() => py.getAttr(v, "size"));
  t(() => py.getAttr(v, "foo"));
}
for (const v of py.Tuple.of(
  new py.PySet([1]),
  [1],
  "a",
  py.Tuple.of(1),
  1,
  1.5,
  null,
  { a: 1, foo: 3, length: 4 },
  py.bytes([97]),
  py.range(3),
  py.frozenset(),
  true,
)) {
  u(v);
  py.print(v);
}
function f(v: Dynamic): void {
  py.print(py.hasAttr(v, "a"), py.hasAttr(v, "keys"), py.getAttr(v, "a", "none"), py.getAttr(v, "items", null) != null);
  try {
    py.print(py.getAttr(v, "a"));
  } catch (caught9) {
    const e = py.rethrowUnless(caught9, py.AttributeError);
    py.print(e);
  }
  try {
    py.print(py.callMethod(v, "a", []));
  } catch (caught10) {
    const e = py.rethrowUnless(caught10, py.AttributeError);
    py.print(e);
  }
}
f({ a: 1 });
f(py.jsonLoads('{"a": 1}'));
f(py.dict(undefined, { a: 1 }));
const x = py.jsonLoads('{"a": {"a": 2}}');
py.print(py.hasAttr(py.getItem(x, "a"), "a"));
py.print(py.hasAttr({ a: 1 }, "a"));
