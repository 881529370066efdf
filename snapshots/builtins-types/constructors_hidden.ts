import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  bitor,
  bytes,
  call as pyCall,
  callMethod,
  dict,
  eq,
  float,
  frozenset,
  getItem,
  keywordParts,
  list,
  neg,
  print,
  range,
  repr,
  set,
  sub,
  toException,
  tuple,
  typeName,
} from "./runtime/python/index.js";

// list, tuple, set, frozenset and dict of values whose types are hidden.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = Tuple.of(...rest);
  for (const call of calls) {
    try {
      print(repr(pyCall(call, [])));
    } catch (caught) {
      const error = toException(caught);
      print(typeName(error), error);
    }
  }
}

function hidden(value: Dynamic): Dynamic {
  return value;
}

for (const kind of Tuple.of(1, 1.5, null, "text", [] as Dynamic[], new Dict(), Tuple.of())) {
  hidden(kind);
}
show(
  () => new Dict(),
  () =>
    dict(
      hidden([
        hidden(Tuple.of(hidden(1), hidden(2))),
        hidden(Tuple.of(hidden(float(1)), hidden(3))),
      ]),
    ),
  () =>
    pyCall(
      dict,
      [],
      keywordParts(
        { a: hidden(1) },
        hidden(new Dict([[hidden("b"), hidden(2)]] as [Dynamic, Dynamic][])),
      ),
    ),
  () =>
    dict(hidden(new Dict([[hidden("a"), hidden(1)]] as [Dynamic, Dynamic][])), { a: hidden(2) }),
  () => dict(hidden([hidden([hidden("a"), hidden(1)])]), { b: hidden(3) }),
  () => dict(hidden([hidden(Tuple.of(hidden(1), hidden(2), hidden(3)))])),
  () => dict(hidden([hidden(1)])),
  () => dict(hidden(5)),
  () => dict(hidden("ab")),
  () => dict(hidden([hidden("ab"), hidden("cd")])),
  () => dict(hidden([hidden(Tuple.of(hidden([]), hidden(1)))])),
  () => dict(hidden(null)),
  () =>
    dict(
      hidden(
        new Dict([
          [hidden("__proto__"), hidden(1)],
          [hidden("constructor"), hidden(2)],
        ] as [Dynamic, Dynamic][]),
      ),
    ),
  () => dict(undefined, { ["__proto__"]: hidden(1), constructor: hidden(2), toString: hidden(3) }),
  () =>
    getItem(dict(hidden([hidden(Tuple.of(hidden("__proto__"), hidden(1)))])), hidden("__proto__")),
  () => frozenset(),
  () => frozenset(hidden([hidden(1), hidden(float(1)), hidden(true)])),
  () => frozenset(hidden([hidden([])])),
  () => frozenset(hidden("a")),
  () => frozenset(hidden(5)),
  () => list(hidden("a😀b")),
  () =>
    list(
      hidden(
        new Dict([
          [hidden("b"), hidden(1)],
          [hidden("a"), hidden(2)],
        ] as [Dynamic, Dynamic][]),
      ),
    ),
  () => list(hidden(5)),
  () => list(hidden(null)),
  () => pyCall(list, [hidden([hidden(1)]), hidden([hidden(2)])]),
  () => list(range(hidden(3))),
  () => list(hidden(bytes([97, 98]))),
  () => list(range(hidden(5), hidden(0), neg(hidden(2)))),
  () => set(hidden([hidden(1), hidden(float(1)), hidden(true)])),
  () => eq(set(hidden("aab")), hidden(new PySet([hidden("a"), hidden("b")]))),
  () => set(hidden([hidden([])])),
  () => set(hidden(5)),
  () => set(hidden(null)),
  () => tuple(),
  () => tuple(hidden([hidden(1), hidden(2)])),
  () => tuple(hidden("a😀")),
  () => tuple(hidden(5)),
  () => tuple(hidden(new Dict([[hidden("a"), hidden(1)]] as [Dynamic, Dynamic][]))),
  () =>
    getItem(
      list(
        callMethod(
          hidden(new Dict([[hidden("a"), hidden(1)]] as [Dynamic, Dynamic][])),
          "keys",
          [],
        ),
      ),
      hidden(0),
    ),
  () => set().pop(),
  () => callMethod(frozenset(hidden([hidden(1)])), "add", [hidden(2)]),
  () => callMethod(frozenset(hidden([hidden(1), hidden(2)])), "union", [hidden([hidden(3)])]),
  () => bitor(frozenset(hidden([hidden(1)])), hidden(new PySet([hidden(2)]))),
  () => eq(frozenset(hidden([hidden(1)])), hidden(new PySet([hidden(1)]))),
  () => sub(frozenset(hidden([hidden(1), hidden(2)])), hidden(new PySet([hidden(1)]))),
  () => callMethod(frozenset(hidden([hidden(1)])), "copy", []),
);
