import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { run, sleep } from "./runtime/python/stdlib/asyncio.js";

// async comprehensions of all kinds, awaits in comprehensions, async generators with conditions and nesting.

async function* agen(n: number): AsyncGenerator<Dynamic> {
  for (let i = 0; i < n; i++) {
    await sleep(0);
    yield i;
  }
}

async function double(x: Dynamic): Promise<Dynamic> {
  await sleep(0);
  return py.mul(x, 2);
}

async function main(): Promise<Dynamic> {
  py.print(
    await (async () => {
      const items2: Dynamic[] = [];
      for await (const x of agen(3)) {
        items2.push(x);
      }
      return items2;
    })(),
    await (async () => {
      const items3 = new py.PySet();
      for await (const x of agen(2)) {
        items3.add(x);
      }
      return items3;
    })(),
    await (async () => {
      const items4 = new py.Dict();
      for await (const x of agen(3)) {
        if (x) {
          items4.set(x, py.mul(x, x));
        }
      }
      return items4;
    })(),
  );
  py.print(
    await (async () => {
      const items5: Dynamic[] = [];
      for (const x of py.range(3)) {
        items5.push(await double(x));
      }
      return items5;
    })(),
    await (async () => {
      const items6: Dynamic[] = [];
      for await (const x of agen(3)) {
        if (py.gt(await double(x), 1)) {
          items6.push(await double(x));
        }
      }
      return items6;
    })(),
  );
  py.print(
    await (async () => {
      const items7: Dynamic[] = [];
      for await (const a of agen(2)) {
        for (const b of py.range(a + 1)) {
          items7.push(py.Tuple.of(a, b));
        }
      }
      return items7;
    })(),
    await (async () => {
      const items8: Dynamic[] = [];
      for (const a of py.range(2)) {
        for await (const b of agen(2)) {
          items8.push(py.Tuple.of(a, b));
        }
      }
      return items8;
    })(),
  );
  const g = (async function* () {
    for await (const x of agen(3)) {
      yield x + 1;
    }
  })();
  py.print(
    await (async () => {
      const items9: Dynamic[] = [];
      for await (const v of py.iterateAsync(g)) {
        items9.push(v);
      }
      return items9;
    })(),
  );
  const g2 = (async function* () {
    for (const v of [1, 2]) {
      yield await double(v);
    }
  })();
  py.print(
    await (async () => {
      const items10: Dynamic[] = [];
      for await (const v of py.iterateAsync(g2)) {
        items10.push(v);
      }
      return items10;
    })(),
  );
  const total = py.sum(
    await (async () => {
      const items11: Dynamic[] = [];
      for await (const x of agen(4)) {
        items11.push(x);
      }
      return items11;
    })(),
  );
  py.print(
    total,
    py.max(
      await (async () => {
        const items12: Dynamic[] = [];
        for (const i of py.Tuple.of(3, 1)) {
          items12.push(await double(i));
        }
        return items12;
      })(),
    ),
    py.any(
      await (async () => {
        const items13: Dynamic[] = [];
        for await (const x of agen(3)) {
          items13.push(x > 1);
        }
        return items13;
      })(),
    ),
  );
  py.print(
    await (async () => {
      const items14: Dynamic[] = [];
      for (const x of py.range(3)) {
        items14.push(
          await (async () => {
            const items15: Dynamic[] = [];
            for await (const y of agen(x)) {
              items15.push(y);
            }
            return items15;
          })(),
        );
      }
      return items14;
    })(),
  );
  py.print(
    false
      ? await (async () => {
          const items16 = new py.Dict();
          for (const [k, v] of py.items({ a: 1 })) {
            items16.set(await double(k), await double(v));
          }
          return items16;
        })()
      : await (async () => {
          const items17 = new py.Dict();
          for (const [k, v] of py.items({ a: 1 })) {
            items17.set(k, await double(v));
          }
          return items17;
        })(),
  );
  py.print(...[await double(1)], `${py.str(await double(2))}`, [...[await double(3)]]);
  const fs: Dynamic[] = [];
  let x: Dynamic;
  for await (x of agen(3)) {
    fs.push(py.signature(() => x, "main.<locals>.<lambda>", []));
  }
  py.print(fs.map((f: Dynamic) => f()));
  {
    for await (const [i, x] of aenumerate(agen(2))) {
      py.print(i, x);
    }
    py.print("done");
  }
  return null;
}

async function* aenumerate(it: Dynamic): AsyncGenerator<Dynamic> {
  let n: number = 0;
  for await (const x of py.iterateAsync(it)) {
    yield py.Tuple.of(n, x);
    n += 1;
  }
}

await run(py.coroutine(main));
