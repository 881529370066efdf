import {
  AssertionError,
  type Dynamic,
  Tuple,
  eq,
  getAttr,
  getItem,
  gt,
  is,
  len,
  ne,
  print,
  rethrowUnless,
} from "./runtime/python/index.js";

let operand: Dynamic;
// Asserts as preconditions in functions, loops, comprehension helpers and generators; code after them still runs as narrowed.

function length(text: Dynamic): number {
  if (text === null) {
    throw new AssertionError("text is required");
  }
  return len(text);
}

print(length("abc"), length(""));
try {
  length(null);
} catch (caught) {
  const e = rethrowUnless(caught, AssertionError);
  print(e);
}

function positive(n: Dynamic): Dynamic {
  if (!(gt(n, 0) && typeof n !== "boolean")) {
    throw new AssertionError(n);
  }
  return n;
}

function collect(values: Dynamic[]): Dynamic[] {
  const out: Dynamic[] = [];
  for (const value of values) {
    try {
      out.push(positive(value));
    } catch (caught2) {
      const e = rethrowUnless(caught2, AssertionError);
      out.push(Tuple.of("bad", getItem(getAttr(e, "args"), 0)));
    }
  }
  return out;
}

print(collect([1, 0, true, 2.5]));

function* countdown(n: number): Generator<Dynamic> {
  while (true) {
    if (!(n >= 0)) {
      throw new AssertionError();
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
  rethrowUnless(caught3, AssertionError);
  print(seen, "stopped");
}
const [a, b]: [Dynamic, Dynamic] = [
  [1, 2],
  [1, 2],
];
if (!(eq(a, b) && !is(a, b) && a.length === (operand = b.length) && operand !== 3)) {
  throw new AssertionError();
}
if (!!ne(a, b)) {
  throw new AssertionError("equal");
}
if (!is(((x: Dynamic) => x)(a), a)) {
  throw new AssertionError();
}
print("done");
