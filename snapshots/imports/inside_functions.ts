import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { split, sub } from "./runtime/python/re.js";
import { b64encode } from "./runtime/python/stdlib/base64.js";
import { chain } from "./runtime/python/stdlib/itertools.js";
import { sqrt } from "./runtime/python/stdlib/math.js";

// Imports in functions, classes, loops and branches: bound where they stand, visible where Python sees them.
class Codec {
  dump(value: PyDict): string {
    return py.jsonDumps(value);
  }

  static encode(raw: Dynamic): string {
    return py.callMethod(b64encode(raw), "decode", []);
  }
}

py.print(new Codec().dump({ k: py.Tuple.of(1, 2) }), Codec.encode(py.bytes([104, 105])));

function use(name: string): Dynamic {
  let function_: Dynamic;
  if (name === "sqrt") {
    function_ = sqrt;
  } else if (name === "dumps") {
    function_ = py.jsonDumps;
  } else {
    function_ = py.str;
  }
  return function_;
}

py.print(py.call(use("sqrt"), [9]), py.call(use("dumps"), [[null]]), py.call(use("?"), [1]));

function bindGlobal(): string {
  return sub("\\d", "#", "a1b2");
}

py.print(bindGlobal(), split(",\\s*", "a, b,c"));
let total: Dynamic = 0;
for (let i = 0; i < 2; i++) {
  total = py.add(total, i);
}
py.print(total, py.add(1, 2));

function outer(): Dynamic {
  function inner(): Dynamic[] {
    return py.list(chain("ab", [1]));
  }
  py.signature(inner, "outer.<locals>.inner", []);

  return inner;
}

py.print(outer()());
