import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  bool,
  bytes,
  contains,
  dictWithout,
  eq,
  float,
  getItem,
  int,
  isInstance,
  isMapping,
  keywords,
  listOf,
  lt,
  matchArgument,
  print,
  range,
  sequenceOf,
  str,
  truthy,
} from "./runtime/python/index.js";

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
  if (eq(subject, Color.RED) || eq(subject, Color.BLUE)) {
    return "color";
  } else if (
    isMapping(subject) &&
    contains(subject, "type") &&
    eq(getItem(subject, "type"), "call") &&
    contains(subject, "args") &&
    ((items = sequenceOf(getItem(subject, "args")))?.length ?? -1) >= 1 &&
    ((first = items[0]), true) &&
    ((rest = listOf(items.slice(1))), true) &&
    ((others = dictWithout(subject, ["type", "args"])), true) &&
    guard(first)
  ) {
    return Tuple.of("call", first, rest, others);
  } else if (
    isMapping(subject) &&
    contains(subject, "type") &&
    (eq(getItem(subject, "type"), "call") || eq(getItem(subject, "type"), "send")) &&
    ((kind = getItem(subject, "type")), true) &&
    contains(subject, "args") &&
    (items2 = sequenceOf(getItem(subject, "args")))?.length === 0
  ) {
    return Tuple.of(kind, "empty");
  } else if (
    isMapping(subject) &&
    contains(subject, "type") &&
    isInstance(getItem(subject, "type"), str) &&
    ((kind = matchArgument(getItem(subject, "type"), str, 0)), true)
  ) {
    return Tuple.of("type", kind);
  } else if (
    (items3 = sequenceOf(subject))?.length === 0 ||
    (items4 = sequenceOf(subject))?.length === 0 ||
    isMapping(subject)
  ) {
    return "empty-ish";
  } else if (
    ((items5 = sequenceOf(subject))?.length ?? -1) >= 2 &&
    ((x = items5[0]), true) &&
    ((items6 = sequenceOf(items5[1]))?.length ?? -1) >= 1 &&
    ((y = items6[0]), true) &&
    eq(x, y)
  ) {
    return Tuple.of("nested", x);
  } else if (
    (items7 = sequenceOf(subject))?.length === 2 &&
    (eq(items7[0], 1) || eq(items7[0], 2) || eq(items7[0], 3)) &&
    ((n = items7[0]), true)
  ) {
    return Tuple.of("small", n);
  } else if (((items8 = sequenceOf(subject))?.length ?? -1) >= 1 && eq(items8.at(-1), "end")) {
    return "ends";
  } else if (isInstance(subject, bool) && ((b = matchArgument(subject, bool, 0)), true)) {
    return Tuple.of("bool", b);
  } else if (
    (isInstance(subject, int) || isInstance(subject, float)) &&
    ((number = subject), true) &&
    lt(number, 0)
  ) {
    return Tuple.of("negative", number);
  } else if (subject == null) {
    return "none";
  } else if (isInstance(subject, str) && ((s = subject), true) && truthy(s)) {
    return Tuple.of("text", s);
  } else {
    return "other";
  }
  return null;
}

for (const m of Tuple.of(
  1,
  true,
  "b",
  { type: "call", args: ["go", 1, 2], id: 5 },
  { type: "call", args: ["no"] },
)) {
  print(route(m));
}
for (const m of Tuple.of(
  { type: "send", args: [] },
  new Dict(),
  [] as Dynamic[],
  { type: 5 },
  [4, [4, 5], 6],
  Tuple.of(2, "x"),
  ["a", "end"],
  false,
)) {
  print(route(m));
}
for (const m of Tuple.of(
  -1.5,
  null,
  "text",
  "",
  "end",
  7,
  bytes([101, 110, 100]),
  new PySet([1, 2]),
  Tuple.of("end"),
  range(2),
)) {
  print(route(m), keywords({ end: " " }));
}
print(calls);
const subject2: Dynamic = Tuple.of(1, 2, 3);
if (
  (items9 = sequenceOf(subject2))?.length === 3 &&
  ((a = items9[0]), true) &&
  ((b = items9[1]), true) &&
  eq(items9[2], 4)
) {
  print("no");
} else if (
  ((items10 = sequenceOf(subject2))?.length ?? -1) >= 1 &&
  ((a = items10[0]), true) &&
  ((b = listOf(items10.slice(1))), true)
) {
  print(a, b);
}
const subject3: Dynamic = { x: null, y: 0 };
if (
  isMapping(subject3) &&
  contains(subject3, "x") &&
  getItem(subject3, "x") == null &&
  contains(subject3, "y") &&
  getItem(subject3, "y") === false &&
  contains(subject3, "z")
) {
  print("no");
} else if (
  isMapping(subject3) &&
  contains(subject3, "x") &&
  getItem(subject3, "x") == null &&
  contains(subject3, "y") &&
  eq(getItem(subject3, "y"), float(0))
) {
  print("zero");
}
