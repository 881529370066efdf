import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Streams that wait, kept in lists, dicts and attributes, and returned from functions and methods.

async function* stream(name: Dynamic, n: Dynamic = 2): AsyncGenerator<Dynamic> {
  for (const i of py.range(n)) {
    await sleep(0);
    yield `${py.str(name)}${i}`;
  }
}
py.signature(stream, "stream", ["name", "n="]);

class Session {
  declare source: Dynamic;
  declare seen: Dynamic[];
  constructor(name: string) {
    this.source = stream(name);
    this.seen = [];
  }

  __iter__(): Session {
    return this;
  }

  async __next__(): Promise<Dynamic> {
    const item = await py.nextAsync(this.source);
    this.seen.push(item);
    return item;
  }

  async *rest(): AsyncGenerator<Dynamic> {
    for await (const item of py.iterateAsync(this.source)) {
      yield item.toUpperCase();
    }
  }
}

const streams: Dynamic[] = [stream("a"), stream("b")];
for (const s of streams) {
  py.print(await py.nextAsync(s));
}
for (const s of streams) {
  for await (const item of py.iterateAsync(s)) {
    py.print(item);
  }
}
const byName = { c: stream("c"), d: stream("d") };
py.print(await py.nextAsync(py.getItem(byName, "c")), await py.alist(py.getItem(byName, "d")));
for (const [name, s] of py.items(byName)) {
  py.print(
    name,
    await (async () => {
      const items2: Dynamic[] = [];
      for await (const x of py.iterateAsync(s)) {
        items2.push(x);
      }
      return items2;
    })(),
  );
}
const session = new Session("s");
py.print(await py.nextAsync(session.source));
py.print(await py.alist(session.rest()));
const makers = { one: () => stream("one", 1), two: stream };
py.print(
  await py.alist(py.call(py.getItem(makers, "one"), [])),
  await py.alist(py.call(py.getItem(makers, "two"), ["two"])),
);

function choose(flag: boolean): Dynamic {
  if (flag) {
    return stream("yes");
  }
  return ["plain", "list"];
}

for (const flag of py.Tuple.of(true, false)) {
  for await (const item of py.iterateAsync(choose(flag))) {
    py.print(item);
  }
}

async function* roundRobin(...rest2: Dynamic[]): AsyncGenerator<Dynamic> {
  const sources: Dynamic = py.Tuple.of(...rest2);
  const active: Dynamic[] = py.list(sources);
  while (active.length > 0) {
    for (const s of py.list(active)) {
      try {
        yield await py.nextAsync(s);
      } catch (caught) {
        py.rethrowUnless(caught, py.StopIteration);
        py.remove(active, s);
      }
    }
  }
}

py.print(await py.alist(roundRobin(stream("x", 3), stream("y", 1))));

async function firstOf(items: Dynamic): Promise<Dynamic> {
  return await py.nextAsync(py.iterAsync(items));
}

py.print(await firstOf(stream("f")), await firstOf(["g"]));

async function* tee(source: Dynamic, log: string[]): AsyncGenerator<Dynamic> {
  for await (const item of py.iterateAsync(source)) {
    log.push(item);
    yield item;
  }
}

const log: string[] = [];
py.print(py.eq(await py.alist(tee(stream("t"), log)), log));
const pair = py.Tuple.of(stream("p"), "label");
const [source, label] = pair;
py.print(label, await py.alist(source));
for await (const item of py.iterateAsync(new Session("iter"))) {
  py.print("iter", item);
}
py.print(await py.alist(new Session("again")));
