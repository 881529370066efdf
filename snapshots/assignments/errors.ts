import {
  type Dynamic,
  Tuple,
  bound,
  call,
  getAttr,
  print,
  setAttr,
  setItem,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Assigning to what cannot be assigned to.
function tupleItem(): void {
  const t = Tuple.of(1, 2);
  setItem(t, 0, 5);
}
signature(tupleItem, "tuple_item", []);

function textItem(): void {
  const s = "abc";
  setItem(s, 0, "x");
}
signature(textItem, "text_item", []);

function itemOfNone(): void {
  const x = null;
  setItem(x, 0, 1);
}
signature(itemOfNone, "item_of_none", []);

function attributeOfInt(): void {
  const x = 5;
  setAttr(x, "foo", 1);
}
signature(attributeOfInt, "attribute_of_int", []);

function beyondTheEnd(): void {
  const x: number[] = [1, 2];
  setItem(x, 2, 3);
}
signature(beyondTheEnd, "beyond_the_end", []);

function textIndex(): void {
  const x: number[] = [1, 2];
  setItem(x, "a", 3);
}
signature(textIndex, "text_index", []);

function annotationOnly(): number {
  return bound(undefined as Dynamic, "z");
}
signature(annotationOnly, "annotation_only", []);

for (const function_ of Tuple.of(
  tupleItem,
  textItem,
  itemOfNone,
  attributeOfInt,
  beyondTheEnd,
  textIndex,
  annotationOnly,
)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
