import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

let result: Dynamic;
let after: Dynamic;
let boundInElse!: number;
let always!: boolean;
let lines: Dynamic;
let index!: number;
let left!: string;
let right!: number;
let never: Dynamic;
let touched!: number;
let problem: Dynamic;
let saved: Dynamic;
let kind: Dynamic;
let n: Dynamic;
let size!: string;
let other: Dynamic;
let y!: number;
// Names from try, with, for, except, match and comprehensions after the block, and where they are gone or never bound.

try {
  let completed = false;
  try {
    result = py.int("7");
    after = py.add(result, 1);
    completed = true;
  } catch (caught) {
    py.rethrowUnless(caught, py.ValueError);
    result = null;
    after = null;
  }
  if (completed) {
    boundInElse = result;
  }
} finally {
  always = true;
}
py.print(result, after, py.boundGlobal(boundInElse, "bound_in_else"), always);
const manager: Dynamic = new StringIO("a\nb");
const handle = py.enter(manager);
let failed = false;
try {
  lines = py.callMethod(py.callMethod(handle, "read", []), "split", []);
} catch (caught2) {
  failed = true;
  if (!py.exit(manager, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed) {
    py.exit(manager);
  }
}
py.print(lines, py.getAttr(handle, "closed"));
for (const item of py.enumerate([py.Tuple.of("a", 1), py.Tuple.of("b", 2)])) {
  const items: Dynamic[] = item;
  index = items[0];
  [left, right] = py.unpack(items[1], 2);
}
py.print(py.boundGlobal(index, "index"), py.boundGlobal(left, "left"), py.boundGlobal(right, "right"));
for (never of []) {
  touched = 1;
}
for (const name of py.Tuple.of("never", "touched")) {
  try {
    py.print(
      py.call(
        py.getItem(
          { never: () => py.boundGlobal(never, "never"), touched: () => py.boundGlobal(touched, "touched") },
          name,
        ),
        [],
      ),
    );
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, py.NameError);
    py.print(e);
  }
}
try {
  throw new py.KeyError("k");
} catch (caught4) {
  problem = py.rethrowUnless(caught4, py.KeyError);
  saved = problem;
  problem = undefined as Dynamic;
}
try {
  py.boundGlobal(problem, "problem");
} catch (caught5) {
  const e = py.rethrowUnless(caught5, py.NameError);
  py.print(e, py.repr(saved));
}
const subject: Dynamic = { type: "a", n: 3 };
if (
  py.isMapping(subject) &&
  py.contains(subject, "type") &&
  ((kind = py.getItem(subject, "type")), true) &&
  py.contains(subject, "n") &&
  py.isInstance(py.getItem(subject, "n"), py.int) &&
  ((n = py.matchArgument(py.getItem(subject, "n"), py.int, 0)), true) &&
  py.gt(n, 5)
) {
  size = "big";
} else if (
  py.isMapping(subject) &&
  py.contains(subject, "type") &&
  py.isInstance(py.getItem(subject, "type"), py.str) &&
  ((other = py.getItem(subject, "type")), true)
) {
  size = "small";
}
py.print(
  py.boundGlobal(kind, "kind"),
  py.boundGlobal(n, "n"),
  py.boundGlobal(other, "other"),
  py.boundGlobal(size, "size"),
);
const x = "outer";
const squares: number[] = Array.from(py.range(3), (x: number) => py.mul(x, x));
py.print(x, squares, [(y = 5), y + 1], y);

function local(flag: boolean): Dynamic {
  let chosen!: number;
  if (flag) {
    chosen = 1;
  } else {
    const unchosen = 2;
  }
  try {
    return py.bound(chosen, "chosen");
  } catch (caught6) {
    const e = py.rethrowUnless(caught6, py.UnboundLocalError);
    return py.str(e);
  }
}

py.print(local(true), local(false));
