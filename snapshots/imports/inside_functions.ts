import {
  type Dynamic,
  type PyDict,
  Tuple,
  add,
  bytes,
  call,
  callMethod,
  jsonDumps,
  list,
  print,
  signature,
  str,
} from "./runtime/python/index.js";
import { split, sub } from "./runtime/python/re.js";
import { b64encode } from "./runtime/python/stdlib/base64.js";
import { chain } from "./runtime/python/stdlib/itertools.js";
import { sqrt } from "./runtime/python/stdlib/math.js";

// Imports in functions, classes, loops and branches: bound where they stand, visible where Python sees them.
class Codec {
  dump(value: PyDict): string {
    return jsonDumps(value);
  }

  static encode(raw: Dynamic): string {
    return callMethod(b64encode(raw), "decode", []);
  }
}

print(new Codec().dump({ k: Tuple.of(1, 2) }), Codec.encode(bytes([104, 105])));

function use(name: string): Dynamic {
  let function_: Dynamic;
  if (name === "sqrt") {
    function_ = sqrt;
  } else if (name === "dumps") {
    function_ = jsonDumps;
  } else {
    function_ = str;
  }
  return function_;
}

print(call(use("sqrt"), [9]), call(use("dumps"), [[null]]), call(use("?"), [1]));

function bindGlobal(): string {
  return sub("\\d", "#", "a1b2");
}

print(bindGlobal(), split(",\\s*", "a, b,c"));
let total: Dynamic = 0;
for (let i = 0; i < 2; i++) {
  total = add(total, i);
}
print(total, add(1, 2));

function outer(): Dynamic {
  function inner(): Dynamic[] {
    return list(chain("ab", [1]));
  }
  signature(inner, "outer.<locals>.inner", []);

  return inner;
}

print(outer()());
