import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

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
  return py.Tuple.of(a, b, c, d, e, rest);
}
py.signature(f, "f", ["a", "b=", "/", "c=", "*", "d", "e=", "**rest"]);

py.print(order);
py.clear(order);
py.print(py.call(f, [note(1)], py.keywordParts({ d: note("d"), c: note("c") }, { z: note("z") })), order);
py.print(f(0, undefined, undefined, { d: 1 }), f(0, 1, 2, { d: 3, e: 4, b: "b in rest", a: "a in rest" }));
for (const [args, kw] of [
  py.Tuple.of(py.Tuple.of(), { d: 1 }),
  py.Tuple.of(py.Tuple.of(1), new py.Dict()),
  py.Tuple.of(py.Tuple.of(1, 2, 3, 4), { d: 1 }),
  py.Tuple.of(py.Tuple.of(1), { d: 1, c: 2, x: 3 }),
]) {
  try {
    py.print(py.call(f, args, kw));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}

function two({ left, right }: { left: Dynamic; right: Dynamic } = {} as Dynamic): Dynamic {
  return py.Tuple.of(left, right);
}
py.signature(two, "two", ["*", "left", "right"]);

for (const kw of py.Tuple.of(new py.Dict(), { left: 1 }, { left: 1, right: 2 }, { left: 1, right: 2, up: 3 })) {
  try {
    py.print(py.call(two, [], kw));
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.TypeError);
    py.print(e);
  }
}
try {
  py.call(two, [], py.keywordParts({ left: 1 }, { left: 2 }));
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.TypeError);
  py.print(py.str(e).includes("multiple values") ? "twice" : e);
}

const gatherItems: Dynamic = [];
function gather({ items = gatherItems as Dynamic }: { items?: number[] } = {}): number[] {
  items.push(items.length);
  return items;
}

py.print(gather(), gather(), gather({ items: [9] }), gather());
py.print(
  py.sorted([3, -1, 2], { key: py.abs, reverse: true }),
  py.int("ff", 16),
  py.split("a,b", ","),
  py.round(2.567, 1),
);
