import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Assigning to what cannot be assigned to.
function tupleItem(): void {
  const t = py.Tuple.of(1, 2);
  py.setItem(t, 0, 5);
}
py.signature(tupleItem, "tuple_item", []);

function textItem(): void {
  const s = "abc";
  py.setItem(s, 0, "x");
}
py.signature(textItem, "text_item", []);

function itemOfNone(): void {
  const x = null;
  py.setItem(x, 0, 1);
}
py.signature(itemOfNone, "item_of_none", []);

function attributeOfInt(): void {
  const x = 5;
  py.setAttr(x, "foo", 1);
}
py.signature(attributeOfInt, "attribute_of_int", []);

function beyondTheEnd(): void {
  const x: number[] = [1, 2];
  py.setItem(x, 2, 3);
}
py.signature(beyondTheEnd, "beyond_the_end", []);

function textIndex(): void {
  const x: number[] = [1, 2];
  py.setItem(x, "a", 3);
}
py.signature(textIndex, "text_index", []);

function annotationOnly(): number {
  return py.bound(undefined as Dynamic, "z");
}
py.signature(annotationOnly, "annotation_only", []);

for (const function_ of py.Tuple.of(
  tupleItem,
  textItem,
  itemOfNone,
  attributeOfInt,
  beyondTheEnd,
  textIndex,
  annotationOnly,
)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
