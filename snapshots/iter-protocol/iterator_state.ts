import {
  type Dynamic,
  RuntimeError,
  StopIteration,
  add,
  contains,
  enumerate,
  eq,
  getAttr,
  is,
  iter,
  iterate,
  list,
  lt,
  map,
  next,
  print,
  range,
  remove,
  rethrowUnless,
  reversed,
  setItem,
  zip,
} from "./runtime/python/index.js";

let e: Dynamic;
// Iterators hold a position: shared between loops, exhausted for good, changed list under way, iter(callable, sentinel).
const numbers: number[] = [1, 2, 3, 4, 5];
let it: Dynamic = iter(numbers);
for (const n of iterate(it)) {
  if (eq(n, 2)) {
    break;
  }
}
print(list(it), list(it), next(it, null));
it = iter(numbers);
const pairs: Dynamic[] = list(zip(it, it));
print(pairs, next(it, "none left"));
it = iter(numbers);
print(contains(it, 3), list(it));
const grow: Dynamic[] = [1];
for (const n of grow) {
  if (lt(n, 4)) {
    grow.push(add(n, 1));
  }
}
print(grow);
const shrink: number[] = [1, 2, 3, 4];
for (const n of shrink) {
  remove(shrink, n);
}
print(shrink);
const values = iter([3, 2, 0, 1]);
print(list(iter(() => next(values), 0)), list(values));
const d = { a: 1 };
try {
  for (const k of iterate(d)) {
    setItem(d, k + "x", 1);
  }
} catch (caught) {
  e = rethrowUnless(caught, RuntimeError);
  print(e);
}
it = iter([]);
try {
  next(it);
} catch (caught2) {
  e = rethrowUnless(caught2, StopIteration);
  print("stop", getAttr(e, "value"), getAttr(e, "args"));
}
e = enumerate("xyz", 10);
print(next(e), list(e), list(e), is(iter(e), e));
const r = reversed(numbers);
print(next(r), list(r), list(reversed(range(0, 10, 3))));
const m = map((x: Dynamic) => add(x, 1), numbers);
print(next(m), next(m), list(m), list(m));
