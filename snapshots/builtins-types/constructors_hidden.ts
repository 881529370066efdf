import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// list, tuple, set, frozenset and dict of values whose types are hidden.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = py.Tuple.of(...rest);
  for (const call of calls) {
    try {
      py.print(py.repr(py.call(call, [])));
    } catch (caught) {
      const error = py.toException(caught);
      py.print(py.typeName(error), error);
    }
  }
}

function hidden(value: Dynamic): Dynamic {
  return value;
}

for (const kind of py.Tuple.of(1, 1.5, null, "text", [] as Dynamic[], new py.Dict(), py.Tuple.of())) {
  hidden(kind);
}
show(
  () => new py.Dict(),
  () =>
    py.dict(hidden([hidden(py.Tuple.of(hidden(1), hidden(2))), hidden(py.Tuple.of(hidden(py.float(1)), hidden(3)))])),
  () =>
    py.call(
      py.dict,
      [],
      py.keywordParts({ a: hidden(1) }, hidden(new py.Dict([[hidden("b"), hidden(2)]] as [Dynamic, Dynamic][]))),
    ),
  () => py.dict(hidden(new py.Dict([[hidden("a"), hidden(1)]] as [Dynamic, Dynamic][])), { a: hidden(2) }),
  () => py.dict(hidden([hidden([hidden("a"), hidden(1)])]), { b: hidden(3) }),
  () => py.dict(hidden([hidden(py.Tuple.of(hidden(1), hidden(2), hidden(3)))])),
  () => py.dict(hidden([hidden(1)])),
  () => py.dict(hidden(5)),
  () => py.dict(hidden("ab")),
  () => py.dict(hidden([hidden("ab"), hidden("cd")])),
  () => py.dict(hidden([hidden(py.Tuple.of(hidden([]), hidden(1)))])),
  () => py.dict(hidden(null)),
  () =>
    py.dict(
      hidden(
        new py.Dict([
          [hidden("__proto__"), hidden(1)],
          [hidden("constructor"), hidden(2)],
        ] as [Dynamic, Dynamic][]),
      ),
    ),
  () => py.dict(undefined, { ["__proto__"]: hidden(1), constructor: hidden(2), toString: hidden(3) }),
  () => py.getItem(py.dict(hidden([hidden(py.Tuple.of(hidden("__proto__"), hidden(1)))])), hidden("__proto__")),
  () => py.frozenset(),
  () => py.frozenset(hidden([hidden(1), hidden(py.float(1)), hidden(true)])),
  () => py.frozenset(hidden([hidden([])])),
  () => py.frozenset(hidden("a")),
  () => py.frozenset(hidden(5)),
  () => py.list(hidden("a😀b")),
  () =>
    py.list(
      hidden(
        new py.Dict([
          [hidden("b"), hidden(1)],
          [hidden("a"), hidden(2)],
        ] as [Dynamic, Dynamic][]),
      ),
    ),
  () => py.list(hidden(5)),
  () => py.list(hidden(null)),
  () => py.call(py.list, [hidden([hidden(1)]), hidden([hidden(2)])]),
  () => py.list(py.range(hidden(3))),
  () => py.list(hidden(py.bytes([97, 98]))),
  () => py.list(py.range(hidden(5), hidden(0), py.neg(hidden(2)))),
  () => py.set(hidden([hidden(1), hidden(py.float(1)), hidden(true)])),
  () => py.eq(py.set(hidden("aab")), hidden(new py.PySet([hidden("a"), hidden("b")]))),
  () => py.set(hidden([hidden([])])),
  () => py.set(hidden(5)),
  () => py.set(hidden(null)),
  () => py.tuple(),
  () => py.tuple(hidden([hidden(1), hidden(2)])),
  () => py.tuple(hidden("a😀")),
  () => py.tuple(hidden(5)),
  () => py.tuple(hidden(new py.Dict([[hidden("a"), hidden(1)]] as [Dynamic, Dynamic][]))),
  () =>
    py.getItem(
      py.list(py.callMethod(hidden(new py.Dict([[hidden("a"), hidden(1)]] as [Dynamic, Dynamic][])), "keys", [])),
      hidden(0),
    ),
  () => py.set().pop(),
  () => py.call(py.getAttr(py.frozenset(hidden([hidden(1)])), "add"), [hidden(2)]),
  () => py.call(py.getAttr(py.frozenset(hidden([hidden(1), hidden(2)])), "union"), [hidden([hidden(3)])]),
  () => py.bitor(py.frozenset(hidden([hidden(1)])), hidden(new py.PySet([hidden(2)]))),
  () => py.eq(py.frozenset(hidden([hidden(1)])), hidden(new py.PySet([hidden(1)]))),
  () => py.sub(py.frozenset(hidden([hidden(1), hidden(2)])), hidden(new py.PySet([hidden(1)]))),
  () => py.callMethod(py.frozenset(hidden([hidden(1)])), "copy", []),
);
