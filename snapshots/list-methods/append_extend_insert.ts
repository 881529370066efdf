import {
  type Dynamic,
  Tuple,
  TypeError,
  append,
  extend,
  insert,
  lazyFlatMap,
  print,
  rethrowUnless,
} from "./runtime/python/index.js";

// append, extend, insert.
const xs: Dynamic[] = [];
print(append(xs, 1), xs);
extend(xs, [2, 3]);
extend(xs, "ab");
extend(xs, { k: 1 });
extend(
  xs,
  lazyFlatMap(Tuple.of(7, 8), (i: number) => [i]),
);
print(xs);
insert(xs, 0, "first");
insert(xs, -1, "before last");
insert(xs, 100, "end");
insert(xs, -100, "start");
print(xs);
try {
  extend(xs, 5);
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
