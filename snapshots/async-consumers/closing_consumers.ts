import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  accumulate,
  chain,
  groupby,
  islice,
  starmap,
  takewhile,
  tee,
} from "./runtime/python/stdlib/itertools-async.js";
import { count } from "./runtime/python/stdlib/itertools.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// What a consumer that stops early or fails does to a stream: cleanup runs when and as in Python.

const log: string[] = [];

async function* stream(name: string, n: number): AsyncGenerator<Dynamic> {
  try {
    for (let i = 0; i < n; i++) {
      await sleep(0);
      log.push(`${name}${i}`);
      yield i;
    }
  } catch (caught) {
    py.rethrowUnless(caught, py.GeneratorExit);
    log.push(`${name} exit`);
    throw caught;
  } finally {
    await sleep(0);
    log.push(`${name} closed`);
  }
}

function show(label: string, value: Dynamic = null): void {
  py.print(label, value, log);
  py.clear(log);
}

async function failing(): Promise<void> {
  for await (const x of py.ownedAsync(stream("f", 5))) {
    if (x === 2) {
      throw new py.ValueError(x);
    }
  }
}

async function returned(): Promise<Dynamic> {
  for await (const x of py.ownedAsync(stream("r", 5))) {
    if (x) {
      return x;
    }
  }
  return null;
}

async function* nested(): AsyncGenerator<Dynamic> {
  yield "start";
  yield* stream("n", 4);
  yield "end";
}

show(
  "any",
  await py.anyAsync(
    py.ownedAsync(
      (async function* () {
        for await (const x of py.ownedAsync(stream("a", 4))) {
          yield x === 1;
        }
      })(),
    ),
  ),
);
show(
  "all",
  await py.allAsync(
    py.ownedAsync(
      (async function* () {
        for await (const x of py.ownedAsync(stream("b", 4))) {
          yield x < 2;
        }
      })(),
    ),
  ),
);
show(
  "next",
  await py.nextAsync(
    py.ownedAsync(
      (async function* () {
        for await (const x of py.ownedAsync(stream("c", 4))) {
          if (x) {
            yield x;
          }
        }
      })(),
    ),
  ),
);
show("in", await py.isInAsync(2, py.ownedAsync(stream("d", 5))));
show("returned", await returned());
try {
  await failing();
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.ValueError);
  show("failed", e);
}
const g = nested();
py.print(await py.nextAsync(g), await py.nextAsync(g));
show("before close");
await py.closeGeneratorAsync(g);
show("after close");
for await (const x of py.ownedAsync(nested())) {
  if (py.eq(x, 1)) {
    break;
  }
}
show("break");
show("islice", await py.alist(islice(py.ownedAsync(stream("i", 9)), 2)));
show("takewhile", await py.alist(takewhile((x: Dynamic) => py.lt(x, 1), py.ownedAsync(stream("t", 9)))));
const [first, second] = py.unpack(tee(stream("s", 3)), 2);
show("tee", [await py.nextAsync(first), await py.nextAsync(first), await py.nextAsync(second)]);
show("rest", py.list(await py.readStream(second)));
show("zip", await py.alist(py.zipAsync(py.ownedAsync(stream("x", 2)), py.ownedAsync(stream("y", 4)))));
show(
  "enumerate",
  await (async () => {
    const items: Dynamic[] = [];
    for await (const [i, x] of py.ownedAsync(py.enumerateAsync(py.ownedAsync(stream("e", 3)), 1))) {
      if (x !== 1) {
        items.push(py.Tuple.of(i, x));
      }
    }
    return items;
  })(),
);
show("chain", await py.alist(chain(py.ownedAsync(stream("p", 1)), [9], py.ownedAsync(stream("q", 1)))));
show(
  "min",
  py.Tuple.of(
    await py.minAsync(stream("m", 3)),
    await py.maxAsync(stream("m", 3), { key: (v: number) => py.neg(v) }),
    py.sum(await py.alist(stream("m", 3)), 10),
  ),
);
show("sorted", py.sorted(await py.alist(stream("o", 3)), { key: (v: number) => py.neg(v) }));
show("join", py.join("-", await py.alist(py.mapAsync(py.str, py.ownedAsync(stream("j", 2))))));
show(
  "dict",
  await (async () => {
    const items2 = new py.Dict();
    for await (const [x, y] of py.ownedAsync(py.zipAsync("ab", py.ownedAsync(stream("z", 5))))) {
      items2.set(x, y);
    }
    return items2;
  })(),
);
const lazy = py.mapAsync((v: number) => py.append(log, `mapped ${v}`) || py.mul(v, 2), py.ownedAsync(stream("l", 3)));
show("nothing yet");
show("one", await py.nextAsync(lazy));
show("the rest", await py.alist(lazy));
const filtered = py.filterAsync(null, py.ownedAsync(stream("k", 3)));
show("filter", [
  await py.nextAsync(filtered),
  await py.nextAsync(filtered, "none left"),
  await py.nextAsync(filtered, "none left"),
]);
const pairs = groupby(py.ownedAsync(stream("g", 4)), (v: Dynamic) => py.floordiv(v, 2));
show(
  "groupby",
  await (async () => {
    const items3: Dynamic[] = [];
    for await (const item of py.iterateAsync(pairs)) {
      const [k, v] = py.unpack(item, 2);
      items3.push(py.Tuple.of(k, py.list(await py.readStream(v))));
    }
    return items3;
  })(),
);
show("accumulate", await py.alist(accumulate(py.ownedAsync(stream("u", 4)))));
show(
  "starmap",
  await py.alist(
    starmap((a: Dynamic, b: Dynamic) => py.add(a, b), py.ownedAsync(py.enumerateAsync(py.ownedAsync(stream("v", 2))))),
  ),
);
let total: Dynamic = 0;
for await (const [x, y] of py.ownedAsync(py.zipAsync(py.ownedAsync(stream("w", 3)), count(10)))) {
  total = py.iadd(total, py.mul(x, y));
}
show("count", total);

async function failsAtOnce(): Promise<Dynamic> {
  try {
    const items4: Dynamic[] = [];
    for await (const x of py.ownedAsync(stream("h", 2))) {
      items4.push(py.floordiv(1, x));
    }
    return items4;
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, py.ZeroDivisionError);
    return py.str(e);
  }
}

show("error", await failsAtOnce());
