import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { contextmanager } from "./runtime/python/stdlib/contextlib.js";

let k!: number;
let never!: number;
// break and continue through nested while, for, try-finally and with; else only without break.

const log: string[] = [];

const guard: Dynamic = contextmanager(
  py.signature(
    function* guard(name: Dynamic): Generator<Dynamic> {
      log.push(`+${py.str(name)}`);
      try {
        yield name;
      } finally {
        log.push(`-${py.str(name)}`);
      }
    },
    "guard",
    ["name"],
  ),
);

let i: number = 0;
loop: {
  while (true) {
    i += 1;
    try {
      if (i === 2) {
        continue;
      }
      const manager: Dynamic = py.call(guard, [i]);
      py.enter(manager);
      let failed = false;
      try {
        if (i === 3) {
          break loop;
        }
      } catch (caught) {
        failed = true;
        if (!py.exit(manager, caught)) {
          throw caught;
        }
      } finally {
        if (!failed) {
          py.exit(manager);
        }
      }
    } finally {
      log.push(`f${i}`);
    }
  }
  log.push("never");
}
py.print(log);

function search(grid: number[][], wanted: number): Dynamic {
  let r: number = 0;
  loop2: {
    while (r < grid.length) {
      let c: number = 0;
      {
        while (c < py.getItem(grid, r).length) {
          if (py.getItem(py.getItem(grid, r), c) === wanted) {
            return py.Tuple.of(r, c);
          }
          c += 1;
        }
        r += 1;
        continue;
      }
      break loop2;
    }
    return "absent";
  }
  return null;
}

py.print(search([[1, 2], [3]], 3), search([[1], []], 9), search([], 0));
let count: number = 0;
{
  while (count < 5) {
    loop5: {
      for (k of py.range(3)) {
        if (k === 1) {
          break loop5;
        }
      }
      count = 100;
    }
    count += 2;
  }
  py.print("else", count, py.boundGlobal(k, "k"));
}
let n: number = 3;
loop6: {
  while (n) {
    n -= 1;
    try {
      py.floordiv(10, n);
    } catch (caught2) {
      py.rethrowUnless(caught2, py.ZeroDivisionError);
      py.print("zero at", n);
      break loop6;
    }
  }
  py.print("no zero");
}
{
  while (false) {
    never = 1;
  }
  py.print("else at once");
}
try {
  py.boundGlobal(never, "never");
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.NameError);
  py.print(e);
}
