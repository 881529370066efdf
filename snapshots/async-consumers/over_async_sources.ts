import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Builtins over generators whose elements have to be waited for.

async function fetch(x: Dynamic): Promise<Dynamic> {
  await sleep(0.001);
  return x;
}
py.signature(fetch, "fetch", ["x"]);

async function* items(...rest: Dynamic[]): AsyncGenerator<Dynamic> {
  const xs: Dynamic = py.Tuple.of(...rest);
  for (const x of xs) {
    log.push(x);
    yield await fetch(x);
  }
}

const log: Dynamic[] = [];
py.print(
  py.sum(
    await py.alist(
      (async function* () {
        for (const x of py.range(4)) {
          yield await fetch(x);
        }
      })(),
    ),
  ),
  py.sum(await py.alist(items(1, 2)), 10),
  py.sum(
    await py.alist(
      (async function* () {
        for (const x of py.iterate("ab")) {
          yield await fetch([x]);
        }
      })(),
    ),
    [],
  ),
);
py.clear(log);
py.print(
  await py.anyAsync(
    (async function* () {
      for (const x of py.Tuple.of(0, 2, 3)) {
        yield py.gt(await fetch(x), 1);
      }
    })(),
  ),
  await py.anyAsync(items(0, 5, 6)),
  log,
);
py.clear(log);
py.print(
  await py.allAsync(
    (async function* () {
      for (const x of py.Tuple.of(1, 0, 2)) {
        yield await fetch(x);
      }
    })(),
  ),
  await py.allAsync(items(1, 0, 7)),
  log,
);
py.print(
  await py.minAsync(items(3, 1, 2)),
  await py.maxAsync(items(3, 1, 2)),
  await py.maxAsync(
    (async function* () {
      for (const x of py.Tuple.of()) {
        yield await fetch(x);
      }
    })(),
    { default: "none" },
  ),
);
py.print(
  await py.minAsync(items("bb", "a"), { key: async (s: Dynamic) => await fetch(py.len(s)) }),
  await py.maxAsync(["bb", "a"], { key: async (s: string) => await fetch(py.len(s)) }),
);
py.print(
  py.sorted(await py.alist(items(3, 1, 2))),
  await py.sortedAsync(items("b", "C", "a"), {
    key: async (s: Dynamic) => await fetch(py.callMethod(s, "lower", [])),
    reverse: true,
  }),
);
const lazy = py.mapAsync(fetch, items(1, 2));
py.clear(log);
py.print(await py.nextAsync(lazy), log, await py.alist(lazy), log);
py.print(
  await py.alist(py.mapAsync(async (a: Dynamic, b: Dynamic) => py.add(await fetch(a), b), items(1, 2), [10, 20, 30])),
);
py.print(
  await py.alist(py.filterAsync(async (x: Dynamic) => py.mod(await fetch(x), 2), items(1, 2, 3))),
  await py.alist(py.filterAsync(null, items(0, 1, ""))),
);
py.clear(log);
py.print(
  await py.nextAsync(
    (async function* () {
      for await (const x of items(1, 2, 3)) {
        if (py.gt(x, 1)) {
          yield x;
        }
      }
    })(),
  ),
  log,
  await py.nextAsync(items(), "default"),
  await py.nextAsync(py.iterAsync(items(9))),
);
py.clear(log);
py.print(await py.alist(py.zipAsync(items(1, 2), "abc", items(...py.spread("xyz")))), log);
for await (const [n, x] of py.iterateAsync(py.enumerateAsync(items("p", "q"), 1))) {
  py.print(n, x, py.getItem(log, -1));
}
py.print(
  py.join(", ", await py.alist(items("a", "b"))),
  py.join(
    "-",
    await py.alist(
      (async function* () {
        for (const x of py.Tuple.of(1, 2)) {
          yield py.str(await fetch(x));
        }
      })(),
    ),
  ),
);
py.print(
  py.dict(await py.alist(py.zipAsync(items("k", "l"), items(1, 2)))),
  py.set(await py.alist(items(1, 1))),
  py.tuple(await py.alist(items(1))),
  [...(await py.alist(items(1, 2)))],
  py.list(py.reversed(await py.alist(items(1, 2)))),
);
const [a, b] = py.unpackStar(await py.alist(items(1, 2, 3)), 1, 0);
py.print(
  a,
  b,
  await py.isInAsync(2, items(1, 2, 3)),
  await (async () => {
    const items2 = new py.Dict();
    for (const [k, v] of py.items({ a: 1 })) {
      items2.set(await fetch(k), await fetch(v));
    }
    return items2;
  })(),
);
const xs: number[] = [3, 1, 2];
await py.sortAsync(xs, { key: async (x: number) => py.neg(await fetch(x)) });
py.print(
  xs,
  await (async () => {
    const items3: Dynamic[] = [];
    for await (const x of items(1, 2)) {
      for await (const y of items(x, py.mul(x, 10))) {
        if (py.ne(await fetch(y), 2)) {
          items3.push(y);
        }
      }
    }
    return items3;
  })(),
);
try {
  await py.nextAsync(items());
} catch (caught) {
  py.rethrowUnless(caught, py.StopIteration);
  py.print("stop");
}
try {
  await py.minAsync(items());
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.ValueError);
  py.print(e);
}
