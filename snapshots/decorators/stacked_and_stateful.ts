import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { wraps } from "./runtime/python/stdlib/functools.js";

// Stacked decorators, their order of evaluation, class decorators with state, decorators on methods, optional arguments.

const log: string[] = [];

function tag(name: string): Dynamic {
  log.push(`make ${name}`);

  function decorate(f: Dynamic): Dynamic {
    log.push(`apply ${name}`);

    const inner: Dynamic = wraps(f)(
      py.signature(
        function inner(...rest: Dynamic[]): string {
          const [a, { ...k }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
          return `<${name}>${py.str(py.call(f, a, k))}</${name}>`;
        },
        "tag.<locals>.decorate.<locals>.inner",
        ["*a", "**k"],
      ),
    );

    return inner;
  }
  py.signature(decorate, "tag.<locals>.decorate", ["f"]);

  return decorate;
}

/** Doc. */
const hello: Dynamic = py.call(tag("b"), [
  py.call(tag("i"), [
    py.signature(
      function hello(who: Dynamic = "you"): string {
        return `hi ${py.str(who)}`;
      },
      "hello",
      ["who="],
      "Doc.",
    ),
  ]),
]);

py.print(
  py.call(hello, []),
  py.call(hello, [], { who: "me" }),
  py.getAttr(hello, "__name__"),
  py.getAttr(hello, "__doc__"),
  py.callMethod(py.getAttr(hello, "__wrapped__"), "__wrapped__", []),
  log,
);

class Counted {
  declare f: Dynamic;
  declare calls: number;
  constructor(f: Dynamic) {
    const items: Dynamic[] = [f, 0];
    this.f = items[0];
    this.calls = items[1];
  }
  static {
    py.signature(this, "Counted.__init__", ["f"]);
  }

  __call__(...rest2: Dynamic[]): Dynamic {
    const args: Dynamic = py.Tuple.of(...rest2);
    this.calls += 1;
    return py.call(this.f, args);
  }
  static {
    py.signature(this.prototype.__call__, "Counted.__call__", ["*args"]);
  }
}

const add: Dynamic = py.call(Counted, [
  py.signature(
    function add(a: Dynamic, b: Dynamic): Dynamic {
      return py.add(a, b);
    },
    "add",
    ["a", "b"],
  ),
]);

py.print(py.call(add, [1, 2]), py.call(add, ["a", "b"]), py.getAttr(add, "calls"));

function retry(f: Dynamic = null, { times = 2 }: { times?: Dynamic } = {}): Dynamic {
  if (f == null) {
    return py.signature((g: Dynamic) => retry(g, { times }), "retry.<locals>.<lambda>", ["g"]);
  }

  function inner(...rest3: Dynamic[]): Dynamic {
    const args: Dynamic = py.Tuple.of(...rest3);
    let error: Dynamic;
    for (const attempt of py.range(1, py.add(times, 1))) {
      try {
        return py.Tuple.of(py.call(f, args), attempt);
      } catch (caught) {
        const e = py.rethrowUnless(caught, py.ValueError);
        error = e;
      }
    }
    throw py.raise(py.bound(error, "error"));
  }
  py.signature(inner, "retry.<locals>.inner", ["*args"]);

  return inner;
}
py.signature(retry, "retry", ["f=", "*", "times="]);

class Service {
  declare seen: Dynamic[];
  static seen: Dynamic = [];

  once(n: Dynamic): Dynamic {
    this.seen.push(n);
    return n;
  }
  static {
    py.signature(this.prototype.once, "Service.once", ["n"]);
  }

  flaky(): string {
    this.seen.push("f");
    if (this.seen.length < 4) {
      throw new py.ValueError(this.seen.length);
    }
    return "ok";
  }
  static {
    py.signature(this.prototype.flaky, "Service.flaky", []);
  }

  static static(x: Dynamic): Dynamic {
    return x;
  }
  static {
    py.signature(this.static, "Service.static", ["x", "#static"]);
    py.classAttribute(this, "seen");
    py.decorateMethod(this, "once", retry);
    py.decorateMethod(this, "flaky", retry(undefined, { times: 3 }));
    py.decorateStatic(this, "static", tag("s"));
  }
}

py.print(
  py.call(py.getAttr(new Service(), "once"), [1]),
  py.call(py.getAttr(new Service(), "flaky"), []),
  Service.seen,
  py.callMethod(Service, "static", [5]),
);
try {
  py.call(retry(py.int), ["x"]);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.ValueError);
  py.print(e);
}
