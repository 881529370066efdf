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
  rethrowUnless,
  signature,
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
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
for (const f of Tuple.of(
  signature(() => pop(xs, 10), "<lambda>", []),
  signature(() => pop([], 0), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught2) {
    const e = rethrowUnless(caught2, IndexError);
    print(e);
  }
}
const alias: Dynamic[] = xs;
clear(xs);
print(alias, is(xs, alias));
