import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  TypeError,
  ValueError,
  and,
  bytes,
  call,
  float,
  getAttr,
  jsonDumps,
  len,
  print,
  rethrowUnless,
  signature,
  str,
  typeName,
  vars,
} from "./runtime/python/index.js";
import { date } from "./runtime/python/stdlib/datetime.js";

// default=, unserialisable values, NaN refusal, circular references.
class P {
  declare x: number;
  constructor() {
    this.x = 1;
  }
}
print(
  jsonDumps({ d: new date(2024, 1, 2), s: and(new PySet([1, 2]), () => "set") }, { default: str }),
  jsonDumps([new P()], {
    default: signature((o: Dynamic) => getAttr(o, "__dict__"), "<lambda>", ["o"]),
  }),
  jsonDumps({ p: new P() }, { default: vars, indent: 1 }),
);
for (const f of Tuple.of(
  signature(() => jsonDumps(new P()), "<lambda>", []),
  signature(() => jsonDumps(new PySet([1, 2])), "<lambda>", []),
  signature(
    () => jsonDumps(new Dict([[Tuple.of(1, 2), 3]] as [Dynamic, Dynamic][])),
    "<lambda>",
    [],
  ),
  signature(() => jsonDumps(bytes([120])), "<lambda>", []),
  signature(() => jsonDumps(float("nan"), { allow_nan: false }), "<lambda>", []),
  signature(
    () =>
      jsonDumps(
        new Dict([
          ["a", 1],
          [2, 3],
        ] as [Dynamic, Dynamic][]),
        { sort_keys: true },
      ),
    "<lambda>",
    [],
  ),
  signature(() => jsonDumps(len), "<lambda>", []),
)) {
  try {
    print(call(f, []));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError, ValueError);
    print(typeName(e), str(e));
  }
}
const a: Dynamic[][][][] = [];
a.push(a as Dynamic);
try {
  jsonDumps(a);
} catch (caught2) {
  const e = rethrowUnless(caught2, ValueError);
  print(e);
}
print(
  jsonDumps(
    new Dict([
      [Tuple.of(1, 2), 3],
      ["k", 1],
    ] as [Dynamic, Dynamic][]),
    { skipkeys: true },
  ),
);
