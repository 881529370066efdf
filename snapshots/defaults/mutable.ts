import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  call,
  getAttr,
  len,
  print,
  setItem,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Mutable defaults are shared by all calls.
const x = "global";
const counter = 0;

function dictDefault(): PyDict {
  const fD: Dynamic = new Dict();
  function f(k: string, d: PyDict = fD as Dynamic): PyDict {
    setItem(d, k, len(d));
    return d;
  }
  f("a");
  return f("b");
}
signature(dictDefault, "dict_default", []);

function namesOfBuiltins(list: Dynamic = null, str: Dynamic = "s", type: Dynamic = 5): Dynamic {
  return Tuple.of(list, str, type);
}
signature(namesOfBuiltins, "names_of_builtins", ["list=", "str=", "type="]);

function oldValue(): Dynamic {
  let a: number = 1;

  const fB: Dynamic = a;
  function f(b: number = fB as Dynamic): number {
    return b;
  }
  a = 2;
  return Tuple.of(f(), a);
}
signature(oldValue, "old_value", []);

for (const function_ of Tuple.of(dictDefault, namesOfBuiltins, oldValue)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
