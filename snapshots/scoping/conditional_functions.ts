import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Names bound by def, class, import, for, with, except, walrus in branches.
function f(flag: boolean): Dynamic {
  let mod: Dynamic;
  let g: Dynamic;
  let K: Dynamic;
  let i!: number;
  let a!: number;
  let b!: number;
  let last!: number;
  let n!: number;
  let size!: string;
  if (flag) {
    // Python: import json as mod
    mod = py.notMigrated("unknown-import", "json as mod");
    g = py.signature(
      function g(): string {
        return "g1";
      },
      "f.<locals>.g",
      [],
    );
    K = class K {
      static v: Dynamic = 1;
    };
  } else {
    mod = null;
    g = py.signature(() => "g2", "f.<locals>.<lambda>", []);
    K = null;
  }
  for (const item of py.enumerate([py.Tuple.of(1, 2), py.Tuple.of(3, 4)])) {
    const items: Dynamic[] = item;
    i = items[0];
    [a, b] = py.unpack(items[1], 2);
    last = py.mul(a, b);
  }
  if ((n = py.len(py.str(flag))) > 4) {
    size = "long";
  } else {
    size = "short";
  }
  return py.Tuple.of(
    mod === null,
    py.call(g, []),
    K && K.v,
    py.bound(i, "i"),
    py.bound(a, "a"),
    py.bound(b, "b"),
    py.bound(last, "last"),
    n,
    size,
  );
}
py.print(f(true), f(false));
