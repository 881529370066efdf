import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Which of two errors in a subscript assignment comes first: the value, the object, the key, then the store.
function fail(name: string): Dynamic {
  py.print("evaluate", name);
  throw new py.ValueError(name);
}

function step(name: string, value: Dynamic): Dynamic {
  py.print("evaluate", name);
  return value;
}

function valueFirst(): void {
  const value2 = fail("value");
  py.setItem(fail("object"), fail("key"), value2);
}
py.signature(valueFirst, "value_first", []);

function objectSecond(): void {
  const value3 = step("value", 1);
  py.setItem(fail("object"), fail("key"), value3);
}
py.signature(objectSecond, "object_second", []);

function keyThird(): void {
  const value4 = step("value", 1);
  py.setItem(step("object", []), fail("key"), value4);
}
py.signature(keyThird, "key_third", []);

function storeLast(): void {
  const value5 = step("value", 1);
  py.setItem(step("object", []), step("key", 5), value5);
}
py.signature(storeLast, "store_last", []);

function missingName(): void {
  const value6 = py.floordiv(1, 0);
  py.setItem(py.boundGlobal(undefined, "nothing"), py.boundGlobal(undefined, "unknown"), value6);
}
py.signature(missingName, "missing_name", []);

function noneWithBadValue(): void {
  const x = null;
  py.setItem(x, 0, py.int("x"));
}
py.signature(noneWithBadValue, "none_with_bad_value", []);

function indexAndValue(): void {
  const x: number[] = [1];
  py.setItem(x, 9, py.getItem(new py.Dict(), "k"));
}
py.signature(indexAndValue, "index_and_value", []);

function nested(): void {
  const d = new py.Dict();
  const value7 = py.getItem(new py.Dict(), "c");
  py.setItem(py.getItem(d, "a"), "b", value7);
}
py.signature(nested, "nested", []);

function attribute(): void {
  const x = null;
  py.setAttr(x, "y", py.int("z"));
}
py.signature(attribute, "attribute", []);

function unhashable(): void {
  const d = new py.Dict();
  py.setItem(d, [], py.int("q"));
}
py.signature(unhashable, "unhashable", []);

function indexType(): void {
  const x: Dynamic[] = [1];
  py.setItem(x, "a", py.getItem([], 3));
}
py.signature(indexType, "index_type", []);

function inTuple(): void {
  const x = py.Tuple.of(1);
  py.setItem(x, 0, py.int("w"));
}
py.signature(inTuple, "in_tuple", []);

for (const function_ of py.Tuple.of(
  valueFirst,
  objectSecond,
  keyThird,
  storeLast,
  missingName,
  noneWithBadValue,
  indexAndValue,
  nested,
  attribute,
  unhashable,
  indexType,
  inTuple,
)) {
  try {
    py.call(function_, []);
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
