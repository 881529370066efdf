import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  abs,
  add as pyAdd,
  append,
  bool,
  bytes,
  call,
  callMethod,
  chr,
  clear,
  contains,
  dict,
  div,
  divmod,
  encode,
  enumerate,
  extend,
  filter,
  float,
  floordiv,
  format,
  fromKeys,
  get,
  getAttr,
  getItem,
  getSlice,
  hash,
  index,
  insert,
  int,
  invert,
  isInstance,
  items,
  iter,
  join,
  keywords,
  len,
  list,
  lshift,
  lt,
  map,
  max,
  min,
  mod,
  mul,
  neg,
  next,
  ord,
  pop,
  popItem,
  pow,
  print,
  range,
  remove,
  reverse,
  reversed,
  rindex,
  round,
  set,
  setDefault,
  setItem,
  sort,
  sorted,
  split,
  spread,
  str,
  strFormat,
  sum,
  toException,
  tuple,
  typeName,
  update,
  values,
  zip,
} from "./runtime/python/index.js";

// Builtins as values, with keywords, their results when unused, and their errors.
const words: string[] = split("the quick brown fox jumps over the lazy dog the end");
const freq = new Dict();
for (const w of words) {
  setItem(freq, w, pyAdd(get(freq, w, 0), 1));
}
print(
  getSlice(
    sorted(items(freq), { key: (kv: Dynamic) => Tuple.of(neg(getItem(kv, 1)), getItem(kv, 0)) }),
    null,
    3,
  ),
  max(freq, { key: getAttr(freq, "get") }),
  max(values(freq)),
);
print(
  list(map(getAttr(str, "upper"), getSlice(words, null, 2))),
  list(map(len, words)),
  getSlice(sorted(words, { key: len, reverse: true }), null, 2),
  getSlice(sorted(set(words), { key: getAttr(str, "lower") }), null, 3),
);
print(
  list(map(int, split("1 2 3"))),
  sum(map(int, "123")),
  list(filter(null, [0, 1, "", "a"])),
  list(filter(getAttr(str, "isdigit"), "a1b2")),
);
print(
  fromKeys("abc", 0),
  fromKeys([1, 2]),
  dict(zip("ab", [1, 2])),
  dict([Tuple.of("x", 1)], { y: 2 }),
  callMethod(str, "join", ["-", ["a", "b"]]),
);
print(join(",", map(str, [1, float(2), null, true])), ...[1, 2], keywords({ sep: "|" }));
print(1, 2, keywords({ sep: "", end: "!\n" }));
print();
print("a", keywords({ end: "" }));
print("b");
print(...spread(map((x: Dynamic) => mul(x, x), range(4))), keywords({ sep: ", " }));
print(
  max([], { default: "none" }),
  max("abc", "abd", { key: (s: Dynamic) => getItem(s, -1) }),
  min([3, 1, 2]),
  max(1, 2.5, 2),
  min("b", "a"),
);
print(
  int("101", 2),
  sorted([3, 1, 2], { reverse: true }),
  list(enumerate("ab", 1)),
  sum([1, 2], 10),
  round(3.14159, 2),
  pow(2, 10, 1000),
);
print(
  str(5),
  str(bytes([104, 105]), "ascii"),
  bytes("hé", "utf-8"),
  int(),
  float(),
  str(),
  [],
  new Dict(),
  tuple(),
  set(),
  bool(),
  bytes(2),
);
const xs: Dynamic[] = [3, 1, 2];
print(
  append(xs, 4),
  sort(xs),
  reverse(xs),
  extend(xs, [9]),
  insert(xs, 0, 7),
  remove(xs, 9),
  xs,
  clear(xs),
);
const st = new PySet([1]);
print(
  callMethod(st, "add", [2]),
  st.discard(5),
  st.update([3]),
  st.remove(1),
  st,
  callMethod(st, "clear", []),
  st,
);
const dd = { a: 1 };
print(
  update(dd, { b: 2 }),
  update(dd, undefined, { c: 3 }),
  setDefault(dd, "d"),
  pop(dd, "a"),
  dd,
  clear(dd),
  dd,
);
const f = getAttr(xs, "append");
call(f, [1]);
call(f, [2]);
print(
  xs,
  Array.from(range(2), (i: number) => append(xs, i)),
  xs,
);
const add = getAttr(st, "add");
for (const v of Tuple.of(1, 2, 2)) {
  call(add, [v]);
}
print(st, list(map(getAttr(st, "add"), [5, 6])), st);
for (const bad of Tuple.of(
  () => pop([]),
  () => index([1], 5),
  () => remove([1], 5),
  () => popItem(new Dict()),
  () => set().pop(),
  () => getItem({ a: 1 }, "b"),
  () => getItem([1], 5),
  () => getItem("abc", 10),
  () => getItem(Tuple.of(1), 3),
  () => index("a", "z"),
  () => int("x"),
  () => int("1.5"),
  () => float("y"),
  () => pyAdd("a", 1),
  () => pyAdd(1, "a"),
  () => pyAdd([1], Tuple.of(2)),
  () => pyAdd(null, 1),
  () => len(5),
  () => callMethod(new Dict(), "get", []),
  () => join("a", [1]),
  () => new Dict([[[], 1]] as [Dynamic, Dynamic][]),
  () => new PySet([1, []]),
  () => lt("a", 1),
  () => lt([1], ["a"]),
  () => max([]),
  () => call(min, []),
  () => sum(["a"]),
  () => sorted([1, "a"]),
  () => list(5),
  () => dict([1]),
  () => range("a"),
  () => mul("x", "y"),
  () => mul([1], 1.5),
  () => neg("a"),
  () => invert(1.5),
  () => lshift(1, -1),
  () => floordiv(1, 0),
  () => div(float(1), 0),
  () => mod(1, 0),
  () => pow(0, -1),
  () => chr(-1),
  () => ord("ab"),
  () => rindex("", "a"),
  () => split("a,b", ""),
  () => getAttr("abc", "foo"),
  () => getAttr(5, "foo"),
  () => next(iter([])),
  () => callMethod([], "append", []),
  () => callMethod([], "append", [1, 2]),
  () => callMethod("a", "upper", [1]),
  () => call(len, []),
  () => call(len, [1, 2]),
  () => abs("a"),
  () => round("a"),
  () => int([]),
  () => float([]),
  () => call(isInstance, [1]),
  () => isInstance(1, 5),
  () => mod("%d", "a"),
  () => mod("%s %s", Tuple.of(1)),
  () => strFormat("{} {}", [1]),
  () => strFormat("{x}", []),
  () => `${format(1, "z")}`,
  () => encode("a", "nope"),
  () => callMethod(bytes([255]), "decode", []),
  () => getSlice([1, 2], 1, 2, 0),
  () => getItem("abc", "a"),
  () => getItem([1], "a"),
  () => getItem(new Dict(), 0),
  () => getItem(null, 0),
  () => getAttr(null, "x"),
  () => call(5, []),
  () => call("a", []),
  () => print(keywords({ sep: 1 })),
  () => call(print, [], { foo: 1 }),
  () => call(sorted, []),
  () => call(sorted, [[1]], { foo: 1 }),
  () => call(enumerate, []),
  () => zip(1),
  () => map(1),
  () => reversed(5),
  () => iter(5),
  () => next([]),
  () => hash([]),
  () => divmod(1, 0),
  () => pow(2, -1, 4),
  () => contains(new Dict(), []),
  () => contains(5, 1),
  () => contains(5, "a"),
  () => contains("a", 1),
)) {
  try {
    print("ok", call(bad, []));
  } catch (caught) {
    const e = toException(caught);
    print(typeName(e), e);
  }
}
