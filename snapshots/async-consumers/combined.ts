import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Counter } from "./runtime/python/stdlib/counter.js";
import { deque } from "./runtime/python/stdlib/deque.js";
import {
  accumulate,
  chain,
  compress,
  dropwhile,
  filterfalse,
  groupby,
  pairwise,
  starmap,
  takewhile,
  tee,
  zipLongest,
} from "./runtime/python/stdlib/itertools-async.js";
import { count, product } from "./runtime/python/stdlib/itertools.js";
import { mean } from "./runtime/python/stdlib/statistics.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Consumers in consumers: builtins and itertools over several streams that wait.

async function* stream(...rest: Dynamic[]): AsyncGenerator<Dynamic> {
  const items: Dynamic = py.Tuple.of(...rest);
  for (const item of items) {
    await sleep(0);
    yield item;
  }
}

async function slow(x: Dynamic): Promise<Dynamic> {
  await sleep(0);
  return py.mul(x, 2);
}
py.signature(slow, "slow", ["x"]);

py.print(
  py.sum(await py.alist(py.mapAsync(py.len, stream("a", "bb")))),
  await py.alist(py.mapAsync(py.str, stream(1, 2))),
  py.dict(
    await py.alist(
      py.mapAsync((p: Dynamic) => py.Tuple.of(py.getItem(p, 0), py.getItem(p, 1)), stream(py.Tuple.of("k", 1))),
    ),
  ),
);
py.print(
  await py.alist(py.zipAsync(...[stream(1, 2), stream(3, 4)])),
  await py.alist(py.enumerateAsync(py.zipAsync(stream("x"), stream("y")))),
);
py.print(
  py.sorted(await py.alist(stream("bb", "a", "ccc")), { key: py.len }),
  await py.maxAsync(stream(1, 5, 3), { key: slow }),
  await py.minAsync(stream(4, 2), { key: async (v: Dynamic) => await slow(v) }),
);
py.print(
  await py.alist(chain(...py.iterate([stream(1), stream(2)]))),
  await py.anyAsync(
    (async function* () {
      for (const x of py.Tuple.of(5, 2)) {
        yield await py.isInAsync(x, stream(1, 2));
      }
    })(),
  ),
);
py.print(
  py.list(py.reversed(await py.alist(stream(1, 2, 3)))),
  py.join("-", await py.alist(py.mapAsync(py.str, py.mapAsync(slow, stream(1, 2))))),
);
py.print(
  new Counter(await py.alist(stream("a", "b", "a"))).mostCommon(1),
  new deque(await py.alist(stream(1, 2, 3)), 2),
);
py.print(mean(await py.alist(stream(1, 2, 3))), py.jsonDumps(await py.alist(stream({ a: 1 }))));
py.print(
  await py.reduceAsync(py.add, stream(1, 2, 3)),
  await py.reduceAsync(async (a: Dynamic, b: Dynamic) => py.add(await slow(a), b), [1, 2, 3], 10),
);
py.print(
  await py.alist(starmap(py.pow, stream(py.Tuple.of(2, 3), py.Tuple.of(3, 2)))),
  await py.alist(accumulate(stream(1, 2, 3))),
);
py.print(
  await py.alist(zipLongest(stream(1, 2), stream("a"), py.keywords({ fillvalue: "-" }))),
  await py.alist(pairwise(stream(1, 2, 3))),
);
py.print(
  await py.alist(product(await py.alist(stream(1, 2)), "ab")),
  await py.alist(compress(stream(1, 2, 3), [1, 0, 1])),
);
const [left, right] = py.unpack(tee(stream(1, 2)), 2);
py.print(await py.nextAsync(left), py.list(await py.readStream(right)), py.list(await py.readStream(left)));
py.print(
  await (async () => {
    const items2: Dynamic[] = [];
    for await (const pair of py.iterateAsync(py.zipAsync(stream(1, 2), count(10)))) {
      for (const x of pair) {
        items2.push(x);
      }
    }
    return items2;
  })(),
);
py.print(
  await (async () => {
    const items3 = new py.Dict();
    for await (const item2 of py.iterateAsync(groupby(stream(1, 1, 2)))) {
      const [k, v] = py.unpack(item2, 2);
      items3.set(k, py.list(await py.readStream(v)));
    }
    return items3;
  })(),
);
py.print(
  await py.allAsync(
    (async function* () {
      for await (const x of stream(1, 2)) {
        yield py.isInstance(x, py.int);
      }
    })(),
  ),
  py.sum(
    await py.alist(
      (async function* () {
        for await (const _ of stream(1, 2, 3)) {
          yield 1;
        }
      })(),
    ),
  ),
  py.bitor(py.set(await py.alist(stream(1, 1))), new py.PySet([2])),
);
const first = await py.nextAsync(
  (async function* () {
    for await (const x of stream(1, 5, 9)) {
      if (py.gt(x, 3)) {
        yield x;
      }
    }
  })(),
  null,
);
py.print(
  first,
  await py.nextAsync(
    (async function* () {
      for await (const x of stream()) {
        if (py.truthy(x)) {
          yield x;
        }
      }
    })(),
    "none",
  ),
);
const text = py.strip(
  py.join(
    "",
    await py.alist(
      (async function* () {
        for await (const [i, x] of py.iterateAsync(py.enumerateAsync(stream("p", "q"), 1))) {
          yield `${i}:${py.str(x)} `;
        }
      })(),
    ),
  ),
);
py.print(text);
try {
  py.print(await py.alist(py.zipAsync(stream(1, 2), stream(1), py.keywords({ strict: true }))));
} catch (caught) {
  const error = py.rethrowUnless(caught, py.ValueError);
  py.print(error);
}
const d = new py.Dict();
py.update(d, await py.alist(stream(py.Tuple.of("a", 1), py.Tuple.of("b", 2))));
const s = new py.PySet([0]);
s.update(await py.alist(stream(1, 2)));
py.print(d, py.sorted(s), py.sorted(s.union(await py.alist(stream(3)))));
const it = py.iterAsync(stream(1, 2, 3));
py.print(
  await py.nextAsync(it),
  await (async () => {
    const items4: Dynamic[] = [];
    for await (const x of py.iterateAsync(it)) {
      items4.push(x);
    }
    return items4;
  })(),
  await py.nextAsync(it, "end"),
);
py.print(
  await py.alist(py.filterAsync(slow, stream(0, 1, 2))),
  await py.alist(filterfalse(async (v: Dynamic) => py.gt(await slow(v), 2), stream(1, 2))),
);
py.print(
  await py.alist(takewhile(async (v: Dynamic) => py.lt(await slow(v), 5), [1, 2, 3])),
  await py.alist(dropwhile(async (v: Dynamic) => py.lt(await slow(v), 5), [1, 2, 3])),
);
py.print(
  (await py.alist(stream(1, 2))).length,
  (await py.alist(stream())).length > 0,
  py.tuple(
    await py.alist(
      (async function* () {
        for await (const x of stream(1)) {
          yield await slow(x);
        }
      })(),
    ),
  ),
  [...(await py.alist(stream(1))), ...(await py.alist(py.mapAsync(slow, [2])))],
);
