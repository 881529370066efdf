import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Builtins as values, with keywords, their results when unused, and their errors.
const words: string[] = py.split("the quick brown fox jumps over the lazy dog the end");
const freq = new py.Dict();
for (const w of words) {
  py.setItem(freq, w, py.add(py.get(freq, w, 0), 1));
}
py.print(
  py.getSlice(py.sorted(py.items(freq), { key: (kv: Dynamic) => py.Tuple.of(py.neg(kv[1]), kv[0]) }), null, 3),
  py.max(freq, { key: py.getAttr(freq, "get") }),
  py.max(py.values(freq)),
);
py.print(
  py.list(py.map(py.getAttr(py.str, "upper"), py.getSlice(words, null, 2))),
  py.list(py.map(py.len, words)),
  py.getSlice(py.sorted(words, { key: py.len, reverse: true }), null, 2),
  py.getSlice(py.sorted(py.set(words), { key: py.getAttr(py.str, "lower") }), null, 3),
);
py.print(
  py.list(py.map(py.int, py.split("1 2 3"))),
  py.sum(py.map(py.int, "123")),
  py.list(py.filter(null, [0, 1, "", "a"])),
  py.list(py.filter(py.getAttr(py.str, "isdigit"), "a1b2")),
);
py.print(
  py.fromKeys("abc", 0),
  py.fromKeys([1, 2]),
  py.dict(py.zip("ab", [1, 2])),
  py.dict([py.Tuple.of("x", 1)], { y: 2 }),
  py.callMethod(py.str, "join", ["-", ["a", "b"]]),
);
py.print(py.join(",", py.map(py.str, [1, py.float(2), null, true])), ...[1, 2], py.keywords({ sep: "|" }));
py.print(1, 2, py.keywords({ sep: "", end: "!\n" }));
py.print();
py.print("a", py.keywords({ end: "" }));
py.print("b");
py.print(
  ...py.spread(
    py.map((x: number) => py.mul(x, x), py.range(4)),
    "print()",
  ),
  py.keywords({ sep: ", " }),
);
py.print(
  py.max([], { default: "none" }),
  py.max("abc", "abd", { key: (s: string) => py.getItem(s, -1) }),
  py.min([3, 1, 2]),
  py.max(1, 2.5, 2),
  py.min("b", "a"),
);
py.print(
  py.int("101", 2),
  py.sorted([3, 1, 2], { reverse: true }),
  py.list(py.enumerate("ab", 1)),
  py.sum([1, 2], 10),
  py.round(3.14159, 2),
  py.pow(2, 10, 1000),
);
py.print(
  py.str(5),
  py.str(py.bytes([104, 105]), "ascii"),
  py.bytes("hé", "utf-8"),
  py.int(),
  py.float(),
  py.str(),
  [],
  new py.Dict(),
  py.tuple(),
  py.set(),
  py.bool(),
  py.bytes(2),
);
const xs: Dynamic[] = [3, 1, 2];
py.print(
  py.append(xs, 4),
  py.sort(xs),
  py.reverse(xs),
  py.extend(xs, [9]),
  py.insert(xs, 0, 7),
  py.remove(xs, 9),
  xs,
  py.clear(xs),
);
const st = new py.PySet([1]);
py.print(
  py.callMethod(st, "add", [2]),
  st.discard(5),
  st.update([3]),
  st.remove(1),
  st,
  py.callMethod(st, "clear", []),
  st,
);
const dd = { a: 1 };
py.print(
  py.update(dd, { b: 2 }),
  py.update(dd, undefined, { c: 3 }),
  py.setDefault(dd, "d"),
  py.pop(dd, "a"),
  dd,
  py.clear(dd),
  dd,
);
const f = py.getAttr(xs, "append");
py.call(f, [1]);
py.call(f, [2]);
py.print(
  xs,
  Array.from(py.range(2), (i: number) => py.append(xs, i)),
  xs,
);
const add = py.getAttr(st, "add");
for (const v of py.Tuple.of(1, 2, 2)) {
  py.call(add, [v]);
}
py.print(st, py.list(py.map(py.getAttr(st, "add"), [5, 6])), st);
for (const bad of py.Tuple.of(
  () => py.pop([]),
  () => py.index([1], 5),
  () => py.remove([1], 5),
  () => py.popItem(new py.Dict()),
  () => py.set().pop(),
  () => py.getItem({ a: 1 }, "b"),
  () => py.getItem([1], 5),
  () => py.getItem("abc", 10),
  () => py.getItem(py.Tuple.of(1), 3),
  () => py.index("a", "z"),
  () => py.int("x"),
  () => py.int("1.5"),
  () => py.float("y"),
  () => py.add("a", 1),
  () => py.add(1, "a"),
  () => py.add([1], py.Tuple.of(2)),
  () => py.add(null, 1),
  () => py.len(5),
  () => py.callMethod(new py.Dict(), "get", []),
  () => py.join("a", [1]),
  () => new py.Dict([[[], 1]] as [Dynamic, Dynamic][]),
  () => new py.PySet([1, []]),
  () => py.lt("a", 1),
  () => py.lt([1], ["a"]),
  () => py.max([]),
  () => py.call(py.min, []),
  () => py.sum(["a"]),
  () => py.sorted([1, "a"]),
  () => py.list(5),
  () => py.dict([1]),
  () => py.range("a"),
  () => py.mul("x", "y"),
  () => py.mul([1], 1.5),
  () => py.neg("a"),
  () => py.invert(1.5),
  () => py.lshift(1, -1),
  () => py.floordiv(1, 0),
  () => py.div(py.float(1), 0),
  () => py.mod(1, 0),
  () => py.pow(0, -1),
  () => py.chr(-1),
  () => py.ord("ab"),
  () => py.rindex("", "a"),
  () => py.split("a,b", ""),
  () => py.getAttr("abc", "foo"),
  () => py.getAttr(5, "foo"),
  () => py.next(py.iter([])),
  () => py.callMethod([], "append", []),
  () => py.callMethod([], "append", [1, 2]),
  () => py.callMethod("a", "upper", [1]),
  () => py.call(py.len, []),
  () => py.call(py.len, [1, 2]),
  () => py.abs("a"),
  () => py.round("a"),
  () => py.int([]),
  () => py.float([]),
  () => py.call(py.isInstance, [1]),
  () => py.isInstance(1, 5),
  () => py.mod("%d", "a"),
  () => py.mod("%s %s", py.Tuple.of(1)),
  () => py.strFormat("{} {}", [1]),
  () => py.strFormat("{x}", []),
  () => `${py.format(1, "z")}`,
  () => py.encode("a", "nope"),
  () => py.callMethod(py.bytes([255]), "decode", []),
  () => py.getSlice([1, 2], 1, 2, 0),
  () => py.getItem("abc", "a"),
  () => py.getItem([1], "a"),
  () => py.getItem(new py.Dict(), 0),
  () => py.getItem(null, 0),
  () => py.getAttr(null, "x"),
  () => py.call(5, []),
  () => py.call("a", []),
  () => py.print(py.keywords({ sep: 1 })),
  () => py.call(py.print, [], { foo: 1 }),
  () => py.call(py.sorted, []),
  () => py.call(py.sorted, [[1]], { foo: 1 }),
  () => py.call(py.enumerate, []),
  () => py.zip(1),
  () => py.map(1),
  () => py.reversed(5),
  () => py.iter(5),
  () => py.next([]),
  () => py.hash([]),
  () => py.divmod(1, 0),
  () => py.pow(2, -1, 4),
  () => py.contains(new py.Dict(), []),
  () => py.contains(5, 1),
  () => py.contains(5, "a"),
  () => py.contains("a", 1),
)) {
  try {
    py.print("ok", py.call(bad, []));
  } catch (caught) {
    const e = py.toException(caught);
    py.print(py.typeName(e), e);
  }
}
