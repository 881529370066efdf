import {
  type AnyBase,
  Dict,
  type Dynamic,
  Enum,
  PySet,
  Tuple,
  TypeError,
  boundGlobal,
  bytes,
  callMethod,
  contains,
  dataclass,
  dictWithout,
  enumeration,
  eq,
  float,
  format,
  frozenset,
  getAttr,
  getItem,
  gt,
  hasAttr,
  int,
  isInstance,
  isMapping,
  iter,
  listOf,
  matchArgument,
  namedTuple,
  object,
  print,
  range,
  repr,
  rethrowUnless,
  sequenceOf,
  set,
  setAttr,
  signature,
  str,
  truthy,
} from "./runtime/python/index.js";

let items10: Dynamic;
let items11: Dynamic;
let items12: Dynamic;
let x: Dynamic;
let a: Dynamic;
let b: Dynamic;
let whole: Dynamic;
let p: Dynamic;
let q: Dynamic;
let r: Dynamic;
let which: Dynamic;
// match with every kind of pattern.

class Color extends Enum {
  static RED: Dynamic = new (Color as Dynamic)(1);
  static BLUE: Dynamic = new (Color as Dynamic)(2);
}
enumeration(Color);

class Point {
  declare x: number;
  declare y: number;

  constructor(x: number, y: number = 0 as Dynamic) {
    this.x = x;
    this.y = y;
  }
  static {
    dataclass(this, [{ name: "x" }, { name: "y" }]);
    signature(this, "Point.__init__", ["x", "y="]);
  }
}

class Pair extends (namedTuple("Pair", ["a", "b"]) as AnyBase) {
  declare a: Dynamic;
  declare b: Dynamic;
}

class Manual {
  declare left: Dynamic;
  declare right: Dynamic;

  constructor(left: Dynamic, right: Dynamic) {
    this.left = left;
    this.right = right;
  }
  static {
    signature(this, "Manual.__init__", ["left", "right"]);
    setAttr(this, "__match_args__", Tuple.of("left", "right"));
  }
}

class Sub extends Manual {}

const LIMIT = 10;

class Cfg {
  static max: Dynamic = 99;
}

function f(v: Dynamic): Dynamic {
  let items: Dynamic;
  let items2: Dynamic;
  let items3: Dynamic;
  let items4: Dynamic;
  let items5: Dynamic;
  let items6: Dynamic;
  let items7: Dynamic;
  let items8: Dynamic;
  let items9: Dynamic;
  let n: Dynamic;
  let x: Dynamic;
  let s: Dynamic;
  let b: Dynamic;
  let y: Dynamic;
  let r: Dynamic;
  let l: Dynamic;
  let rest: Dynamic;
  let init: Dynamic;
  let first: Dynamic;
  let second: Dynamic;
  let a: Dynamic;
  let t: Dynamic;
  let kind: Dynamic;
  let w: Dynamic;
  let h: Dynamic;
  let one: Dynamic;
  const subject: Dynamic = v;
  if (subject == null || subject === true || subject === false) {
    return `const ${format(v, "")}`;
  } else if (eq(subject, Color.RED)) {
    return "red";
  } else if (isInstance(subject, Color)) {
    return `color ${format(getAttr(v, "name"), "")}`;
  } else if (eq(subject, Cfg.max)) {
    return "max";
  } else if (
    ((isInstance(subject, int) && ((n = matchArgument(subject, int, 0)), true)) ||
      (isInstance(subject, float) && ((n = matchArgument(subject, float, 0)), true))) &&
    gt(n, 50)
  ) {
    return `big ${format(n, "")}`;
  } else if (isInstance(subject, int)) {
    return "int";
  } else if (isInstance(subject, float) && ((x = matchArgument(subject, float, 0)), true)) {
    return `float ${format(x, "")}`;
  } else if (eq(subject, "") || eq(subject, bytes([]))) {
    return "empty";
  } else if (
    isInstance(subject, str) &&
    ((s = matchArgument(subject, str, 0)), true) &&
    truthy(callMethod(s, "startswith", ["a"]))
  ) {
    return `a-str ${format(s, "")}`;
  } else if (isInstance(subject, str)) {
    return "str";
  } else if (isInstance(subject, bytes) && ((b = matchArgument(subject, bytes, 0)), true)) {
    return `bytes ${repr(b)}`;
  } else if (
    isInstance(subject, Point) &&
    eq(matchArgument(subject, Point, 0), 0) &&
    eq(matchArgument(subject, Point, 1), 0)
  ) {
    return "origin";
  } else if (
    (isInstance(subject, Point) &&
      hasAttr(subject, "x") &&
      eq(getAttr(subject, "x"), 0) &&
      hasAttr(subject, "y") &&
      ((y = getAttr(subject, "y")), true)) ||
    (isInstance(subject, Point) &&
      hasAttr(subject, "x") &&
      ((y = getAttr(subject, "x")), true) &&
      hasAttr(subject, "y") &&
      eq(getAttr(subject, "y"), 0))
  ) {
    return `axis ${format(y, "")}`;
  } else if (
    isInstance(subject, Point) &&
    ((x = matchArgument(subject, Point, 0)), true) &&
    ((y = matchArgument(subject, Point, 1)), true) &&
    eq(x, y)
  ) {
    return `diag ${format(x, "")}`;
  } else if (isInstance(subject, Point)) {
    return "point";
  } else if (
    isInstance(subject, Pair) &&
    eq(matchArgument(subject, Pair, 0), 1) &&
    ((b = matchArgument(subject, Pair, 1)), true)
  ) {
    return `pair 1 ${format(b, "")}`;
  } else if (
    isInstance(subject, Manual) &&
    eq(matchArgument(subject, Manual, 0), 1) &&
    hasAttr(subject, "right") &&
    ((r = getAttr(subject, "right")), true)
  ) {
    return `manual ${format(r, "")}`;
  } else if (
    isInstance(subject, Sub) &&
    ((l = matchArgument(subject, Sub, 0)), true) &&
    ((r = matchArgument(subject, Sub, 1)), true)
  ) {
    return `sub ${format(l, "")} ${format(r, "")}`;
  } else if ((items = sequenceOf(subject))?.length === 0) {
    return "empty seq";
  } else if ((items2 = sequenceOf(subject))?.length === 1 && ((x = items2[0]), true)) {
    return `one ${format(x, "")}`;
  } else if (
    ((items3 = sequenceOf(subject))?.length ?? -1) >= 1 &&
    eq(items3[0], 1) &&
    ((rest = listOf(items3.slice(1))), true)
  ) {
    return `1 then ${format(rest, "")}`;
  } else if (
    ((items4 = sequenceOf(subject))?.length ?? -1) >= 1 &&
    ((init = listOf(items4.slice(0, -1))), true) &&
    eq(items4.at(-1), "end")
  ) {
    return `${format(init, "")} end`;
  } else if (
    ((items5 = sequenceOf(subject))?.length ?? -1) >= 2 &&
    ((first = items5[0]), true) &&
    ((items6 = sequenceOf(items5[1]))?.length ?? -1) >= 1 &&
    ((second = items6[0]), true)
  ) {
    return `nested ${format(first, "")} ${format(second, "")}`;
  } else if (
    (items7 = sequenceOf(subject))?.length === 2 &&
    ((a = items7[0]), true) &&
    ((b = items7[1]), true)
  ) {
    return `two ${format(a, "")} ${format(b, "")}`;
  } else if (
    isMapping(subject) &&
    contains(subject, "type") &&
    eq(getItem(subject, "type"), "text") &&
    contains(subject, "value") &&
    isInstance(getItem(subject, "value"), str) &&
    ((t = matchArgument(getItem(subject, "value"), str, 0)), true) &&
    ((rest = dictWithout(subject, ["type", "value"])), true)
  ) {
    return `text ${format(t, "")} ${format(rest, "")}`;
  } else if (
    isMapping(subject) &&
    contains(subject, "type") &&
    (eq(getItem(subject, "type"), "img") || eq(getItem(subject, "type"), "pic")) &&
    ((kind = getItem(subject, "type")), true) &&
    contains(subject, "size") &&
    (items8 = sequenceOf(getItem(subject, "size")))?.length === 2 &&
    ((w = items8[0]), true) &&
    ((h = items8[1]), true)
  ) {
    return `${format(kind, "")} ${format(w, "")}x${format(h, "")}`;
  } else if (
    isMapping(subject) &&
    contains(subject, "k") &&
    isMapping(getItem(subject, "k")) &&
    contains(getItem(subject, "k"), "deep") &&
    (items9 = sequenceOf(getItem(getItem(subject, "k"), "deep")))?.length === 2 &&
    isMapping(items9[1]) &&
    contains(items9[1], "x") &&
    ((x = getItem(items9[1], "x")), true)
  ) {
    return `deep ${format(x, "")}`;
  } else if (
    isMapping(subject) &&
    contains(subject, 1) &&
    ((one = getItem(subject, 1)), true) &&
    contains(subject, "n") &&
    getItem(subject, "n") == null
  ) {
    return `mapping ${format(one, "")}`;
  } else if (isMapping(subject)) {
    return "mapping";
  } else if (isInstance(subject, set) || isInstance(subject, frozenset)) {
    return "set";
  } else {
    return "other";
  }
  return null;
}

for (const v of [
  null,
  true,
  0,
  1,
  99,
  60,
  51.5,
  1.5,
  "",
  "abc",
  "xyz",
  bytes([]),
  bytes([113]),
  Color.RED,
  Color.BLUE,
  new Point(0, 0),
  new Point(0, 3),
  new Point(4, 0),
  new Point(2, 2),
  new Point(1, 2),
  new Pair(1, 5),
  new Pair(2, 5),
  new Manual(1, 2),
  new Manual(3, 4),
  new Sub(3, 4),
  [],
  [5],
  [1, 2, 3],
  Tuple.of(1),
  [7, 8, "end"],
  [5, [6, 7], 8],
  Tuple.of(3, 4),
  [3, 4, 5],
  range(2),
  "ab",
  { type: "text", value: "v", q: 1 },
  { type: "pic", size: [1, 2] },
  { k: { deep: [0, { x: 9 }] } },
  new Dict([
    [1, "o"],
    ["n", null],
  ] as [Dynamic, Dynamic][]),
  { zzz: 1 },
  new Dict(),
  new PySet([1, 2]),
  frozenset(),
  object,
  signature(() => 1, "<lambda>", []),
  iter([1]),
]) {
  print(f(v));
}
const subject2: Dynamic = 5;
if (((x = subject2), true) && gt(x, 3)) {
}
print(boundGlobal(x, "x"));
const subject3: Dynamic = [1, 2];
if (
  (items10 = sequenceOf(subject3))?.length === 2 &&
  ((a = items10[0]), true) &&
  ((b = items10[1]), true) &&
  ((whole = subject3), true)
) {
  print(a, b, whole);
}
const subject4: Dynamic = Tuple.of(Tuple.of(1, 2), { a: 3 });
if (
  (items11 = sequenceOf(subject4))?.length === 2 &&
  (items12 = sequenceOf(items11[0]))?.length === 2 &&
  ((p = items12[0]), true) &&
  ((q = items12[1]), true) &&
  isMapping(items11[1]) &&
  contains(items11[1], "a") &&
  ((r = getItem(items11[1], "a")), true)
) {
  print(p, q, r);
}
const subject5: Dynamic = -1;
if (eq(subject5, -1)) {
  print("neg");
}
const subject6: Dynamic = "k";
if ((eq(subject6, "j") || eq(subject6, "k")) && ((which = subject6), true)) {
  print(which);
}
try {
  const subject7: Dynamic = new Manual(1, 2);
  if (
    isInstance(subject7, Manual) &&
    eq(matchArgument(subject7, Manual, 0), 1) &&
    eq(matchArgument(subject7, Manual, 1), 2) &&
    eq(matchArgument(subject7, Manual, 2), 3)
  ) {
  }
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print("TypeError", e);
}
