import * as py from "./runtime/python/index.js";
import type { AnyBase, Dynamic } from "./runtime/python/index.js";

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

class Color extends py.Enum {
  static RED: Dynamic = new (Color as Dynamic)(1);
  static BLUE: Dynamic = new (Color as Dynamic)(2);
}
py.enumeration(Color);

class Point {
  declare x: number;
  declare y: number;

  constructor(x: number, y: number = 0 as Dynamic) {
    this.x = x;
    this.y = y;
  }
  static {
    py.dataclass(this, [{ name: "x" }, { name: "y" }]);
    py.signature(this, "Point.__init__", ["x", "y="]);
  }
}

class Pair extends (py.namedTuple("Pair", ["a", "b"]) as AnyBase) {
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
    py.signature(this, "Manual.__init__", ["left", "right"]);
    py.setAttr(this, "__match_args__", py.Tuple.of("left", "right"));
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
    return `const ${py.format(v, "")}`;
  } else if (py.eq(subject, Color.RED)) {
    return "red";
  } else if (py.isInstance(subject, Color)) {
    return `color ${py.format(py.getAttr(v, "name"), "")}`;
  } else if (py.eq(subject, Cfg.max)) {
    return "max";
  } else if (
    ((py.isInstance(subject, py.int) && ((n = py.matchArgument(subject, py.int, 0)), true)) ||
      (py.isInstance(subject, py.float) && ((n = py.matchArgument(subject, py.float, 0)), true))) &&
    py.gt(n, 50)
  ) {
    return `big ${py.format(n, "")}`;
  } else if (py.isInstance(subject, py.int)) {
    return "int";
  } else if (py.isInstance(subject, py.float) && ((x = py.matchArgument(subject, py.float, 0)), true)) {
    return `float ${py.format(x, "")}`;
  } else if (py.eq(subject, "") || py.eq(subject, py.bytes([]))) {
    return "empty";
  } else if (
    py.isInstance(subject, py.str) &&
    ((s = py.matchArgument(subject, py.str, 0)), true) &&
    py.truthy(py.callMethod(s, "startswith", ["a"]))
  ) {
    return `a-str ${py.format(s, "")}`;
  } else if (py.isInstance(subject, py.str)) {
    return "str";
  } else if (py.isInstance(subject, py.bytes) && ((b = py.matchArgument(subject, py.bytes, 0)), true)) {
    return `bytes ${py.repr(b)}`;
  } else if (
    py.isInstance(subject, Point) &&
    py.eq(py.matchArgument(subject, Point, 0), 0) &&
    py.eq(py.matchArgument(subject, Point, 1), 0)
  ) {
    return "origin";
  } else if (
    (py.isInstance(subject, Point) &&
      py.hasAttr(subject, "x") &&
      py.eq(py.getAttr(subject, "x"), 0) &&
      py.hasAttr(subject, "y") &&
      ((y = py.getAttr(subject, "y")), true)) ||
    (py.isInstance(subject, Point) &&
      py.hasAttr(subject, "x") &&
      ((y = py.getAttr(subject, "x")), true) &&
      py.hasAttr(subject, "y") &&
      py.eq(py.getAttr(subject, "y"), 0))
  ) {
    return `axis ${py.format(y, "")}`;
  } else if (
    py.isInstance(subject, Point) &&
    ((x = py.matchArgument(subject, Point, 0)), true) &&
    ((y = py.matchArgument(subject, Point, 1)), true) &&
    py.eq(x, y)
  ) {
    return `diag ${py.format(x, "")}`;
  } else if (py.isInstance(subject, Point)) {
    return "point";
  } else if (
    py.isInstance(subject, Pair) &&
    py.eq(py.matchArgument(subject, Pair, 0), 1) &&
    ((b = py.matchArgument(subject, Pair, 1)), true)
  ) {
    return `pair 1 ${py.format(b, "")}`;
  } else if (
    py.isInstance(subject, Manual) &&
    py.eq(py.matchArgument(subject, Manual, 0), 1) &&
    py.hasAttr(subject, "right") &&
    ((r = py.getAttr(subject, "right")), true)
  ) {
    return `manual ${py.format(r, "")}`;
  } else if (
    py.isInstance(subject, Sub) &&
    ((l = py.matchArgument(subject, Sub, 0)), true) &&
    ((r = py.matchArgument(subject, Sub, 1)), true)
  ) {
    return `sub ${py.format(l, "")} ${py.format(r, "")}`;
  } else if ((items = py.sequenceOf(subject))?.length === 0) {
    return "empty seq";
  } else if ((items2 = py.sequenceOf(subject))?.length === 1 && ((x = items2[0]), true)) {
    return `one ${py.format(x, "")}`;
  } else if (
    ((items3 = py.sequenceOf(subject))?.length ?? -1) >= 1 &&
    py.eq(items3[0], 1) &&
    ((rest = py.listOf(items3.slice(1))), true)
  ) {
    return `1 then ${py.format(rest, "")}`;
  } else if (
    ((items4 = py.sequenceOf(subject))?.length ?? -1) >= 1 &&
    ((init = py.listOf(items4.slice(0, -1))), true) &&
    py.eq(items4.at(-1), "end")
  ) {
    return `${py.format(init, "")} end`;
  } else if (
    ((items5 = py.sequenceOf(subject))?.length ?? -1) >= 2 &&
    ((first = items5[0]), true) &&
    ((items6 = py.sequenceOf(items5[1]))?.length ?? -1) >= 1 &&
    ((second = items6[0]), true)
  ) {
    return `nested ${py.format(first, "")} ${py.format(second, "")}`;
  } else if ((items7 = py.sequenceOf(subject))?.length === 2 && ((a = items7[0]), true) && ((b = items7[1]), true)) {
    return `two ${py.format(a, "")} ${py.format(b, "")}`;
  } else if (
    py.isMapping(subject) &&
    py.contains(subject, "type") &&
    py.eq(py.getItem(subject, "type"), "text") &&
    py.contains(subject, "value") &&
    py.isInstance(py.getItem(subject, "value"), py.str) &&
    ((t = py.matchArgument(py.getItem(subject, "value"), py.str, 0)), true) &&
    ((rest = py.dictWithout(subject, ["type", "value"])), true)
  ) {
    return `text ${py.format(t, "")} ${py.format(rest, "")}`;
  } else if (
    py.isMapping(subject) &&
    py.contains(subject, "type") &&
    (py.eq(py.getItem(subject, "type"), "img") || py.eq(py.getItem(subject, "type"), "pic")) &&
    ((kind = py.getItem(subject, "type")), true) &&
    py.contains(subject, "size") &&
    (items8 = py.sequenceOf(py.getItem(subject, "size")))?.length === 2 &&
    ((w = items8[0]), true) &&
    ((h = items8[1]), true)
  ) {
    return `${py.format(kind, "")} ${py.format(w, "")}x${py.format(h, "")}`;
  } else if (
    py.isMapping(subject) &&
    py.contains(subject, "k") &&
    py.isMapping(py.getItem(subject, "k")) &&
    py.contains(py.getItem(subject, "k"), "deep") &&
    (items9 = py.sequenceOf(py.getItem(py.getItem(subject, "k"), "deep")))?.length === 2 &&
    py.isMapping(items9[1]) &&
    py.contains(items9[1], "x") &&
    ((x = py.getItem(items9[1], "x")), true)
  ) {
    return `deep ${py.format(x, "")}`;
  } else if (
    py.isMapping(subject) &&
    py.contains(subject, 1) &&
    ((one = py.getItem(subject, 1)), true) &&
    py.contains(subject, "n") &&
    py.getItem(subject, "n") == null
  ) {
    return `mapping ${py.format(one, "")}`;
  } else if (py.isMapping(subject)) {
    return "mapping";
  } else if (py.isInstance(subject, py.set) || py.isInstance(subject, py.frozenset)) {
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
  py.bytes([]),
  py.bytes([113]),
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
  py.Tuple.of(1),
  [7, 8, "end"],
  [5, [6, 7], 8],
  py.Tuple.of(3, 4),
  [3, 4, 5],
  py.range(2),
  "ab",
  { type: "text", value: "v", q: 1 },
  { type: "pic", size: [1, 2] },
  { k: { deep: [0, { x: 9 }] } },
  new py.Dict([
    [1, "o"],
    ["n", null],
  ] as [Dynamic, Dynamic][]),
  { zzz: 1 },
  new py.Dict(),
  new py.PySet([1, 2]),
  py.frozenset(),
  py.object,
  py.signature(() => 1, "<lambda>", []),
  py.iter([1]),
]) {
  py.print(f(v));
}
const subject2: Dynamic = 5;
if (((x = subject2), true) && py.gt(x, 3)) {
}
py.print(py.boundGlobal(x, "x"));
const subject3: Dynamic = [1, 2];
if (
  (items10 = py.sequenceOf(subject3))?.length === 2 &&
  ((a = items10[0]), true) &&
  ((b = items10[1]), true) &&
  ((whole = subject3), true)
) {
  py.print(a, b, whole);
}
const subject4: Dynamic = py.Tuple.of(py.Tuple.of(1, 2), { a: 3 });
if (
  (items11 = py.sequenceOf(subject4))?.length === 2 &&
  (items12 = py.sequenceOf(items11[0]))?.length === 2 &&
  ((p = items12[0]), true) &&
  ((q = items12[1]), true) &&
  py.isMapping(items11[1]) &&
  py.contains(items11[1], "a") &&
  ((r = py.getItem(items11[1], "a")), true)
) {
  py.print(p, q, r);
}
const subject5: Dynamic = -1;
if (py.eq(subject5, -1)) {
  py.print("neg");
}
const subject6: Dynamic = "k";
if ((py.eq(subject6, "j") || py.eq(subject6, "k")) && ((which = subject6), true)) {
  py.print(which);
}
try {
  const subject7: Dynamic = new Manual(1, 2);
  if (
    py.isInstance(subject7, Manual) &&
    py.eq(py.matchArgument(subject7, Manual, 0), 1) &&
    py.eq(py.matchArgument(subject7, Manual, 1), 2) &&
    py.eq(py.matchArgument(subject7, Manual, 2), 3)
  ) {
  }
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print("TypeError", e);
}
