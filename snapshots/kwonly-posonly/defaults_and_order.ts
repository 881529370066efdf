import {
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  abs,
  call,
  clear,
  int,
  keywordParts,
  print,
  rethrowUnless,
  round,
  signature,
  sorted,
  split,
  str,
} from "./runtime/python/index.js";

// Required keyword-only names after defaults, evaluation order of call arguments, defaults that are evaluated once.
const order: Dynamic[] = [];

function note(x: Dynamic): Dynamic {
  order.push(x);
  return x;
}

const fB: Dynamic = note("default b");
const fC: Dynamic = note("default c");
const fE: Dynamic = note("default e");
function f(
  a: Dynamic,
  b: Dynamic = fB as Dynamic,
  c: Dynamic = fC as Dynamic,
  { d, e = fE as Dynamic, ...rest }: Dynamic = {} as Dynamic,
): Dynamic {
  return Tuple.of(a, b, c, d, e, rest);
}
signature(f, "f", ["a", "b=", "/", "c=", "*", "d", "e=", "**rest"]);

print(order);
clear(order);
print(call(f, [note(1)], keywordParts({ d: note("d"), c: note("c") }, { z: note("z") })), order);
print(
  f(0, undefined, undefined, { d: 1 }),
  f(0, 1, 2, { d: 3, e: 4, b: "b in rest", a: "a in rest" }),
);
for (const [args, kw] of [
  Tuple.of(Tuple.of(), { d: 1 }),
  Tuple.of(Tuple.of(1), new Dict()),
  Tuple.of(Tuple.of(1, 2, 3, 4), { d: 1 }),
  Tuple.of(Tuple.of(1), { d: 1, c: 2, x: 3 }),
]) {
  try {
    print(call(f, args, kw));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}

function two({ left, right }: { left: Dynamic; right: Dynamic } = {} as Dynamic): Dynamic {
  return Tuple.of(left, right);
}
signature(two, "two", ["*", "left", "right"]);

for (const kw of Tuple.of(
  new Dict(),
  { left: 1 },
  { left: 1, right: 2 },
  { left: 1, right: 2, up: 3 },
)) {
  try {
    print(call(two, [], kw));
  } catch (caught2) {
    const e = rethrowUnless(caught2, TypeError);
    print(e);
  }
}
try {
  call(two, [], keywordParts({ left: 1 }, { left: 2 }));
} catch (caught3) {
  const e = rethrowUnless(caught3, TypeError);
  print(str(e).includes("multiple values") ? "twice" : e);
}

const gatherItems: Dynamic = [];
function gather({ items = gatherItems as Dynamic }: { items?: number[] } = {}): number[] {
  items.push(items.length);
  return items;
}

print(gather(), gather(), gather({ items: [9] }), gather());
print(
  sorted([3, -1, 2], { key: abs, reverse: true }),
  int("ff", 16),
  split("a,b", ","),
  round(2.567, 1),
);
