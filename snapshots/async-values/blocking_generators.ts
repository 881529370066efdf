import {
  Dict,
  type Dynamic,
  RuntimeError,
  Tuple,
  aiter,
  alist,
  anext,
  any,
  enumerateAsync,
  getItem,
  iterateAsync,
  join,
  len,
  max,
  print,
  range,
  rethrowUnless,
  sorted,
  unpackStar,
  zipAsync,
} from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Streams that sleep, in classes and pipelines, without async def.
class Stream {
  declare n: number;
  constructor(n: number) {
    this.n = n;
  }
  async *chunks(): AsyncGenerator<Dynamic> {
    for (const i of range(this.n)) {
      await sleep(0.0005);
      yield { delta: `t${i}`, done: i === this.n - 1 };
    }
  }
  async text(): Promise<string> {
    return join(
      "",
      await alist(
        async function* (this: Dynamic) {
          for await (const c of this.chunks()) {
            yield getItem(c, "delta");
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
      acc.push(getItem(c, "delta"));
      yield Tuple.of("delta", getItem(c, "delta"));
    }
    yield Tuple.of("final", join(" ", acc), q);
  }
  async predict(q: string): Promise<Dynamic> {
    const events: Dynamic[] = [];
    for await (const e of this.predictStream(q)) {
      if (getItem(e, 0) === "final") {
        events.push(e);
      }
    }
    return getItem(getItem(events, -1), 1);
  }
}
const a = new Agent(new Stream(3));
print(await new Stream(2).text(), await a.predict("q"));
for await (const item of a.predictStream("x")) {
  const [kind, rest] = unpackStar(item, 1, 0);
  print(kind, rest);
}
async function take(n: number, it: Dynamic): Promise<Dynamic[]> {
  const out: Dynamic[] = [];
  for await (const x of iterateAsync(it)) {
    if (out.length === n) {
      break;
    }
    out.push(x);
  }
  return out;
}
print(await take(2, a.predictStream("y")), await take(1, [5, 6]));
async function* tee(gen: Dynamic): AsyncGenerator<Dynamic> {
  for await (const x of iterateAsync(gen)) {
    print("saw", x);
    yield x;
  }
}
print(
  await alist(
    tee(
      (async function* () {
        for await (const c of new Stream(2).chunks()) {
          yield getItem(c, "delta");
        }
      })(),
    ),
  ),
);
let last: Dynamic = null;
for await (last of new Stream(2).chunks()) {
}
print(
  last,
  any(
    await alist(
      (async function* () {
        for await (const c of new Stream(2).chunks()) {
          yield getItem(c, "done");
        }
      })(),
    ),
  ),
  getItem(
    getItem(
      sorted(await alist(new Stream(2).chunks()), {
        key: (c: Dynamic) => getItem(c, "delta"),
        reverse: true,
      }),
      0,
    ),
    "delta",
  ),
);
const it = aiter(new Stream(3).chunks());
print(
  getItem(await anext(it), "delta"),
  await (async () => {
    const items: Dynamic[] = [];
    for await (const c of iterateAsync(it)) {
      items.push(getItem(c, "delta"));
    }
    return items;
  })(),
);
const d = new Dict();
for await (const c of new Stream(2).chunks()) {
  d.set(getItem(c, "delta"), getItem(c, "done"));
}
print(d);
const streams: Stream[] = [new Stream(1), new Stream(2)];
print(
  await (async () => {
    const items2: Dynamic[] = [];
    for (const s of streams) {
      for await (const c of s.chunks()) {
        items2.push(getItem(c, "delta"));
      }
    }
    return items2;
  })(),
  max(
    await alist(
      (async function* () {
        for await (const c of new Stream(1).chunks()) {
          yield len(c);
        }
      })(),
    ),
  ),
);
async function firstOr(gen: Dynamic, default_: Dynamic = null): Promise<Dynamic> {
  return await anext(gen, default_);
}
print(
  await firstOr(new Stream(0).chunks()),
  getItem(await firstOr(new Stream(1).chunks()), "delta"),
);
const withIndex: Dynamic[] = [];
for await (const [i, c] of iterateAsync(enumerateAsync(new Stream(2).chunks()))) {
  withIndex.push(Tuple.of(i, getItem(c, "delta")));
}
print(withIndex, getItem(await alist(zipAsync(new Stream(2).chunks(), "ab")), 0)[1]);
try {
  for await (const c of new Stream(2).chunks()) {
    if (getItem(c, "done")) {
      throw new RuntimeError(getItem(c, "delta"));
    }
  }
} catch (caught) {
  const e = rethrowUnless(caught, RuntimeError);
  print("err", e);
}
