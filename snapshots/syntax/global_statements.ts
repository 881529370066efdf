import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { versionInfo } from "./runtime/python/stdlib/sys.js";

let pick: Dynamic;
let name!: string;
let K: Dynamic;
// Type comments, star expressions, del, conditional functions and classes.
if (py.ge(versionInfo, py.Tuple.of(3, 8))) {
  pick = py.signature(
    function pick(): string {
      return "new";
    },
    "pick",
    [],
  );
} else {
  pick = py.signature(
    function pick(): string {
      return "old";
    },
    "pick",
    [],
  );
}
for (name of py.Tuple.of("a", "b")) {
  K = class K {
    static tag: Dynamic = name;
  };
}
py.print(py.call(pick, []), py.boundGlobal(K, "K").tag, py.boundGlobal(name, "name"));
function outer(flag: number): Dynamic {
  let inner: Dynamic;
  if (flag) {
    inner = py.signature(
      function inner(): string {
        return "A";
      },
      "outer.<locals>.inner",
      [],
    );
  } else {
    inner = py.signature(
      function inner(): string {
        return "B";
      },
      "outer.<locals>.inner",
      [],
    );
  }
  return inner;
}
py.print(py.call(outer(1), []), py.call(outer(0), []));
let redefined: Dynamic = py.signature(
  function redefined(): number {
    return 1;
  },
  "redefined",
  [],
);
const first = redefined;
redefined = py.signature(
  function redefined(): number {
    return 2;
  },
  "redefined",
  [],
);
py.print(py.call(first, []), py.call(redefined, []));
const result = py.Tuple.of([...py.range(2)], py.mergeDicts(new py.Dict()), ...py.Tuple.of(1, 2));
py.print(result, py.typeName(result));
