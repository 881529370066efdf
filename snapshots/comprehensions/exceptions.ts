import {
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  ZeroDivisionError,
  div,
  iterate,
  print,
  range,
  str,
  toException,
  unpack,
} from "./runtime/python/index.js";

// An exception in the middle of a comprehension.
const log: number[] = [];
function check(x: number): number {
  log.push(x);
  if (x === 2) {
    throw new ValueError("bad " + str(x));
  }
  return x;
}
try {
  const out: number[] = Array.from(iterate(range(5)), (x: Dynamic) => check(x));
} catch (caught) {
  const e = toException(caught);
  if (e instanceof ValueError) {
    print(e, log);
  } else {
    throw caught;
  }
}
try {
  new Dict(
    Array.from(iterate(Tuple.of(2, 1, 0)), (x: Dynamic) => [x, div(1, x)] as [Dynamic, Dynamic]),
  );
} catch (caught2) {
  const e = toException(caught2);
  if (e instanceof ZeroDivisionError) {
    print(e);
  } else {
    throw caught2;
  }
}
try {
  [Tuple.of(1, 2), Tuple.of(3)].map((item: Dynamic) => {
    const [a, b] = unpack(item, 2);
    return a;
  });
} catch (caught3) {
  const e = toException(caught3);
  if (e instanceof ValueError) {
    print(e);
  } else {
    throw caught3;
  }
}
try {
  Array.from(iterate(null), (x: Dynamic) => x);
} catch (caught4) {
  const e = toException(caught4);
  if (e instanceof TypeError) {
    print(e);
  } else {
    throw caught4;
  }
}
