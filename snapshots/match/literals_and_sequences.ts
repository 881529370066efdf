import {
  type Dynamic,
  PySet,
  Tuple,
  add,
  eq,
  float,
  gt,
  int,
  isInstance,
  listOf,
  matchArgument,
  print,
  range,
  repr,
  sequenceOf,
  str,
} from "./runtime/python/index.js";

// match on literals, sequences, guards, or-patterns, captures.
function m(x: Dynamic): Dynamic {
  let items: Dynamic;
  let items2: Dynamic;
  let items3: Dynamic;
  let items4: Dynamic;
  let s: Dynamic;
  let a: Dynamic;
  let b: Dynamic;
  let rest: Dynamic;
  let n: Dynamic;
  const subject: Dynamic = x;
  if (eq(subject, 0)) {
    return "zero";
  } else if (eq(subject, 1) || eq(subject, 2)) {
    return "small";
  } else if (eq(subject, -1)) {
    return "neg";
  } else if ((eq(subject, "a") || eq(subject, "b")) && ((s = subject), true)) {
    return add("str ", s);
  } else if (subject == null || subject === true) {
    return "const";
  } else if ((items = sequenceOf(subject))?.length === 0) {
    return "empty";
  } else if ((items2 = sequenceOf(subject))?.length === 1 && ((a = items2[0]), true)) {
    return `one ${str(a)}`;
  } else if (
    (items3 = sequenceOf(subject))?.length === 2 &&
    ((a = items3[0]), true) &&
    ((b = items3[1]), true) &&
    eq(a, b)
  ) {
    return "pair same";
  } else if (
    ((items4 = sequenceOf(subject))?.length ?? -1) >= 1 &&
    ((a = items4[0]), true) &&
    ((rest = listOf(items4.slice(1))), true)
  ) {
    return `${str(a)} then ${str(rest)}`;
  } else if (
    (isInstance(subject, float) || isInstance(subject, int)) &&
    ((n = subject), true) &&
    gt(n, 100)
  ) {
    return `big ${str(n)}`;
  } else if (isInstance(subject, str) && ((s = matchArgument(subject, str, 0)), true)) {
    return `other str ${repr(s)}`;
  } else {
    return "default";
  }
  return null;
}
for (const x of Tuple.of(
  0,
  float(0),
  false,
  1,
  true,
  -1,
  "a",
  "zz",
  null,
  [] as Dynamic[],
  Tuple.of(1),
  [3, 3],
  [1, 2, 3],
  range(2),
  500,
  50,
  new PySet([1]),
  "",
)) {
  print(repr(x), m(x));
}
