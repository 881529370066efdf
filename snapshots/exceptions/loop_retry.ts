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
  rethrowUnless,
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
        const e = rethrowUnless(caught, TimeoutError);
        last = e;
        print("retry", i, e);
        continue;
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
  const e = rethrowUnless(caught2, ConnectionError);
  print(e, "|", getAttr(e, "__cause__"));
}
let total: number = 0;
for (const s of ["1", "x", "3", null]) {
  try {
    total = iadd(total, int(s));
  } catch (caught3) {
    rethrowUnless(caught3, ValueError, TypeError);
    continue;
  } finally {
    total = iadd(total, 100);
  }
}
print(total);
