import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { wraps } from "./runtime/python/stdlib/functools.js";
import { lruCache } from "./runtime/python/stdlib/lru-cache.js";
import { partial } from "./runtime/python/stdlib/partial.js";
import { sleep } from "./runtime/python/stdlib/time.js";

py.attributeNames(["cache_info", "lru_cache"]);
// Functions that wait as attributes of functions: set by decorators, by assignment, `__wrapped__`, `__call__`, `__func__`, and partials of them.

async function fetch(x: Dynamic): Promise<Dynamic> {
  await sleep(0);
  return x;
}
py.signature(fetch, "fetch", ["x"]);

function withRaw(fn: Dynamic): Dynamic {
  const wrapper: Dynamic = wraps(fn)(
    py.signature(
      async function wrapper(...rest: Dynamic[]): Promise<Dynamic[]> {
        const args: Dynamic = py.Tuple.of(...rest);
        return ["wrapped", await py.call(fn, args)];
      },
      "with_raw.<locals>.wrapper",
      ["*args"],
    ),
  );

  py.setAttr(wrapper, "raw", fn);
  py.setAttr(wrapper, "again", async (...rest2: Dynamic[]) => {
    const args: Dynamic = py.Tuple.of(...rest2);
    return await wrapper(...args);
  });
  return wrapper;
}
py.signature(withRaw, "with_raw", ["fn"]);

const load: Dynamic = withRaw(
  py.signature(
    async function load(key: Dynamic): Promise<Dynamic> {
      return await fetch(key);
    },
    "load",
    ["key"],
  ),
);

async function plain(key: Dynamic): Promise<Dynamic> {
  return py.add("plain ", await fetch(key));
}
py.signature(plain, "plain", ["key"]);

py.setAttr(plain, "handler", load);
py.setAttr(plain, "local", (v: Dynamic) => py.add(v, 1));
py.setAttr(plain, "fetcher", fetch);

const cached: Dynamic = lruCache(
  py.signature(
    async function cached(key: Dynamic): Promise<Dynamic> {
      return await fetch(key);
    },
    "cached",
    ["key"],
  ),
);

class Tool {
  async run(x: Dynamic): Promise<Dynamic> {
    return await fetch(x);
  }
  static {
    py.signature(this.prototype.run, "Tool.run", ["x"]);
  }
}

const tool = new Tool();
py.print(
  await py.call(load, ["a"]),
  await py.callMethod(load, "raw", ["b"]),
  await py.callMethod(load, "again", ["c"]),
  await py.callMethod(load, "__wrapped__", ["d"]),
);
py.print(
  await plain("e"),
  await py.callMethod(plain, "handler", ["f"]),
  await py.callMethod(plain, "local", [1]),
  await py.callMethod(plain, "fetcher", ["g"]),
  await py.callMethod(plain, "__call__", ["h"]),
);
py.print(
  await py.callMethod(cached, "__wrapped__", ["i"]),
  await py.call(cached, ["j"]),
  py.getAttr(py.callMethod(cached, "cache_info", []), "hits"),
);
py.print(
  await py.callMethod(py.getAttr(tool, "run"), "__func__", [tool, "k"]),
  await py.callMethod(py.getAttr(tool, "run"), "__call__", ["l"]),
  await py.callMethod(Tool, "run", [tool, "m"]),
);
py.print(
  await py.callMethod(new partial(py.getAttr(load, "raw")), "func", ["n"]),
  await py.call(py.getAttr(plain, "fetcher"), ["o"]),
  await py.call(py.getItem(py.getAttr(plain, "__dict__"), "fetcher"), ["p"]),
);
