import * as py from "./runtime/python/index.js";

// Messages of common built-in errors.
for (const f of py.Tuple.of(
  () => py.int("12a"),
  () => py.int(""),
  () => py.int(null),
  () => py.int([]),
  () => py.int("9", 5),
  () => py.float([]),
  () => py.index("abc", "z"),
  () => py.remove([1], 2),
  () => py.getItem(new py.Dict(), "k"),
  () => py.getItem(new py.Dict(), 1),
  () => py.getItem(new py.Dict(), py.Tuple.of(1, "a")),
  () => py.getItem([1], 5),
  () => py.getItem(py.Tuple.of(1), 5),
  () => py.getItem("a", 5),
  () => py.len(5),
  () => py.len(null),
  () => py.iter(3),
  () => py.max([]),
  () => py.min(py.Tuple.of()),
  () => py.sum(["a"]),
  () => py.ord("ab"),
  () => py.chr(-1),
  () => py.next(py.iter([])),
  () => py.boundGlobal(undefined, "undefined_thing"),
  () => py.getItem(null, "x"),
  () => py.getItem(5, 0),
  () => py.noAttribute(new py.Dict(), "foo"),
  () => py.join("x", 5),
  () => py.sorted(5),
  () => py.dict(5),
  () => py.dict([1]),
  () => py.set(5),
  () => py.list(5),
  () => py.tuple(null),
  () => py.range("a"),
  () => py.abs("x"),
  () => py.isInstance(1, 5),
  () => py.contains(5, "a"),
  () => py.lt(null, 1),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.toException(caught);
    py.print(py.typeName(e), "|", e);
  }
}
