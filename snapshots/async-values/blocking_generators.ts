import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Streams that sleep, in classes and pipelines, without async def.
class Stream {
  declare n: number;
  constructor(n: number) {
    this.n = n;
  }
  async *chunks(): AsyncGenerator<Dynamic> {
    for (const i of py.range(this.n)) {
      await sleep(0.0005);
      yield { delta: `t${i}`, done: i === this.n - 1 };
    }
  }
  async text(): Promise<string> {
    return py.join(
      "",
      await py.alist(
        async function* (this: Dynamic) {
          for await (const c of this.chunks()) {
            yield py.getItem(c, "delta");
          }
        }.call(this),
      ),
    );
  }
}
class Agent {
  declare stream: Stream;
  constructor(stream: Stream) {
    this.stream = stream;
  }
  async *predictStream(q: string): AsyncGenerator<Dynamic> {
    const acc: Dynamic[] = [];
    for await (const c of this.stream.chunks()) {
      acc.push(py.getItem(c, "delta"));
      yield py.Tuple.of("delta", py.getItem(c, "delta"));
    }
    yield py.Tuple.of("final", py.join(" ", acc), q);
  }
  async predict(q: string): Promise<Dynamic> {
    const events: Dynamic[] = [];
    for await (const e of this.predictStream(q)) {
      if (py.getItem(e, 0) === "final") {
        events.push(e);
      }
    }
    return py.getItem(py.getItem(events, -1), 1);
  }
}
const a = new Agent(new Stream(3));
py.print(await new Stream(2).text(), await a.predict("q"));
for await (const item of a.predictStream("x")) {
  const [kind, rest] = py.unpackStar(item, 1, 0);
  py.print(kind, rest);
}
async function take(n: number, it: Dynamic): Promise<Dynamic[]> {
  const out: Dynamic[] = [];
  for await (const x of py.iterateAsync(it)) {
    if (out.length === n) {
      break;
    }
    out.push(x);
  }
  return out;
}
py.print(await take(2, a.predictStream("y")), await take(1, [5, 6]));
async function* tee(gen: Dynamic): AsyncGenerator<Dynamic> {
  for await (const x of py.iterateAsync(gen)) {
    py.print("saw", x);
    yield x;
  }
}
py.print(
  await py.alist(
    tee(
      (async function* () {
        for await (const c of new Stream(2).chunks()) {
          yield py.getItem(c, "delta");
        }
      })(),
    ),
  ),
);
let last: Dynamic = null;
for await (last of new Stream(2).chunks()) {
}
py.print(
  last,
  await py.anyAsync(
    (async function* () {
      for await (const c of new Stream(2).chunks()) {
        yield py.getItem(c, "done");
      }
    })(),
  ),
  py.getItem(
    py.getItem(
      py.sorted(await py.alist(new Stream(2).chunks()), { key: (c: PyDict) => py.getItem(c, "delta"), reverse: true }),
      0,
    ),
    "delta",
  ),
);
const it = py.iterAsync(new Stream(3).chunks());
py.print(
  py.getItem(await py.nextAsync(it), "delta"),
  await (async () => {
    const items: Dynamic[] = [];
    for await (const c of py.iterateAsync(it)) {
      items.push(py.getItem(c, "delta"));
    }
    return items;
  })(),
);
const d = new py.Dict();
for await (const c of new Stream(2).chunks()) {
  d.set(py.getItem(c, "delta"), py.getItem(c, "done"));
}
py.print(d);
const streams: Stream[] = [new Stream(1), new Stream(2)];
py.print(
  await (async () => {
    const items2: Dynamic[] = [];
    for (const s of streams) {
      for await (const c of s.chunks()) {
        items2.push(py.getItem(c, "delta"));
      }
    }
    return items2;
  })(),
  await py.maxAsync(
    (async function* () {
      for await (const c of new Stream(1).chunks()) {
        yield py.len(c);
      }
    })(),
  ),
);
async function firstOr(gen: Dynamic, default_: Dynamic = null): Promise<Dynamic> {
  return await py.nextAsync(gen, default_);
}
py.print(await firstOr(new Stream(0).chunks()), py.getItem(await firstOr(new Stream(1).chunks()), "delta"));
const withIndex: Dynamic[] = [];
for await (const [i, c] of py.iterateAsync(py.enumerateAsync(new Stream(2).chunks()))) {
  withIndex.push(py.Tuple.of(i, py.getItem(c, "delta")));
}
py.print(withIndex, py.getItem(await py.alist(py.zipAsync(new Stream(2).chunks(), "ab")), 0)[1]);
try {
  for await (const c of new Stream(2).chunks()) {
    if (py.getItem(c, "done")) {
      throw new py.RuntimeError(py.getItem(c, "delta"));
    }
  }
} catch (caught) {
  const e = py.rethrowUnless(caught, py.RuntimeError);
  py.print("err", e);
}
