import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Shifts by more than there are digits
function attempt(f: Dynamic): void {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.toException(caught);
    py.print(py.typeName(e), e);
  }
}

function same(v: Dynamic): Dynamic {
  return v;
}

function shifted(x: Dynamic, n: number): Dynamic {
  x = py.ilshift(x, n);
  return x;
}

attempt(() => shifted(same(3), py.pow(10, 20)));
attempt(() => shifted(same(0), py.pow(10, 20)));
attempt(() => py.lshift(same(-1), py.pow(2, 100)));
attempt(() => py.lshift(same(0), 5));
attempt(() => py.lshift(same(true), 70));
attempt(() => py.rshift(same(1), py.pow(2, 100)));
attempt(() => py.lshift(same(1), -1));
