import {
  type Dynamic,
  IndexError,
  KeyError,
  Tuple,
  TypeError,
  call,
  contains,
  dict,
  enumerate,
  eq,
  ge,
  iter,
  iterate,
  list,
  max,
  mul,
  next,
  print,
  rethrowUnless,
  signature,
  sum,
  unpackStar,
  zip,
} from "./runtime/python/index.js";

// Iteration without __iter__: __getitem__ from 0 until IndexError; in, list, sorted, unpacking over such an object.
class Squares {
  declare n: number;
  constructor(n: number) {
    this.n = n;
  }

  __getitem__(i: Dynamic): Dynamic {
    if (ge(i, this.n)) {
      throw new IndexError(i);
    }
    return mul(i, i);
  }
}

const s = new Squares(4);
print(
  list(s),
  Array.from(iterate(s), (x: Dynamic) => x),
  contains(s, 9),
  contains(s, 5),
  max(s),
  sum(s),
);
const [a, rest] = unpackStar(s, 1, 0);
print(a, rest, dict(enumerate(s)), list(zip(s, "ab")));
const it = iter(s);
print(next(it), next(it), list(it), next(it, "end"));

class Bad {
  __getitem__(i: Dynamic): Dynamic {
    if (eq(i, 2)) {
      throw new KeyError("two");
    }
    return i;
  }
}

try {
  for (const x of iterate(new Bad())) {
    print(x);
  }
} catch (caught) {
  const e = rethrowUnless(caught, KeyError);
  print("KeyError", e);
}

class Neither {}

for (const attempt of Tuple.of(
  signature(() => list(new Neither()), "<lambda>", []),
  signature(() => iter(new Neither()), "<lambda>", []),
  signature(() => next([1]), "<lambda>", []),
  signature(() => contains(new Neither(), 1), "<lambda>", []),
)) {
  try {
    call(attempt, []);
  } catch (caught2) {
    const e = rethrowUnless(caught2, TypeError);
    print(e);
  }
}
