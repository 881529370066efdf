import {
  Dict,
  type Dynamic,
  Tuple,
  boundGlobal,
  call,
  ge,
  mergeDicts,
  print,
  range,
  signature,
  typeName,
} from "./runtime/python/index.js";
import { versionInfo } from "./runtime/python/stdlib/sys.js";

let pick: Dynamic;
let name!: string;
let K: Dynamic;
// Type comments, star expressions, del, conditional functions and classes.
if (ge(versionInfo, Tuple.of(3, 8))) {
  pick = function pick(): string {
    return "new";
  };
} else {
  pick = function pick(): string {
    return "old";
  };
}
for (name of Tuple.of("a", "b")) {
  K = class K {
    static tag: Dynamic = name;
  };
}
print(call(pick, []), boundGlobal(K, "K").tag, boundGlobal(name, "name"));
function outer(flag: number): Dynamic {
  let inner: Dynamic;
  if (flag) {
    inner = signature(
      function inner(): string {
        return "A";
      },
      "outer.<locals>.inner",
      [],
    );
  } else {
    inner = signature(
      function inner(): string {
        return "B";
      },
      "outer.<locals>.inner",
      [],
    );
  }
  return inner;
}
print(call(outer(1), []), call(outer(0), []));
let redefined: Dynamic = signature(
  function redefined(): number {
    return 1;
  },
  "redefined",
  [],
);
const first = redefined;
redefined = signature(
  function redefined(): number {
    return 2;
  },
  "redefined",
  [],
);
print(call(first, []), call(redefined, []));
const result = Tuple.of([...range(2)], mergeDicts(new Dict()), ...Tuple.of(1, 2));
print(result, typeName(result));
