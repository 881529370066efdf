import {
  type Dynamic,
  NameError,
  Tuple,
  ZeroDivisionError,
  boundGlobal,
  call,
  enter,
  exit,
  floordiv,
  getItem,
  print,
  range,
  rethrowUnless,
  signature,
  str,
} from "./runtime/python/index.js";
import { contextmanager } from "./runtime/python/stdlib/contextlib.js";

let k!: number;
let never!: number;
// break and continue through nested while, for, try-finally and with; else only without break.

const log: string[] = [];

const guard: Dynamic = contextmanager(
  signature(
    function* guard(name: Dynamic): Generator<Dynamic> {
      log.push(`+${str(name)}`);
      try {
        yield name;
      } finally {
        log.push(`-${str(name)}`);
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
      const manager: Dynamic = call(guard, [i]);
      enter(manager);
      let failed = false;
      try {
        if (i === 3) {
          break loop;
        }
      } catch (caught) {
        failed = true;
        if (!exit(manager, caught)) {
          throw caught;
        }
      } finally {
        if (!failed) {
          exit(manager);
        }
      }
    } finally {
      log.push(`f${i}`);
    }
  }
  log.push("never");
}
print(log);

function search(grid: number[][], wanted: number): Dynamic {
  let r: number = 0;
  loop2: {
    while (r < grid.length) {
      let c: number = 0;
      {
        while (c < getItem(grid, r).length) {
          if (getItem(getItem(grid, r), c) === wanted) {
            return Tuple.of(r, c);
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

print(search([[1, 2], [3]], 3), search([[1], []], 9), search([], 0));
let count: number = 0;
{
  while (count < 5) {
    loop5: {
      for (k of range(3)) {
        if (k === 1) {
          break loop5;
        }
      }
      count = 100;
    }
    count += 2;
  }
  print("else", count, boundGlobal(k, "k"));
}
let n: number = 3;
loop6: {
  while (n) {
    n -= 1;
    try {
      floordiv(10, n);
    } catch (caught2) {
      rethrowUnless(caught2, ZeroDivisionError);
      print("zero at", n);
      break loop6;
    }
  }
  print("no zero");
}
{
  while (false) {
    never = 1;
  }
  print("else at once");
}
try {
  boundGlobal(never, "never");
} catch (caught3) {
  const e = rethrowUnless(caught3, NameError);
  print(e);
}
