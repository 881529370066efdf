import {
  type Dynamic,
  IndexError,
  Tuple,
  ValueError,
  call,
  clear,
  float,
  is,
  pop,
  print,
  remove,
  signature,
  toException,
} from "./runtime/python/index.js";

// remove, pop, clear, del.
const xs: Dynamic[] = [1, 2, 3, 2, float(1), true];
remove(xs, 2);
print(xs);
remove(xs, true);
print(xs, pop(xs), pop(xs, 0), pop(xs, -2), xs);
try {
  remove(xs, "zz");
} catch (caught) {
  const e = toException(caught);
  if (e instanceof ValueError) {
    print(e);
  } else {
    throw caught;
  }
}
for (const f of Tuple.of(
  signature(() => pop(xs, 10), "<lambda>", []),
  signature(() => pop([], 0), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught2) {
    const e = toException(caught2);
    if (e instanceof IndexError) {
      print(e);
    } else {
      throw caught2;
    }
  }
}
const alias: Dynamic[] = xs;
clear(xs);
print(alias, is(xs, alias));
