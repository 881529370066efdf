import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// ExceptionGroup: text, members, subgroups, nesting, and what is no group.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = py.Tuple.of(...rest);
  for (const call of calls) {
    try {
      py.print(py.repr(py.call(call, [])));
    } catch (caught) {
      const error = py.rethrowUnless(caught, py.Exception);
      py.print(py.typeName(error), error);
    }
  }
}

const group = new py.ExceptionGroup("many", [
  new py.ValueError("a"),
  new py.KeyError("k"),
  new py.ExceptionGroup("inner", [new py.TypeError("t"), new py.ValueError("b")]),
]);
show(
  py.signature(() => group, "<lambda>", []),
  py.signature(() => py.str(group), "<lambda>", []),
  py.signature(() => py.getAttr(group, "message"), "<lambda>", []),
  py.signature(() => py.getAttr(group, "exceptions"), "<lambda>", []),
  py.signature(() => py.getAttr(group, "args"), "<lambda>", []),
  py.signature(() => py.callMethod(group, "subgroup", [py.ValueError]), "<lambda>", []),
  py.signature(() => py.callMethod(group, "split", [py.Tuple.of(py.KeyError, py.TypeError)]), "<lambda>", []),
  py.signature(
    () =>
      py.callMethod(group, "subgroup", [
        py.signature((error: Dynamic) => py.isInstance(error, py.KeyError), "<lambda>.<locals>.<lambda>", ["error"]),
      ]),
    "<lambda>",
    [],
  ),
  py.signature(() => py.callMethod(group, "subgroup", [py.OSError]), "<lambda>", []),
  py.signature(() => py.call(py.getAttr(group, "derive"), [[new py.OSError("o")]]), "<lambda>", []),
  py.signature(() => new py.ExceptionGroup("x", []), "<lambda>", []),
  py.signature(() => new py.ExceptionGroup("x", [1]), "<lambda>", []),
  py.signature(() => new py.ExceptionGroup("x", [new py.KeyboardInterrupt()]), "<lambda>", []),
  py.signature(() => new py.BaseExceptionGroup("x", [new py.KeyboardInterrupt()]), "<lambda>", []),
  py.signature(() => new py.ExceptionGroup(1, [new py.ValueError()]), "<lambda>", []),
);
try {
  throw py.raise(group);
} catch (caught2) {
  const error = py.rethrowUnless(caught2, py.ExceptionGroup);
  py.print(
    py.is(error, group),
    py.isInstance(error, py.Exception),
    py.isInstance(error, py.BaseExceptionGroup),
    py.len(py.getAttr(error, "exceptions")),
  );
}
try {
  throw new py.ExceptionGroup("one", [new py.ValueError(1)]);
} catch (caught3) {
  const error = py.rethrowUnless(caught3, py.Exception);
  py.print(py.typeName(error), error, py.getAttr(py.getItem(py.getAttr(error, "exceptions"), 0), "args"));
}
