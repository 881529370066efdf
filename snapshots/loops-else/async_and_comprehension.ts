import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { run, sleep } from "./runtime/python/stdlib/asyncio.js";

let cell!: number;
// else of async for and of loops over generators; loop variables in the else; an else that breaks the outer loop.

async function* stream(n: number): AsyncGenerator<Dynamic> {
  for (let i = 0; i < n; i++) {
    await sleep(0);
    yield i;
  }
}

async function find(n: number, wanted: number): Promise<Dynamic> {
  let found!: string;
  loop2: {
    for await (const i of stream(n)) {
      if (i === wanted) {
        found = `found ${i}`;
        break loop2;
      }
    }
    found = `no ${wanted} in ${n}`;
  }
  return found;
}

async function main(): Promise<Dynamic> {
  let i!: number;
  py.print(await find(3, 1), await find(3, 9), await find(0, 0));
  {
    for await (i of stream(2)) {
      continue;
    }
    py.print("else sees", py.bound(i, "i"));
  }
  return null;
}

await run(py.coroutine(main));
loop4: {
  for (const row of [[1, 3], [2, 4], [5]]) {
    loop5: {
      for (cell of row) {
        if (py.mod(cell, 2) === 0) {
          break loop5;
        }
      }
      continue;
    }
    py.print("first row with an even:", row, cell);
    break loop4;
  }
  py.print("none");
}
loop6: {
  for (let a = 0; a < 3; a++) {
    loop7: {
      for (let b = 0; b < 3; b++) {
        if (py.eq(py.mul(a, b), 1)) {
          py.print("break at", a, b);
          break loop7;
        }
      }
      if (a === 2) {
        break loop6;
      }
      py.print("full", a);
    }
  }
  py.print("never");
}

function raises(): Dynamic {
  let x!: number;
  try {
    {
      for (x of py.Tuple.of(1, 0)) {
        py.div(1, x);
      }
      return "else";
    }
  } catch (caught) {
    py.rethrowUnless(caught, py.ZeroDivisionError);
    return `left by error at ${py.bound(x, "x")}`;
  }
  return null;
}

py.print(
  raises(),
  (() => {
    const items: Dynamic[] = [];
    let n: Dynamic;
    for (n of py.range(2, 6)) {
      items.push(py.any(py.lazyFlatMap(py.range(2, n), (p: number) => (py.mod(n, p) === 0 ? [p] : []))));
    }
    return items;
  })(),
);
