import {
  Dict,
  type Dynamic,
  Tuple,
  contains,
  dataclass,
  dictWithout,
  eq,
  float,
  getAttr,
  getItem,
  hasAttr,
  int,
  isInstance,
  isMapping,
  matchArgument,
  print,
  sequenceOf,
  signature,
  str,
} from "./runtime/python/index.js";

// match on dicts, classes, attributes and nested patterns.
class P {
  declare x: number;
  declare y: number;

  constructor(x: number, y: number = 0 as Dynamic) {
    this.x = x;
    this.y = y;
  }
  static {
    dataclass(this, [{ name: "x" }, { name: "y" }]);
    signature(this, "P.__init__", ["x", "y="]);
  }
}
class K {
  static A: Dynamic = "const";
}
function m(e: Dynamic): string {
  let items: Dynamic;
  let items2: Dynamic;
  let c: Dynamic;
  let n: Dynamic;
  let more: Dynamic;
  let t: Dynamic;
  let rest: Dynamic;
  let yy: Dynamic;
  let a: Dynamic;
  let b: Dynamic;
  let px: Dynamic;
  let first: Dynamic;
  const subject: Dynamic = e;
  if (
    isMapping(subject) &&
    contains(subject, "type") &&
    eq(getItem(subject, "type"), "msg") &&
    contains(subject, "content") &&
    isInstance(getItem(subject, "content"), str) &&
    ((c = matchArgument(getItem(subject, "content"), str, 0)), true)
  ) {
    return `msg ${str(c)}`;
  } else if (
    isMapping(subject) &&
    contains(subject, "type") &&
    eq(getItem(subject, "type"), "call") &&
    contains(subject, "fn") &&
    isMapping(getItem(subject, "fn")) &&
    contains(getItem(subject, "fn"), "name") &&
    ((n = getItem(getItem(subject, "fn"), "name")), true) &&
    ((more = dictWithout(getItem(subject, "fn"), ["name"])), true)
  ) {
    return `call ${str(n)} ${str(more)}`;
  } else if (
    isMapping(subject) &&
    contains(subject, "type") &&
    ((t = getItem(subject, "type")), true) &&
    ((rest = dictWithout(subject, ["type"])), true)
  ) {
    return `${str(t)} ${str(rest)}`;
  } else if (isMapping(subject)) {
    return "some dict";
  } else if (
    isInstance(subject, P) &&
    eq(matchArgument(subject, P, 0), 0) &&
    eq(matchArgument(subject, P, 1), 0)
  ) {
    return "origin";
  } else if (
    isInstance(subject, P) &&
    hasAttr(subject, "x") &&
    eq(getAttr(subject, "x"), 0) &&
    hasAttr(subject, "y") &&
    ((yy = getAttr(subject, "y")), true)
  ) {
    return `x0 y${str(yy)}`;
  } else if (
    isInstance(subject, P) &&
    ((a = matchArgument(subject, P, 0)), true) &&
    ((b = matchArgument(subject, P, 1)), true)
  ) {
    return `${str(a)},${str(b)}`;
  } else if (
    (items = sequenceOf(subject))?.length === 2 &&
    isInstance(items[0], P) &&
    hasAttr(items[0], "x") &&
    ((px = getAttr(items[0], "x")), true) &&
    ((items2 = sequenceOf(items[1]))?.length ?? -1) >= 1 &&
    ((first = items2[0]), true)
  ) {
    return `${str(px)} ${str(first)}`;
  } else if (eq(subject, K.A)) {
    return "K.A";
  } else if (
    (isInstance(subject, int) && ((n = matchArgument(subject, int, 0)), true)) ||
    (isInstance(subject, float) && ((n = matchArgument(subject, float, 0)), true))
  ) {
    return `num ${str(n)}`;
  }
  return "none";
}
for (const e of Tuple.of(
  { type: "msg", content: "c" },
  { type: "msg", content: 1 },
  { type: "call", fn: { name: "f", z: 1 } },
  new Dict(),
  { q: 1 },
  new P(0, 0),
  new P(0, 5),
  new P(1),
  Tuple.of(new P(3), "ab"),
  Tuple.of(new P(3), ["q"]),
  "const",
  2.5,
  null,
)) {
  print(m(e));
}
