import {
  type Dynamic,
  Tuple,
  ValueError,
  add as pyAdd,
  bound,
  call,
  callMethod,
  classAttribute,
  decorateMethod,
  decorateStatic,
  getAttr,
  int,
  print,
  raise,
  range,
  rethrowUnless,
  signature,
  splitKeywords,
  str,
} from "./runtime/python/index.js";
import { wraps } from "./runtime/python/stdlib/functools.js";

// Stacked decorators, their order of evaluation, class decorators with state, decorators on methods, optional arguments.

const log: string[] = [];

function tag(name: string): Dynamic {
  log.push(`make ${name}`);

  function decorate(f: Dynamic): Dynamic {
    log.push(`apply ${name}`);

    const inner: Dynamic = wraps(f)(
      signature(
        function inner(...rest: Dynamic[]): string {
          const [a, { ...k }]: [Dynamic, Dynamic] = splitKeywords(rest);
          return `<${name}>${str(call(f, a, k))}</${name}>`;
        },
        "tag.<locals>.decorate.<locals>.inner",
        ["*a", "**k"],
      ),
    );

    return inner;
  }
  signature(decorate, "tag.<locals>.decorate", ["f"]);

  return decorate;
}

/** Doc. */
const hello: Dynamic = call(tag("b"), [
  call(tag("i"), [
    signature(
      function hello(who: Dynamic = "you"): string {
        return `hi ${str(who)}`;
      },
      "hello",
      ["who="],
      "Doc.",
    ),
  ]),
]);

print(
  call(hello, []),
  call(hello, [], { who: "me" }),
  getAttr(hello, "__name__"),
  getAttr(hello, "__doc__"),
  callMethod(getAttr(hello, "__wrapped__"), "__wrapped__", []),
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
    signature(this, "Counted.__init__", ["f"]);
  }

  __call__(...rest2: Dynamic[]): Dynamic {
    const args: Dynamic = Tuple.of(...rest2);
    this.calls += 1;
    return call(this.f, args);
  }
  static {
    signature(this.prototype.__call__, "Counted.__call__", ["*args"]);
  }
}

const add: Dynamic = call(Counted, [
  signature(
    function add(a: Dynamic, b: Dynamic): Dynamic {
      return pyAdd(a, b);
    },
    "add",
    ["a", "b"],
  ),
]);

print(call(add, [1, 2]), call(add, ["a", "b"]), getAttr(add, "calls"));

function retry(f: Dynamic = null, { times = 2 }: { times?: Dynamic } = {}): Dynamic {
  if (f == null) {
    return signature((g: Dynamic) => retry(g, { times }), "retry.<locals>.<lambda>", ["g"]);
  }

  function inner(...rest3: Dynamic[]): Dynamic {
    const args: Dynamic = Tuple.of(...rest3);
    let error: Dynamic;
    for (const attempt of range(1, pyAdd(times, 1))) {
      try {
        return Tuple.of(call(f, args), attempt);
      } catch (caught) {
        const e = rethrowUnless(caught, ValueError);
        error = e;
      }
    }
    throw raise(bound(error, "error"));
  }
  signature(inner, "retry.<locals>.inner", ["*args"]);

  return inner;
}
signature(retry, "retry", ["f=", "*", "times="]);

class Service {
  declare seen: Dynamic[];
  static seen: Dynamic = [];

  once(n: Dynamic): Dynamic {
    this.seen.push(n);
    return n;
  }
  static {
    signature(this.prototype.once, "Service.once", ["n"]);
  }

  flaky(): string {
    this.seen.push("f");
    if (this.seen.length < 4) {
      throw new ValueError(this.seen.length);
    }
    return "ok";
  }
  static {
    signature(this.prototype.flaky, "Service.flaky", []);
  }

  static static(x: Dynamic): Dynamic {
    return x;
  }
  static {
    signature(this.static, "Service.static", ["x", "#static"]);
    classAttribute(this, "seen");
    decorateMethod(this, "once", retry);
    decorateMethod(this, "flaky", retry(undefined, { times: 3 }));
    decorateStatic(this, "static", tag("s"));
  }
}

print(
  call(getAttr(new Service(), "once"), [1]),
  call(getAttr(new Service(), "flaky"), []),
  Service.seen,
  callMethod(Service, "static", [5]),
);
try {
  call(retry(int), ["x"]);
} catch (caught2) {
  const e = rethrowUnless(caught2, ValueError);
  print(e);
}
