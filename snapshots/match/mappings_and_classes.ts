import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// match on dicts, classes, attributes and nested patterns.
class P {
  declare x: number;
  declare y: number;

  constructor(x: number, y: number = 0 as Dynamic) {
    this.x = x;
    this.y = y;
  }
  static {
    py.dataclass(this, [{ name: "x" }, { name: "y" }]);
    py.signature(this, "P.__init__", ["x", "y="]);
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
    py.isMapping(subject) &&
    py.contains(subject, "type") &&
    py.eq(py.getItem(subject, "type"), "msg") &&
    py.contains(subject, "content") &&
    py.isInstance(py.getItem(subject, "content"), py.str) &&
    ((c = py.matchArgument(py.getItem(subject, "content"), py.str, 0)), true)
  ) {
    return `msg ${py.str(c)}`;
  } else if (
    py.isMapping(subject) &&
    py.contains(subject, "type") &&
    py.eq(py.getItem(subject, "type"), "call") &&
    py.contains(subject, "fn") &&
    py.isMapping(py.getItem(subject, "fn")) &&
    py.contains(py.getItem(subject, "fn"), "name") &&
    ((n = py.getItem(py.getItem(subject, "fn"), "name")), true) &&
    ((more = py.dictWithout(py.getItem(subject, "fn"), ["name"])), true)
  ) {
    return `call ${py.str(n)} ${py.str(more)}`;
  } else if (
    py.isMapping(subject) &&
    py.contains(subject, "type") &&
    ((t = py.getItem(subject, "type")), true) &&
    ((rest = py.dictWithout(subject, ["type"])), true)
  ) {
    return `${py.str(t)} ${py.str(rest)}`;
  } else if (py.isMapping(subject)) {
    return "some dict";
  } else if (
    py.isInstance(subject, P) &&
    py.eq(py.matchArgument(subject, P, 0), 0) &&
    py.eq(py.matchArgument(subject, P, 1), 0)
  ) {
    return "origin";
  } else if (
    py.isInstance(subject, P) &&
    py.hasAttr(subject, "x") &&
    py.eq(py.getAttr(subject, "x"), 0) &&
    py.hasAttr(subject, "y") &&
    ((yy = py.getAttr(subject, "y")), true)
  ) {
    return `x0 y${py.str(yy)}`;
  } else if (
    py.isInstance(subject, P) &&
    ((a = py.matchArgument(subject, P, 0)), true) &&
    ((b = py.matchArgument(subject, P, 1)), true)
  ) {
    return `${py.str(a)},${py.str(b)}`;
  } else if (
    (items = py.sequenceOf(subject))?.length === 2 &&
    py.isInstance(items[0], P) &&
    py.hasAttr(items[0], "x") &&
    ((px = py.getAttr(items[0], "x")), true) &&
    ((items2 = py.sequenceOf(items[1]))?.length ?? -1) >= 1 &&
    ((first = items2[0]), true)
  ) {
    return `${py.str(px)} ${py.str(first)}`;
  } else if (py.eq(subject, K.A)) {
    return "K.A";
  } else if (
    (py.isInstance(subject, py.int) && ((n = py.matchArgument(subject, py.int, 0)), true)) ||
    (py.isInstance(subject, py.float) && ((n = py.matchArgument(subject, py.float, 0)), true))
  ) {
    return `num ${py.str(n)}`;
  }
  return "none";
}
for (const e of py.Tuple.of(
  { type: "msg", content: "c" },
  { type: "msg", content: 1 },
  { type: "call", fn: { name: "f", z: 1 } },
  new py.Dict(),
  { q: 1 },
  new P(0, 0),
  new P(0, 5),
  new P(1),
  py.Tuple.of(new P(3), "ab"),
  py.Tuple.of(new P(3), ["q"]),
  "const",
  2.5,
  null,
)) {
  py.print(m(e));
}
