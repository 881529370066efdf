import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// str.format with positions, names, attributes, items.
class P {
  static x: Dynamic = 1;
  static items: Dynamic = { k: [10, 20] };
}

py.print(
  py.strFormat("{} {}", ["a", 1]),
  py.strFormat("{1} {0} {1}", ["a", "b"]),
  py.strFormat("{name:>5}", [], { name: "x" }),
);
py.print(py.strFormat("{p.x} {p.items[k][1]} {0[1]} {d[key]}", [[1, 2]], { p: P, d: { key: "v" } }));
py.print(py.strFormat("{{literal}} {:{w}.{p}f}", [3.14159], { w: 8, p: 2 }), py.strFormat("{!r} {!s}", ["a", "b"]));
py.print(py.callMethod("{question} -> {context}", "format", [], { question: "q?", context: "c {not}" }));
for (const f of py.Tuple.of(
  py.signature(() => py.strFormat("{} {}", [1]), "<lambda>", []),
  py.signature(() => py.strFormat("{missing}", [], { a: 1 }), "<lambda>", []),
  py.signature(() => py.strFormat("{", []), "<lambda>", []),
  py.signature(() => py.strFormat("}", []), "<lambda>", []),
  py.signature(() => py.strFormat("{0} {}", [1, 2]), "<lambda>", []),
)) {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.IndexError, py.KeyError, py.ValueError);
    py.print(py.typeName(e), e);
  }
}
py.print(py.formatMap("{a}", { a: 5 }));
