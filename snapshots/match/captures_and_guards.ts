import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let items9: Dynamic;
let items10: Dynamic;
let a: Dynamic;
let b: Dynamic;
// Captures that stay after a failed case, guards with side effects, or-patterns, nested mappings, star captures, value patterns.
class Color {
  static RED: Dynamic = 1;
  static BLUE: Dynamic = "b";
}

const calls: Dynamic[] = [];

function guard(x: Dynamic): boolean {
  calls.push(x);
  return x === "go";
}

function route(message: Dynamic): Dynamic {
  let items: Dynamic;
  let items2: Dynamic;
  let items3: Dynamic;
  let items4: Dynamic;
  let items5: Dynamic;
  let items6: Dynamic;
  let items7: Dynamic;
  let items8: Dynamic;
  let first: Dynamic;
  let rest: Dynamic;
  let others: Dynamic;
  let kind: Dynamic;
  let x: Dynamic;
  let y: Dynamic;
  let n: Dynamic;
  let b: Dynamic;
  let number: Dynamic;
  let s: Dynamic;
  const subject: Dynamic = message;
  if (py.eq(subject, Color.RED) || py.eq(subject, Color.BLUE)) {
    return "color";
  } else if (
    py.isMapping(subject) &&
    py.contains(subject, "type") &&
    py.eq(py.getItem(subject, "type"), "call") &&
    py.contains(subject, "args") &&
    ((items = py.sequenceOf(py.getItem(subject, "args")))?.length ?? -1) >= 1 &&
    ((first = items[0]), true) &&
    ((rest = py.listOf(items.slice(1))), true) &&
    ((others = py.dictWithout(subject, ["type", "args"])), true) &&
    guard(first)
  ) {
    return py.Tuple.of("call", first, rest, others);
  } else if (
    py.isMapping(subject) &&
    py.contains(subject, "type") &&
    (py.eq(py.getItem(subject, "type"), "call") || py.eq(py.getItem(subject, "type"), "send")) &&
    ((kind = py.getItem(subject, "type")), true) &&
    py.contains(subject, "args") &&
    (items2 = py.sequenceOf(py.getItem(subject, "args")))?.length === 0
  ) {
    return py.Tuple.of(kind, "empty");
  } else if (
    py.isMapping(subject) &&
    py.contains(subject, "type") &&
    py.isInstance(py.getItem(subject, "type"), py.str) &&
    ((kind = py.matchArgument(py.getItem(subject, "type"), py.str, 0)), true)
  ) {
    return py.Tuple.of("type", kind);
  } else if (
    (items3 = py.sequenceOf(subject))?.length === 0 ||
    (items4 = py.sequenceOf(subject))?.length === 0 ||
    py.isMapping(subject)
  ) {
    return "empty-ish";
  } else if (
    ((items5 = py.sequenceOf(subject))?.length ?? -1) >= 2 &&
    ((x = items5[0]), true) &&
    ((items6 = py.sequenceOf(items5[1]))?.length ?? -1) >= 1 &&
    ((y = items6[0]), true) &&
    py.eq(x, y)
  ) {
    return py.Tuple.of("nested", x);
  } else if (
    (items7 = py.sequenceOf(subject))?.length === 2 &&
    (py.eq(items7[0], 1) || py.eq(items7[0], 2) || py.eq(items7[0], 3)) &&
    ((n = items7[0]), true)
  ) {
    return py.Tuple.of("small", n);
  } else if (((items8 = py.sequenceOf(subject))?.length ?? -1) >= 1 && py.eq(items8.at(-1), "end")) {
    return "ends";
  } else if (py.isInstance(subject, py.bool) && ((b = py.matchArgument(subject, py.bool, 0)), true)) {
    return py.Tuple.of("bool", b);
  } else if (
    (py.isInstance(subject, py.int) || py.isInstance(subject, py.float)) &&
    ((number = subject), true) &&
    py.lt(number, 0)
  ) {
    return py.Tuple.of("negative", number);
  } else if (subject == null) {
    return "none";
  } else if (py.isInstance(subject, py.str) && ((s = subject), true) && py.truthy(s)) {
    return py.Tuple.of("text", s);
  } else {
    return "other";
  }
  return null;
}

for (const m of py.Tuple.of(
  1,
  true,
  "b",
  { type: "call", args: ["go", 1, 2], id: 5 },
  { type: "call", args: ["no"] },
)) {
  py.print(route(m));
}
for (const m of py.Tuple.of(
  { type: "send", args: [] },
  new py.Dict(),
  [] as Dynamic[],
  { type: 5 },
  [4, [4, 5], 6],
  py.Tuple.of(2, "x"),
  ["a", "end"],
  false,
)) {
  py.print(route(m));
}
for (const m of py.Tuple.of(
  -1.5,
  null,
  "text",
  "",
  "end",
  7,
  py.bytes([101, 110, 100]),
  new py.PySet([1, 2]),
  py.Tuple.of("end"),
  py.range(2),
)) {
  py.print(route(m), py.keywords({ end: " " }));
}
py.print(calls);
const subject2: Dynamic = py.Tuple.of(1, 2, 3);
if (
  (items9 = py.sequenceOf(subject2))?.length === 3 &&
  ((a = items9[0]), true) &&
  ((b = items9[1]), true) &&
  py.eq(items9[2], 4)
) {
  py.print("no");
} else if (
  ((items10 = py.sequenceOf(subject2))?.length ?? -1) >= 1 &&
  ((a = items10[0]), true) &&
  ((b = py.listOf(items10.slice(1))), true)
) {
  py.print(a, b);
}
const subject3: Dynamic = { x: null, y: 0 };
if (
  py.isMapping(subject3) &&
  py.contains(subject3, "x") &&
  py.getItem(subject3, "x") == null &&
  py.contains(subject3, "y") &&
  py.getItem(subject3, "y") === false &&
  py.contains(subject3, "z")
) {
  py.print("no");
} else if (
  py.isMapping(subject3) &&
  py.contains(subject3, "x") &&
  py.getItem(subject3, "x") == null &&
  py.contains(subject3, "y") &&
  py.eq(py.getItem(subject3, "y"), py.float(0))
) {
  py.print("zero");
}
