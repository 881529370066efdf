import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  TypeError,
  add,
  call,
  callMethod,
  get,
  getAttr,
  getItem,
  iadd,
  imul,
  print,
  rethrowUnless,
  setDefault,
  setItem,
  signature,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";

// An augmented item of a tuple raises after the list in it has changed.
function listInTuple(): Dynamic {
  const t = Tuple.of([1], 2);
  try {
    setItem(t, 0, iadd(getItem(t, 0), [2]));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    return Tuple.of(t, str(e));
  }
  return null;
}
signature(listInTuple, "list_in_tuple", []);

function negativeIndex(): number[] {
  const x: number[] = [3];
  setItem(x, 0, iadd(getItem(x, 0), 1));
  const key: Dynamic = -1;
  setItem(x, key, imul(getItem(x, key), 2));
  return x;
}
signature(negativeIndex, "negative_index", []);

function setdefault(): PyDict {
  const d = new Dict();
  callMethod(setDefault(d, "a", []), "append", [1]);
  setItem(d, "b", add(get(d, "b", 0), 1));
  return d;
}
signature(setdefault, "setdefault", []);

for (const function_ of Tuple.of(listInTuple, negativeIndex, setdefault)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught2) {
    const error = toException(caught2);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
