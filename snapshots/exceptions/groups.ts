import {
  BaseExceptionGroup,
  type Dynamic,
  Exception,
  ExceptionGroup,
  KeyError,
  KeyboardInterrupt,
  OSError,
  Tuple,
  TypeError,
  ValueError,
  call as pyCall,
  callMethod,
  getAttr,
  getItem,
  is,
  isInstance,
  len,
  print,
  raise,
  repr,
  rethrowUnless,
  signature,
  str,
  typeName,
} from "./runtime/python/index.js";

// ExceptionGroup: text, members, subgroups, nesting, and what is no group.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = Tuple.of(...rest);
  for (const call of calls) {
    try {
      print(repr(pyCall(call, [])));
    } catch (caught) {
      const error = rethrowUnless(caught, Exception);
      print(typeName(error), error);
    }
  }
}

const group = new ExceptionGroup("many", [
  new ValueError("a"),
  new KeyError("k"),
  new ExceptionGroup("inner", [new TypeError("t"), new ValueError("b")]),
]);
show(
  signature(() => group, "<lambda>", []),
  signature(() => str(group), "<lambda>", []),
  signature(() => getAttr(group, "message"), "<lambda>", []),
  signature(() => getAttr(group, "exceptions"), "<lambda>", []),
  signature(() => getAttr(group, "args"), "<lambda>", []),
  signature(() => callMethod(group, "subgroup", [ValueError]), "<lambda>", []),
  signature(() => callMethod(group, "split", [Tuple.of(KeyError, TypeError)]), "<lambda>", []),
  signature(
    () =>
      callMethod(group, "subgroup", [
        signature((error: Dynamic) => isInstance(error, KeyError), "<lambda>.<locals>.<lambda>", [
          "error",
        ]),
      ]),
    "<lambda>",
    [],
  ),
  signature(() => callMethod(group, "subgroup", [OSError]), "<lambda>", []),
  signature(() => callMethod(group, "derive", [[new OSError("o")]]), "<lambda>", []),
  signature(() => new ExceptionGroup("x", []), "<lambda>", []),
  signature(() => new ExceptionGroup("x", [1]), "<lambda>", []),
  signature(() => new ExceptionGroup("x", [new KeyboardInterrupt()]), "<lambda>", []),
  signature(() => new BaseExceptionGroup("x", [new KeyboardInterrupt()]), "<lambda>", []),
  signature(() => new ExceptionGroup(1, [new ValueError()]), "<lambda>", []),
);
try {
  throw raise(group);
} catch (caught2) {
  const error = rethrowUnless(caught2, ExceptionGroup);
  print(
    is(error, group),
    isInstance(error, Exception),
    isInstance(error, BaseExceptionGroup),
    len(getAttr(error, "exceptions")),
  );
}
try {
  throw new ExceptionGroup("one", [new ValueError(1)]);
} catch (caught3) {
  const error = rethrowUnless(caught3, Exception);
  print(typeName(error), error, getAttr(getItem(getAttr(error, "exceptions"), 0), "args"));
}
