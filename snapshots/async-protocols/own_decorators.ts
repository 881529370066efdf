import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { updateWrapper, wraps } from "./runtime/python/stdlib/functools.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Decorators of the program around functions that wait: plain, parametrised, stacked, classes, on methods; with wraps and without.

const log: string[] = [];

function timed(fn: Dynamic): Dynamic {
  const wrapper: Dynamic = wraps(fn)(
    py.signature(
      async function wrapper(...rest: Dynamic[]): Promise<Dynamic> {
        const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
        log.push(`> ${py.str(py.getAttr(fn, "__name__"))}`);
        try {
          return await py.call(fn, args, kwargs);
        } finally {
          log.push(`< ${py.str(py.getAttr(fn, "__name__"))}`);
        }
      },
      "timed.<locals>.wrapper",
      ["*args", "**kwargs"],
    ),
  );

  return wrapper;
}
py.signature(timed, "timed", ["fn"]);

const retrySwallow: Dynamic = py.Tuple.of(py.ValueError);
function retry(times: number, swallow: Dynamic = retrySwallow as Dynamic): Dynamic {
  function decorate(fn: Dynamic): Dynamic {
    const wrapper: Dynamic = wraps(fn)(
      py.signature(
        async function wrapper(...rest2: Dynamic[]): Promise<Dynamic> {
          const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
          let last: Dynamic = null;
          for (let attempt = 0; attempt < times; attempt++) {
            try {
              return await py.call(fn, args, kwargs);
            } catch (caught) {
              const e = py.rethrowUnless(caught, swallow);
              last = e;
              log.push(`attempt ${attempt} of ${py.str(py.getAttr(fn, "__name__"))}: ${py.str(e)}`);
            }
          }
          throw py.raise(new py.RuntimeError(`${py.str(py.getAttr(fn, "__name__"))} failed ${times} times`), last);
        },
        "retry.<locals>.decorate.<locals>.wrapper",
        ["*args", "**kwargs"],
      ),
    );

    py.setAttr(wrapper, "times", times);
    return wrapper;
  }
  py.signature(decorate, "retry.<locals>.decorate", ["fn"]);

  return decorate;
}

class Counted {
  declare fn: Dynamic;
  declare calls: number;
  constructor(fn: Dynamic) {
    updateWrapper(this, fn);
    this.fn = fn;
    this.calls = 0;
  }
  static {
    py.signature(this, "Counted.__init__", ["fn"]);
  }

  async __call__(...rest3: Dynamic[]): Promise<Dynamic> {
    const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest3);
    this.calls += 1;
    return await py.call(this.fn, args, kwargs);
  }
  static {
    py.signature(this.prototype.__call__, "Counted.__call__", ["*args", "**kwargs"]);
  }
}

function cached(fn: Dynamic): Dynamic {
  const store = new py.Dict();

  async function inner(key: Dynamic): Promise<Dynamic> {
    if (!py.contains(store, key)) {
      py.setItem(store, key, await py.call(fn, [key]));
    }
    return py.getItem(store, key);
  }
  py.signature(inner, "cached.<locals>.inner", ["key"]);

  py.setAttr(inner, "store", store);
  return inner;
}
py.signature(cached, "cached", ["fn"]);

function optionalArguments(fn: Dynamic = null, { prefix = "-" }: { prefix?: Dynamic } = {}): Dynamic {
  if (fn == null) {
    return py.signature((f: Dynamic) => optionalArguments(f, { prefix }), "optional_arguments.<locals>.<lambda>", [
      "f",
    ]);
  }

  async function inner(...rest4: Dynamic[]): Promise<string> {
    const args: Dynamic = py.Tuple.of(...rest4);
    return `${py.str(prefix)}${py.str(await py.call(fn, args))}`;
  }
  py.signature(inner, "optional_arguments.<locals>.inner", ["*args"]);

  return inner;
}
py.signature(optionalArguments, "optional_arguments", ["fn=", "*", "prefix="]);

const flaky: Dynamic = timed(
  py.call(retry(3), [
    py.signature(
      async function flaky(state: Dynamic): Promise<string> {
        await sleep(0);
        py.callMethod(state, "append", [1]);
        if (py.len(state) < 3) {
          throw new py.ValueError(`no ${py.len(state)}`);
        }
        return `ok after ${py.len(state)}`;
      },
      "flaky",
      ["state"],
    ),
  ]),
);

const always: Dynamic = py.call(retry(2, py.Tuple.of(py.KeyError, py.ValueError)), [
  timed(
    py.signature(
      async function always(x: Dynamic): Promise<void> {
        await sleep(0);
        throw new py.KeyError(x);
      },
      "always",
      ["x"],
    ),
  ),
]);

/** Fetches. */
const fetch: Dynamic = py.call(Counted, [
  py.signature(
    async function fetch(name: Dynamic, { upper = false }: { upper?: Dynamic } = {}): Promise<Dynamic> {
      await sleep(0);
      return py.truthy(upper) ? py.callMethod(name, "upper", []) : name;
    },
    "fetch",
    ["name", "*", "upper="],
    "Fetches.",
  ),
]);

const expensive: Dynamic = cached(
  py.signature(
    async function expensive(key: Dynamic): Promise<Dynamic> {
      await sleep(0);
      log.push(`computed ${py.str(key)}`);
      return py.mul(key, 2);
    },
    "expensive",
    ["key"],
  ),
);

const plain: Dynamic = optionalArguments(
  py.signature(
    async function plain(x: Dynamic): Promise<Dynamic> {
      await sleep(0);
      return x;
    },
    "plain",
    ["x"],
  ),
);

const marked: Dynamic = py.call(optionalArguments(undefined, { prefix: "+" }), [
  py.signature(
    async function marked(x: Dynamic, y: Dynamic): Promise<Dynamic> {
      await sleep(0);
      return py.add(x, y);
    },
    "marked",
    ["x", "y"],
  ),
]);

class Desk {
  declare seen: Dynamic[];
  constructor() {
    this.seen = [];
  }
  static {
    py.signature(this, "Desk.__init__", []);
  }

  async answer(text: Dynamic): Promise<Dynamic> {
    await sleep(0);
    this.seen.push(text);
    return py.getSlice(text, null, null, -1);
  }
  static {
    py.signature(this.prototype.answer, "Desk.answer", ["text"]);
  }

  async sometimes(text: Dynamic): Promise<Dynamic> {
    this.seen.push(text);
    if (py.mod(this.seen.length, 2) === 1) {
      throw new py.ValueError(text);
    }
    return await py.call(py.getAttr(this, "answer"), [text]);
  }
  static {
    py.signature(this.prototype.sometimes, "Desk.sometimes", ["text"]);
  }

  static async shape(n: Dynamic): Promise<Dynamic> {
    await sleep(0);
    return py.mul([n], n);
  }
  static {
    py.signature(this.shape, "Desk.shape", ["n", "#static"]);
  }

  static async make(): Promise<Desk> {
    await sleep(0);
    return new this();
  }
  static {
    py.signature(this.make, "Desk.make", []);
    py.decorateMethod(this, "answer", timed);
    py.decorateMethod(this, "sometimes", retry(2));
    py.decorateStatic(this, "shape", timed);
    py.decorateStatic(this, "make", timed, true);
  }
}

py.print(await py.call(flaky, [[]]));
try {
  await py.call(always, ["k"]);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.RuntimeError);
  py.print(e, py.repr(py.getAttr(e, "__cause__")));
}
py.print(
  await py.call(fetch, ["a"]),
  await py.call(fetch, ["b"], { upper: true }),
  py.getAttr(fetch, "calls"),
  py.getAttr(fetch, "__name__"),
  py.getAttr(fetch, "__doc__"),
);
py.print(await py.call(expensive, [2]), await py.call(expensive, [2]), py.getAttr(expensive, "store"));
py.print(
  await py.call(plain, [1]),
  await py.call(marked, [1, 2]),
  py.getAttr(flaky, "__name__"),
  py.getAttr(py.getAttr(flaky, "__wrapped__"), "__name__"),
  py.getAttr(always, "times"),
);
const desk = await py.callMethod(Desk, "make", []);
py.print(await py.call(py.getAttr(desk, "answer"), ["abc"]));
desk.seen.push("x");
desk.seen.push("x");
py.pop(desk.seen);
py.print(await py.call(py.getAttr(desk, "sometimes"), ["xy"]), desk.seen, await py.callMethod(Desk, "shape", [2]));
py.print(log);
