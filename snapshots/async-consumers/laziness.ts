import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { chain, chainFromIterable, groupby, islice, takewhile } from "./runtime/python/stdlib/itertools-async.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Lazy builtins over sources that wait ask for one item at a time, and only when they are asked.

async function* source(name: string, n: number): AsyncGenerator<Dynamic> {
  py.print(name, "starts");
  for (let i = 0; i < n; i++) {
    await sleep(0);
    py.print(name, "gives", i);
    yield i;
  }
  py.print(name, "ends");
}

async function slow(x: Dynamic): Promise<Dynamic> {
  await sleep(0);
  py.print("slow", x);
  return py.mul(x, 10);
}

const pipeline = (async function* () {
  for await (const x of source("a", 3)) {
    yield await slow(x);
  }
})();
py.print("made");
py.print(await py.nextAsync(pipeline));
py.print(await py.nextAsync(pipeline));
py.print(await py.alist(pipeline));

const mapped = py.mapAsync(slow, [1, 2, 3]);
py.print("mapped");
py.print(await py.nextAsync(mapped));
py.print(await py.alist(mapped));

const kept = py.filterAsync(async (x: number) => py.gt(await slow(x), 10), [1, 2, 3]);
py.print(await py.nextAsync(kept));
py.print(await py.alist(kept));

const pairs = py.zipAsync(source("l", 3), source("r", 2));
py.print("zipped");
for await (const [left, right] of py.iterateAsync(pairs)) {
  py.print(left, right);
}

const counted = py.enumerateAsync(source("e", 2), 5);
py.print(await py.nextAsync(counted));
py.print(await py.nextAsync(counted));
py.print(await py.nextAsync(counted, null));

for await (const x of py.iterateAsync(islice(source("i", 10), 2))) {
  py.print("islice", x);
}
for await (const x of py.iterateAsync(chain(source("c", 1), source("d", 1)))) {
  py.print("chain", x);
}
for await (const x of py.iterateAsync(takewhile((v: Dynamic) => py.lt(v, 1), source("t", 5)))) {
  py.print("take", x);
}
py.print(await py.alist(chainFromIterable(py.lazyFlatMap(py.range(2), (_: number) => [source("f", 1)]))));
py.print(
  await (async () => {
    const items: Dynamic[] = [];
    for await (const item of py.iterateAsync(groupby(source("g", 4), (v: Dynamic) => py.floordiv(v, 2)))) {
      const [k, g] = py.unpack(item, 2);
      items.push(py.Tuple.of(k, py.list(await py.readStream(g))));
    }
    return items;
  })(),
);
const nested = (async function* () {
  for await (const x of source("x", 2)) {
    for await (const y of source("y", 2)) {
      if (py.ge(await slow(y), 0)) {
        yield `${x}${y}`;
      }
    }
  }
})();
py.print(await py.nextAsync(nested));
py.print(await py.nextAsync(nested));
py.print(await py.alist(nested));
