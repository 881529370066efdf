import {
  type Dynamic,
  Tuple,
  bound,
  call,
  enumerate,
  len,
  mul,
  notMigrated,
  print,
  signature,
  str,
  unpack,
} from "./runtime/python/index.js";

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
    mod = notMigrated("unknown-import", "json as mod");
    g = signature(
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
    g = signature(() => "g2", "f.<locals>.<lambda>", []);
    K = null;
  }
  for (const item of enumerate([Tuple.of(1, 2), Tuple.of(3, 4)])) {
    const items: Dynamic[] = item;
    i = items[0];
    [a, b] = unpack(items[1], 2);
    last = mul(a, b);
  }
  if ((n = len(str(flag))) > 4) {
    size = "long";
  } else {
    size = "short";
  }
  return Tuple.of(
    mod === null,
    call(g, []),
    K && K.v,
    bound(i, "i"),
    bound(a, "a"),
    bound(b, "b"),
    bound(last, "last"),
    n,
    size,
  );
}
print(f(true), f(false));
