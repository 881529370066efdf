import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { methodcaller } from "./runtime/python/stdlib/operator.js";
import { partial } from "./runtime/python/stdlib/partial.js";
import { singledispatch } from "./runtime/python/stdlib/singledispatch.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Functions that wait as values: partials, bound methods, objects with __call__, dispatch tables, getattr by name, callbacks.

async function slow(x: Dynamic, times: Dynamic = 2): Promise<Dynamic> {
  await sleep(0);
  return py.mul(x, times);
}
py.signature(slow, "slow", ["x", "times="]);

class Caller {
  declare times: Dynamic;
  constructor(times: Dynamic) {
    this.times = times;
  }

  async __call__(x: Dynamic): Promise<Dynamic> {
    return await slow(x, this.times);
  }
  static {
    py.signature(this.prototype.__call__, "Caller.__call__", ["x"]);
  }

  async method(x: Dynamic): Promise<Dynamic> {
    return py.add(await slow(x), "m");
  }
  static {
    py.signature(this.prototype.method, "Caller.method", ["x"]);
  }

  static async static(x: Dynamic): Promise<Dynamic> {
    return py.add(await slow(x), "s");
  }
  static {
    py.signature(this.static, "Caller.static", ["x", "#static"]);
  }

  static async cls(x: Dynamic): Promise<Dynamic> {
    return py.add(await slow(x), py.getAttr(this, "__name__"));
  }
  static {
    py.signature(this.cls, "Caller.cls", ["x"]);
  }

  async run(name: Dynamic, ...rest: Dynamic[]): Promise<Dynamic> {
    const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
    return await py.call(py.getAttr(this, name), args, kwargs);
  }
}

const caller = new Caller(3);
const table = {
  fn: slow,
  partial: new partial(slow, py.keywords({ times: 1 })),
  object: caller,
  bound: py.getAttr(caller, "method"),
  static: Caller.static,
  class: py.getAttr(Caller, "cls"),
  lambda: py.signature(async (x: Dynamic) => py.add(await slow(x), "l"), "<lambda>", ["x"]),
  plain: py.getAttr(py.str, "upper"),
};
for (const [name, fn] of py.items(table)) {
  py.print(name, await py.call(fn, ["a"]));
}
py.print(
  await (async () => {
    const items2: Dynamic[] = [];
    for (const n of py.Tuple.of("method", "static", "cls")) {
      items2.push(await caller.run(n, "b"));
    }
    return items2;
  })(),
);
py.print(
  await py.alist(py.mapAsync(py.getAttr(caller, "method"), "xy")),
  await py.alist(py.mapAsync(py.getItem(table, "object"), "z")),
);

function twice(fn: Dynamic): Dynamic {
  async function wrapper(...rest2: Dynamic[]): Promise<Dynamic> {
    const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
    return await py.call(fn, [await py.call(fn, args, kwargs)]);
  }
  py.signature(wrapper, "twice.<locals>.wrapper", ["*args", "**kwargs"]);

  return wrapper;
}

py.print(
  await twice(slow)("q"),
  await twice(py.getItem(table, "bound"))("r"),
  await twice(py.getAttr(py.str, "strip"))(" s "),
);

async function onDone(callback: Dynamic, ...rest3: Dynamic[]): Promise<Dynamic> {
  const args: Dynamic = py.Tuple.of(...rest3);
  const result = callback ? await py.call(callback, args) : null;
  return py.or(result, () => "nothing");
}

py.print(
  await onDone(slow, "t"),
  await onDone(null),
  await onDone(py.signature(async () => await slow("u"), "<lambda>", [])),
);
const pipeline: Dynamic[] = [slow, py.getAttr(py.str, "upper"), caller];
py.print(await py.reduceAsync(async (value: Dynamic, fn: Dynamic) => await py.call(fn, [value]), pipeline, "v"));
py.print(await methodcaller("method", "w")(caller));
const handlers = new py.Dict();

function register(name: string): Dynamic {
  function wrap(fn: Dynamic): Dynamic {
    py.callMethod(py.setDefault(handlers, name, []), "append", [fn]);
    return fn;
  }
  py.signature(wrap, "register.<locals>.wrap", ["fn"]);

  return wrap;
}

const first: Dynamic = py.call(register("e"), [
  py.signature(
    async function first(event: Dynamic): Promise<Dynamic> {
      return await slow(event);
    },
    "first",
    ["event"],
  ),
]);

const second: Dynamic = py.call(register("e"), [
  py.signature(
    function second(event: Dynamic): Dynamic {
      return py.add(event, "2");
    },
    "second",
    ["event"],
  ),
]);

py.print(
  await (async () => {
    const items3: Dynamic[] = [];
    for (const h of py.getItem(handlers, "e")) {
      items3.push(await py.call(h, ["ev"]));
    }
    return items3;
  })(),
  py.get(handlers, "none", []).map((h: Dynamic) => h),
);

const show: Dynamic = singledispatch(
  py.signature(
    async function show(x: Dynamic): Promise<Dynamic> {
      return await slow(py.str(x));
    },
    "show",
    ["x"],
  ),
);

const _: Dynamic = py.call(py.getAttr(show, "register"), [
  py.int,
  py.signature(
    async function _(x: Dynamic): Promise<Dynamic> {
      return py.add(await slow(x), 1);
    },
    "_",
    ["x"],
  ),
]);

py.print(await py.call(show, ["s"]), await py.call(show, [4]));
const x = py.getItem(py.callMethod(py.callMethod(await slow("chain"), "replace", ["c", "C"]), "split", ["h"]), 0);
py.print(
  x,
  py.getItem(await slow([1]), 0),
  py.neg(await slow(2)),
  py.add(await slow(2), py.mul(await slow(3), await slow(4))),
  py.getItem([await slow(1)], 0),
  await (async () => await slow(5))(),
);
const nested = { a: { b: [slow] } };
py.print(await py.call(py.getItem(py.getItem(py.getItem(nested, "a"), "b"), 0), ["n"]));
