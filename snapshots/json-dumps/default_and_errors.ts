import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { date } from "./runtime/python/stdlib/datetime.js";

// default=, unserialisable values, NaN refusal, circular references.
class P {
  declare x: number;
  constructor() {
    this.x = 1;
  }
}
py.print(
  py.jsonDumps({ d: new date(2024, 1, 2), s: py.and(new py.PySet([1, 2]), () => "set") }, { default: py.str }),
  py.jsonDumps([new P()], { default: py.signature((o: Dynamic) => py.getAttr(o, "__dict__"), "<lambda>", ["o"]) }),
  py.jsonDumps({ p: new P() }, { default: py.vars, indent: 1 }),
);
for (const f of py.Tuple.of(
  py.signature(() => py.jsonDumps(new P()), "<lambda>", []),
  py.signature(() => py.jsonDumps(new py.PySet([1, 2])), "<lambda>", []),
  py.signature(() => py.jsonDumps(new py.Dict([[py.Tuple.of(1, 2), 3]] as [Dynamic, Dynamic][])), "<lambda>", []),
  py.signature(() => py.jsonDumps(py.bytes([120])), "<lambda>", []),
  py.signature(() => py.jsonDumps(py.float("nan"), { allow_nan: false }), "<lambda>", []),
  py.signature(
    () =>
      py.jsonDumps(
        new py.Dict([
          ["a", 1],
          [2, 3],
        ] as [Dynamic, Dynamic][]),
        { sort_keys: true },
      ),
    "<lambda>",
    [],
  ),
  py.signature(() => py.jsonDumps(py.len), "<lambda>", []),
)) {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.ValueError);
    py.print(py.typeName(e), py.str(e));
  }
}
const a: Dynamic[][][][] = [];
a.push(a as Dynamic);
try {
  py.jsonDumps(a);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.ValueError);
  py.print(e);
}
py.print(
  py.jsonDumps(
    new py.Dict([
      [py.Tuple.of(1, 2), 3],
      ["k", 1],
    ] as [Dynamic, Dynamic][]),
    { skipkeys: true },
  ),
);
