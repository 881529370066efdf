import {
  type Dynamic,
  KeyError,
  NameError,
  Tuple,
  UnboundLocalError,
  ValueError,
  add,
  bound,
  boundGlobal,
  call,
  callMethod,
  contains,
  enter,
  enumerate,
  exit,
  getAttr,
  getItem,
  gt,
  int,
  isInstance,
  isMapping,
  matchArgument,
  mul,
  print,
  range,
  repr,
  rethrowUnless,
  str,
  unpack,
} from "./runtime/python/index.js";
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
    result = int("7");
    after = add(result, 1);
    completed = true;
  } catch (caught) {
    rethrowUnless(caught, ValueError);
    result = null;
    after = null;
  }
  if (completed) {
    boundInElse = result;
  }
} finally {
  always = true;
}
print(result, after, boundGlobal(boundInElse, "bound_in_else"), always);
const manager: Dynamic = new StringIO("a\nb");
const handle = enter(manager);
let failed = false;
try {
  lines = callMethod(callMethod(handle, "read", []), "split", []);
} catch (caught2) {
  failed = true;
  if (!exit(manager, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed) {
    exit(manager);
  }
}
print(lines, getAttr(handle, "closed"));
for (const item of enumerate([Tuple.of("a", 1), Tuple.of("b", 2)])) {
  const items: Dynamic[] = item;
  index = items[0];
  [left, right] = unpack(items[1], 2);
}
print(boundGlobal(index, "index"), boundGlobal(left, "left"), boundGlobal(right, "right"));
for (never of []) {
  touched = 1;
}
for (const name of Tuple.of("never", "touched")) {
  try {
    print(
      call(
        getItem(
          {
            never: () => boundGlobal(never, "never"),
            touched: () => boundGlobal(touched, "touched"),
          },
          name,
        ),
        [],
      ),
    );
  } catch (caught3) {
    const e = rethrowUnless(caught3, NameError);
    print(e);
  }
}
try {
  throw new KeyError("k");
} catch (caught4) {
  problem = rethrowUnless(caught4, KeyError);
  saved = problem;
  problem = undefined as Dynamic;
}
try {
  boundGlobal(problem, "problem");
} catch (caught5) {
  const e = rethrowUnless(caught5, NameError);
  print(e, repr(saved));
}
const subject: Dynamic = { type: "a", n: 3 };
if (
  isMapping(subject) &&
  contains(subject, "type") &&
  ((kind = getItem(subject, "type")), true) &&
  contains(subject, "n") &&
  isInstance(getItem(subject, "n"), int) &&
  ((n = matchArgument(getItem(subject, "n"), int, 0)), true) &&
  gt(n, 5)
) {
  size = "big";
} else if (
  isMapping(subject) &&
  contains(subject, "type") &&
  isInstance(getItem(subject, "type"), str) &&
  ((other = getItem(subject, "type")), true)
) {
  size = "small";
}
print(
  boundGlobal(kind, "kind"),
  boundGlobal(n, "n"),
  boundGlobal(other, "other"),
  boundGlobal(size, "size"),
);
const x = "outer";
const squares: number[] = Array.from(range(3), (x: number) => mul(x, x));
print(x, squares, [(y = 5), y + 1], y);

function local(flag: boolean): Dynamic {
  let chosen!: number;
  if (flag) {
    chosen = 1;
  } else {
    const unchosen = 2;
  }
  try {
    return bound(chosen, "chosen");
  } catch (caught6) {
    const e = rethrowUnless(caught6, UnboundLocalError);
    return str(e);
  }
}

print(local(true), local(false));
