import {
  ConnectionError,
  type Dynamic,
  TimeoutError,
  TypeError,
  ValueError,
  getAttr,
  iadd,
  int,
  print,
  raise,
  toException,
} from "./runtime/python/index.js";

// try inside loops with continue, break and else.
class Flaky {
  declare n: number;
  constructor(n: number) {
    this.n = n;
  }
  get(): string {
    this.n -= 1;
    if (this.n >= 0) {
      throw new TimeoutError(`${this.n} left`);
    }
    return "value";
  }
}
function fetch(f: Flaky, tries: number): string {
  let value!: string;
  let last: Dynamic = null;
  loop: {
    for (let i = 0; i < tries; i++) {
      try {
        value = f.get();
      } catch (caught) {
        const e = toException(caught);
        if (e instanceof TimeoutError) {
          last = e;
          print("retry", i, e);
          continue;
        } else {
          throw caught;
        }
      }
      break loop;
    }
    throw raise(new ConnectionError(`failed after ${tries}`), last);
  }
  return value;
}
print(fetch(new Flaky(2), 3));
try {
  fetch(new Flaky(5), 2);
} catch (caught2) {
  const e = toException(caught2);
  if (e instanceof ConnectionError) {
    print(e, "|", getAttr(e, "__cause__"));
  } else {
    throw caught2;
  }
}
let total: number = 0;
for (const s of ["1", "x", "3", null]) {
  try {
    total = iadd(total, int(s));
  } catch (caught3) {
    const error = toException(caught3);
    if (error instanceof ValueError || error instanceof TypeError) {
      continue;
    } else {
      throw caught3;
    }
  } finally {
    total = iadd(total, 100);
  }
}
print(total);
