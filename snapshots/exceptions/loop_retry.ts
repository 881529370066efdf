import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// try inside loops with continue, break and else.
class Flaky {
  declare n: number;
  constructor(n: number) {
    this.n = n;
  }
  get(): string {
    this.n -= 1;
    if (this.n >= 0) {
      throw new py.TimeoutError(`${this.n} left`);
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
        const e = py.rethrowUnless(caught, py.TimeoutError);
        last = e;
        py.print("retry", i, e);
        continue;
      }
      break loop;
    }
    throw py.raise(new py.ConnectionError(`failed after ${tries}`), last);
  }
  return value;
}
py.print(fetch(new Flaky(2), 3));
try {
  fetch(new Flaky(5), 2);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.ConnectionError);
  py.print(e, "|", py.getAttr(e, "__cause__"));
}
let total: number = 0;
for (const s of ["1", "x", "3", null]) {
  try {
    total = py.iadd(total, py.int(s));
  } catch (caught3) {
    py.rethrowUnless(caught3, py.ValueError, py.TypeError);
    continue;
  } finally {
    total = py.iadd(total, 100);
  }
}
py.print(total);
