import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

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
  if (py.eq(subject, 0)) {
    return "zero";
  } else if (py.eq(subject, 1) || py.eq(subject, 2)) {
    return "small";
  } else if (py.eq(subject, -1)) {
    return "neg";
  } else if ((py.eq(subject, "a") || py.eq(subject, "b")) && ((s = subject), true)) {
    return py.add("str ", s);
  } else if (subject == null || subject === true) {
    return "const";
  } else if ((items = py.sequenceOf(subject))?.length === 0) {
    return "empty";
  } else if ((items2 = py.sequenceOf(subject))?.length === 1 && ((a = items2[0]), true)) {
    return `one ${py.str(a)}`;
  } else if (
    (items3 = py.sequenceOf(subject))?.length === 2 &&
    ((a = items3[0]), true) &&
    ((b = items3[1]), true) &&
    py.eq(a, b)
  ) {
    return "pair same";
  } else if (
    ((items4 = py.sequenceOf(subject))?.length ?? -1) >= 1 &&
    ((a = items4[0]), true) &&
    ((rest = py.listOf(items4.slice(1))), true)
  ) {
    return `${py.str(a)} then ${py.str(rest)}`;
  } else if (
    (py.isInstance(subject, py.float) || py.isInstance(subject, py.int)) &&
    ((n = subject), true) &&
    py.gt(n, 100)
  ) {
    return `big ${py.str(n)}`;
  } else if (py.isInstance(subject, py.str) && ((s = py.matchArgument(subject, py.str, 0)), true)) {
    return `other str ${py.repr(s)}`;
  } else {
    return "default";
  }
  return null;
}
for (const x of py.Tuple.of(
  0,
  py.float(0),
  false,
  1,
  true,
  -1,
  "a",
  "zz",
  null,
  [] as Dynamic[],
  py.Tuple.of(1),
  [3, 3],
  [1, 2, 3],
  py.range(2),
  500,
  50,
  new py.PySet([1]),
  "",
)) {
  py.print(py.repr(x), m(x));
}
