import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let operand: Dynamic;
// Asserts as preconditions in functions, loops, comprehension helpers and generators; code after them still runs as narrowed.

function length(text: Dynamic): number {
  if (text === null) {
    throw new py.AssertionError("text is required");
  }
  return py.len(text);
}

py.print(length("abc"), length(""));
try {
  length(null);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AssertionError);
  py.print(e);
}

function positive(n: Dynamic): Dynamic {
  if (!(py.gt(n, 0) && typeof n !== "boolean")) {
    throw new py.AssertionError(n);
  }
  return n;
}

function collect(values: Dynamic[]): Dynamic[] {
  const out: Dynamic[] = [];
  for (const value of values) {
    try {
      out.push(positive(value));
    } catch (caught2) {
      const e = py.rethrowUnless(caught2, py.AssertionError);
      out.push(py.Tuple.of("bad", py.getItem(py.getAttr(e, "args"), 0)));
    }
  }
  return out;
}

py.print(collect([1, 0, true, 2.5]));

function* countdown(n: number): Generator<Dynamic> {
  while (true) {
    if (!(n >= 0)) {
      throw new py.AssertionError();
    }
    yield n;
    n -= 1;
  }
}

const seen: number[] = [];
try {
  for (const n of countdown(2)) {
    seen.push(n);
  }
} catch (caught3) {
  py.rethrowUnless(caught3, py.AssertionError);
  py.print(seen, "stopped");
}
const [a, b]: [Dynamic, Dynamic] = [
  [1, 2],
  [1, 2],
];
if (!(py.eq(a, b) && !py.is(a, b) && a.length === (operand = b.length) && operand !== 3)) {
  throw new py.AssertionError();
}
if (!!py.ne(a, b)) {
  throw new py.AssertionError("equal");
}
if (!py.is(((x: Dynamic) => x)(a), a)) {
  throw new py.AssertionError();
}
py.print("done");
