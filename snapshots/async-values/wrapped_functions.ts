import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { cache, lruCache } from "./runtime/python/stdlib/lru-cache.js";
import { partial } from "./runtime/python/stdlib/partial.js";
import { singledispatch } from "./runtime/python/stdlib/singledispatch.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// functools around functions that wait: partial, lru_cache, cache, wraps, singledispatch, reduce, cached_property, cmp_to_key.

const calls: Dynamic[] = [];

async function ask(
  model: Dynamic,
  prompt: Dynamic,
  { temperature = py.float(0) }: { temperature?: Dynamic } = {},
): Promise<string> {
  await sleep(0);
  calls.push(prompt);
  return `${py.str(model)}:${py.str(prompt)}:${py.str(temperature)}`;
}
py.signature(ask, "ask", ["model", "prompt", "*", "temperature="]);

const small = new partial(ask, "small");
const cold = new partial(small, py.keywords({ temperature: -1.5 }));

const embed: Dynamic = lruCache(2)(
  py.signature(
    async function embed(text: Dynamic): Promise<number> {
      await sleep(0);
      calls.push(`embed ${py.str(text)}`);
      return py.len(text);
    },
    "embed",
    ["text"],
  ),
);

const settings: Dynamic = cache(
  py.signature(
    async function settings(): Promise<PyDict> {
      await sleep(0);
      calls.push("settings");
      return { limit: 3 };
    },
    "settings",
    [],
  ),
);

const describe: Dynamic = singledispatch(
  py.signature(
    async function describe(value: Dynamic): Promise<string> {
      await sleep(0);
      return `something ${py.str(value)}`;
    },
    "describe",
    ["value"],
  ),
);

let _: Dynamic = py.call(py.getAttr(describe, "register"), [
  py.int,
  py.signature(
    async function _(value: Dynamic): Promise<string> {
      await sleep(0);
      return `int ${py.str(value)}`;
    },
    "_",
    ["value"],
  ),
]);

_ = py.call(py.callMethod(describe, "register", [py.list]), [
  py.signature(
    async function _(value: Dynamic): Promise<string> {
      return (
        "list of " +
        py.join(
          ", ",
          await py.alist(
            (async function* () {
              for await (const v of py.iterateAsync(value)) {
                yield await py.call(describe, [v]);
              }
            })(),
          ),
        )
      );
    },
    "_",
    ["value"],
  ),
]);

class Client {
  declare name: string;
  constructor(name: string) {
    this.name = name;
  }

  async token(): Promise<string> {
    return py.cachedPropertyAsync(this, "token", async () => {
      await sleep(0);
      calls.push(`token ${this.name}`);
      return `t-${this.name}`;
    });
  }
  static {
    py.awaitedProperty(this, "token");
  }

  async call(verb: Dynamic, path: Dynamic): Promise<string> {
    await sleep(0);
    return `${py.str(verb)} ${py.str(path)} ${await this.token()}`;
  }
  static {
    py.signature(this.prototype.call, "Client.call", ["verb", "path"]);
  }

  async get(path: Dynamic): Promise<string> {
    return await this.call("GET", path);
  }
  static {
    py.signature(this.prototype.get, "Client.get", ["path"]);
  }

  async post(path: string): Promise<Dynamic> {
    return await py.call(new partial(py.getAttr(this, "call"), "POST"), [path]);
  }

  async remembered(key: Dynamic): Promise<Dynamic> {
    await sleep(0);
    calls.push(`remember ${py.str(key)}`);
    return key;
  }
  static {
    py.signature(this.prototype.remembered, "Client.remembered", ["key"]);
    py.pyClass(this, { name: "Client" });
    py.decorateMethod(this, "remembered", lruCache);
  }
}

py.print(
  await py.call(small, ["hi"]),
  await py.call(cold, ["there"]),
  await (async () => {
    const items: Dynamic[] = [];
    for (const f of py.getSlice(py.Tuple.of(small, cold, new partial(cold, "y")), null, 2)) {
      items.push(await py.call(f, ["x"]));
    }
    return items;
  })(),
);
py.print(py.getAttr(small.func, "__name__"), small.args, cold.keywords);
py.print(
  await py.call(embed, ["a"]),
  await py.call(embed, ["bb"]),
  await py.call(embed, ["a"]),
  await py.call(embed, ["ccc"]),
  await py.call(embed, ["bb"]),
  py.callMethod(embed, "cache_info", []),
);
py.callMethod(embed, "cache_clear", []);
py.print(
  await py.call(embed, ["a"]),
  py.getAttr(py.callMethod(embed, "cache_info", []), "misses"),
  await py.callMethod(embed, "__wrapped__", ["dddd"]),
);
py.print(
  py.getItem(await py.call(settings, []), "limit"),
  py.is(await py.call(settings, []), await py.call(settings, [])),
);
py.print(
  await py.call(describe, [1]),
  await py.call(describe, [[1, "x", [2]]]),
  await py.call(py.callMethod(describe, "dispatch", [py.int]), [5]),
);
const client = new Client("c");
py.print(await client.get("/a"), await client.post("/b"), await client.token());
py.print(
  await py.call(py.getAttr(client, "remembered"), ["k"]),
  await py.call(py.getAttr(client, "remembered"), ["k"]),
);
py.print(
  await py.reduceAsync(async (a: Dynamic, b: Dynamic) => py.add(a, await py.call(embed, [b])), ["p", "qq", "p"], 0),
  await py.reduceAsync(py.add, py.mapAsync(embed, ["x", "yy"])),
);

py.print(await py.sortedAsync([3, 1, 2], { key: async (v: number) => py.neg(await py.call(embed, [py.mul("x", v)])) }));
py.print(
  await py.alist(py.mapAsync(new partial(ask, "m", py.keywords({ temperature: 1 })), ["a", "b"])),
  await py.alist(py.filterAsync(async (t: string) => py.gt(await py.call(embed, [t]), 1), ["a", "bb"])),
);
const handlers = { ask: new partial(ask, "table"), embed, describe, get: py.getAttr(client, "get") };
for (const [name, argument] of [
  py.Tuple.of("ask", "q"),
  py.Tuple.of("embed", "four"),
  py.Tuple.of("describe", 3),
  py.Tuple.of("get", "/z"),
]) {
  py.print(name, await py.call(py.getItem(handlers, name), [argument]));
}
py.print(calls);
