import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { reduce, wraps } from "./runtime/python/stdlib/functools.js";
import { partial } from "./runtime/python/stdlib/partial.js";
import { sleep } from "./runtime/python/stdlib/time.js";

let result: Dynamic;
// Async spreads through tables of functions, closures, decorators, inheritance, overrides and callbacks.

async function slow(x: Dynamic): Promise<string> {
  await sleep(0);
  return `slow ${py.str(x)}`;
}
py.signature(slow, "slow", ["x"]);

class Tool {
  declare name: string;
  declare execFn: Dynamic;

  constructor(name: string, execFn: Dynamic) {
    this.name = name;
    this.execFn = execFn;
  }
  static {
    py.dataclass(this, [{ name: "name" }, { name: "exec_fn", js: "execFn" }]);
    py.signature(this, "Tool.__init__", ["name", "exec_fn"]);
    py.pyClass(this, { name: "Tool" });
  }
}

function makeTool(name: string, fn: Dynamic): Tool {
  async function run({ ...kwargs }: Dynamic = {}): Promise<string> {
    return await py.call(fn, [], kwargs);
  }
  py.signature(run, "make_tool.<locals>.run", ["**kwargs"]);

  return new Tool(name, run);
}

const tools = {
  slow: makeTool(
    "slow",
    py.signature(async (x: Dynamic) => await slow(x), "<lambda>", ["x"]),
  ),
  fast: makeTool(
    "fast",
    py.signature((x: Dynamic) => `fast ${py.str(x)}`, "<lambda>", ["x"]),
  ),
  bound: new Tool("bound", new partial(slow, "partial")),
};
for (const [name, args] of py.unpackEach(
  [py.Tuple.of("slow", { x: 1 }), py.Tuple.of("fast", { x: 2 }), py.Tuple.of("bound", new py.Dict())],
  2,
)) {
  result = await py.call(py.getItem(tools, name).execFn, [], args);
  py.print(name, result, py.len(result));
}

class Step {
  constructor() {
    py.requireConcrete(new.target);
  }
  async run(x: Dynamic): Promise<Dynamic> {
    py.Ellipsis;
    return null;
  }

  async twice(x: Dynamic): Promise<Dynamic> {
    return await this.run(await this.run(x));
  }

  static {
    py.abstractMethods(this, ["run"]);
  }
}

class Quick extends Step {
  async run(x: Dynamic): Promise<Dynamic> {
    return py.add(x, "q");
  }
}

class Slow extends Step {
  async run(x: Dynamic): Promise<string> {
    return (await slow(x)) + "s";
  }
}

for (const step of py.Tuple.of(new Quick(), new Slow())) {
  py.print(await py.callMethod(step, "run", ["1"]), await py.callMethod(step, "twice", ["2"]));
}

function logged(fn: Dynamic): Dynamic {
  const wrapper: Dynamic = wraps(fn)(
    py.signature(
      async function wrapper(...rest: Dynamic[]): Promise<Dynamic> {
        const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
        py.print("call", py.getAttr(fn, "__name__"));
        const value = await py.call(fn, args, kwargs);
        py.print("value", value);
        return value;
      },
      "logged.<locals>.wrapper",
      ["*args", "**kwargs"],
    ),
  );

  return wrapper;
}
py.signature(logged, "logged", ["fn"]);

const decorated: Dynamic = logged(
  py.signature(
    async function decorated(x: Dynamic): Promise<string> {
      return await slow(x);
    },
    "decorated",
    ["x"],
  ),
);

const quick: Dynamic = logged(
  py.signature(
    function quick(x: Dynamic): Dynamic {
      return x;
    },
    "quick",
    ["x"],
  ),
);

py.print(await py.call(decorated, ["d"]), await py.call(quick, ["e"]));

async function apply(fn: Dynamic, ...rest2: Dynamic[]): Promise<string> {
  const args: Dynamic = py.Tuple.of(...rest2);
  return await py.call(fn, args);
}

py.print(
  await apply(slow, 1),
  await apply(py.str, 2),
  await apply(py.signature(async () => await slow(3), "<lambda>", [])),
);

class Bus {
  declare handlers: Dynamic[];
  constructor() {
    this.handlers = [];
  }

  on(handler: Dynamic): Dynamic {
    this.handlers.push(handler);
    return handler;
  }
  static {
    py.signature(this.prototype.on, "Bus.on", ["handler"]);
  }

  async emit(event: Dynamic): Promise<Dynamic[]> {
    const items: Dynamic[] = [];
    for (const h of this.handlers) {
      items.push(await py.call(h, [event]));
    }
    return items;
  }
}

const bus = new Bus();

const first: Dynamic = py.call(py.getAttr(bus, "on"), [
  py.signature(
    async function first(event: Dynamic): Promise<string> {
      return await slow(event);
    },
    "first",
    ["event"],
  ),
]);

bus.on(py.signature((event: Dynamic) => py.callMethod(event, "upper", []), "<lambda>", ["event"]));
py.print(await bus.emit("evt"));

class Catalog {
  declare _tools: PyDict;
  static _tools: Dynamic = new py.Dict();

  static register(name: Dynamic): Dynamic {
    const wrap = py.signature(
      (fn: Dynamic): Dynamic => {
        py.setItem(this._tools, name, fn);
        return fn;
      },
      "Catalog.register.<locals>.wrap",
      ["fn"],
    );

    return wrap;
  }

  async call(name: Dynamic, ...rest3: Dynamic[]): Promise<Dynamic> {
    const args: Dynamic = py.Tuple.of(...rest3);
    const method = py.or(py.getAttr(this, `tool_${py.str(name)}`, null), () => py.getItem(this._tools, name));
    return await py.call(method, args);
  }

  async toolInner(x: Dynamic): Promise<string> {
    return await slow(x);
  }

  static {
    py.classAttribute(this, "_tools");
  }
}

const outerTool: Dynamic = py.call(Catalog.register("outer"), [
  py.signature(
    function outerTool(x: Dynamic): string {
      return `outer ${py.str(x)}`;
    },
    "outer_tool",
    ["x"],
  ),
]);

const catalog = new Catalog();
py.print(await catalog.call("inner", 1), await catalog.call("outer", 2));

function compose(...rest4: Dynamic[]): Dynamic {
  const fns: Dynamic = py.Tuple.of(...rest4);
  return reduce(
    (f: Dynamic, g: Dynamic) =>
      py.signature(
        async (x: Dynamic) => await py.call(g, [await py.call(f, [x])]),
        "compose.<locals>.<lambda>.<locals>.<lambda>",
        ["x"],
      ),
    fns,
  );
}

py.print(await py.call(compose(slow, py.getAttr(py.str, "upper")), ["c"]));

async function recursive(n: number): Promise<string> {
  return n === 0 ? await slow(n) : await recursive(n - 1);
}

py.print(await recursive(3));

async function even(n: number): Promise<boolean> {
  return n === 0 ? true : await odd(n - 1);
}

async function odd(n: number): Promise<boolean> {
  await slow(n);
  return n === 0 ? false : await even(n - 1);
}

py.print(await even(4));
result = (await slow("y")) ? await slow("x") : null;
py.print(
  result,
  py.getItem(await slow("z"), 0),
  (await slow("z")).toUpperCase(),
  py.neg(py.len(await slow("w"))),
  !(await slow("")),
  py.isIn(await slow("k"), ["slow k"]),
);
py.print(
  new py.Dict([[await slow(1), [await slow(2)]]] as [Dynamic, Dynamic][]),
  py.Tuple.of(await slow(3)),
  (await slow(4)) === "slow 4",
  `${await slow(5)}`,
);
try {
  throw new py.ValueError(await slow("err"));
} catch (caught) {
  const error = py.rethrowUnless(caught, py.ValueError);
  py.print(error);
}
