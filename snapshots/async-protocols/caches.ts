import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { cache, lruCache } from "./runtime/python/stdlib/lru-cache.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Caches over functions that wait: results are kept, exceptions are not.

const calls: Dynamic[] = [];

const load: Dynamic = lruCache(null)(
  py.signature(
    async function load(key: Dynamic): Promise<Dynamic> {
      await sleep(0);
      calls.push(key);
      if (key === "bad" && py.count(calls, "bad") < 2) {
        throw new py.ValueError("first time");
      }
      return py.callMethod(key, "upper", []);
    },
    "load",
    ["key"],
  ),
);

const numbers: Dynamic = cache(
  py.signature(
    async function numbers(): Promise<number[]> {
      await sleep(0);
      calls.push("numbers");
      return [1, 2];
    },
    "numbers",
    [],
  ),
);

class Repo {
  declare name: string;
  constructor(name: string) {
    this.name = name;
  }

  async get(key: Dynamic): Promise<string> {
    await sleep(0);
    calls.push(py.add(this.name, key));
    return `${this.name}/${py.str(key)}`;
  }
  static {
    py.signature(this.prototype.get, "Repo.get", ["key"]);
    py.pyClass(this, { name: "Repo" });
    py.decorateMethod(this, "get", lruCache);
  }
}

py.print(await py.call(load, ["a"]), await py.call(load, ["a"]), await py.call(load, ["b"]));
for (let _ = 0; _ < 3; _++) {
  try {
    py.print(await py.call(load, ["bad"]));
  } catch (caught) {
    const error = py.rethrowUnless(caught, py.ValueError);
    py.print("error", error);
  }
}
py.callMethod(await py.call(numbers, []), "append", [3]);
py.print(await py.call(numbers, []), py.is(await py.call(numbers, []), await py.call(numbers, [])));
const repo = new Repo("r");
py.print(
  await py.call(py.getAttr(repo, "get"), ["x"]),
  await py.call(py.getAttr(repo, "get"), ["x"]),
  await py.call(py.getAttr(new Repo("s"), "get"), ["x"]),
);
py.print(calls);
const info = py.callMethod(load, "cache_info", []);
py.print(py.getAttr(info, "hits"), py.getAttr(info, "misses"), py.getAttr(info, "currsize"));
py.callMethod(load, "cache_clear", []);
py.print(await py.call(load, ["a"]), py.getItem(calls, -1));
