import {
  type Dynamic,
  IndexError,
  KeyError,
  Tuple,
  ValueError,
  call,
  callMethod,
  formatMap,
  print,
  rethrowUnless,
  signature,
  strFormat,
  typeName,
} from "./runtime/python/index.js";

// str.format with positions, names, attributes, items.
class P {
  static x: Dynamic = 1;
  static items: Dynamic = { k: [10, 20] };
}

print(
  strFormat("{} {}", ["a", 1]),
  strFormat("{1} {0} {1}", ["a", "b"]),
  strFormat("{name:>5}", [], { name: "x" }),
);
print(strFormat("{p.x} {p.items[k][1]} {0[1]} {d[key]}", [[1, 2]], { p: P, d: { key: "v" } }));
print(
  strFormat("{{literal}} {:{w}.{p}f}", [3.14159], { w: 8, p: 2 }),
  strFormat("{!r} {!s}", ["a", "b"]),
);
print(callMethod("{question} -> {context}", "format", [], { question: "q?", context: "c {not}" }));
for (const f of Tuple.of(
  signature(() => strFormat("{} {}", [1]), "<lambda>", []),
  signature(() => strFormat("{missing}", [], { a: 1 }), "<lambda>", []),
  signature(() => strFormat("{", []), "<lambda>", []),
  signature(() => strFormat("}", []), "<lambda>", []),
  signature(() => strFormat("{0} {}", [1, 2]), "<lambda>", []),
)) {
  try {
    print(call(f, []));
  } catch (caught) {
    const e = rethrowUnless(caught, IndexError, KeyError, ValueError);
    print(typeName(e), e);
  }
}
print(formatMap("{a}", { a: 5 }));
