import {
  type Dynamic,
  IndexError,
  Tuple,
  TypeError,
  eq,
  is,
  iter,
  iterate,
  len,
  list,
  mul,
  next,
  object,
  print,
  rethrowUnless,
  tuple,
} from "./runtime/python/index.js";

// iter with a sentinel, explicit next, not iterable.
const data = iter([1, 2, 0, 3]);
print(list(iter(() => next(data), 0)), list(data));
const it = iter("ab");
print(next(it), next(it), next(it, null), is(iter(it), it));
for (const bad of Tuple.of(5, null, 1.5, object, len)) {
  try {
    for (const _ of iterate(bad)) {
    }
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
class Old {
  __getitem__(i: Dynamic): Dynamic {
    if (eq(i, 3)) {
      throw new IndexError();
    }
    return mul(i, i);
  }
}
print(
  list(new Old()),
  Array.from(iterate(new Old()), (x: Dynamic) => x),
  tuple(new Old()),
);
try {
  next([1]);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
