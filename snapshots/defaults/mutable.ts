import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Mutable defaults are shared by all calls.
const x = "global";
const counter = 0;

function dictDefault(): PyDict {
  const fD: Dynamic = new py.Dict();
  function f(k: string, d: PyDict = fD as Dynamic): PyDict {
    py.setItem(d, k, py.len(d));
    return d;
  }
  f("a");
  return f("b");
}
py.signature(dictDefault, "dict_default", []);

function namesOfBuiltins(list: Dynamic = null, str: Dynamic = "s", type: Dynamic = 5): Dynamic {
  return py.Tuple.of(list, str, type);
}
py.signature(namesOfBuiltins, "names_of_builtins", ["list=", "str=", "type="]);

function oldValue(): Dynamic {
  let a: number = 1;

  const fB: Dynamic = a;
  function f(b: number = fB as Dynamic): number {
    return b;
  }
  a = 2;
  return py.Tuple.of(f(), a);
}
py.signature(oldValue, "old_value", []);

for (const function_ of py.Tuple.of(dictDefault, namesOfBuiltins, oldValue)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
