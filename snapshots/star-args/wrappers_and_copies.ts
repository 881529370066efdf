import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

let e: Dynamic;
// *args is a tuple and **kwargs a fresh dict: changes do not leak, forwarding keeps names, kwargs pop and defaults.
function change(...rest: Dynamic[]): Dynamic {
  let [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
  py.setItem(kwargs, "new", 1);
  py.pop(kwargs, "old", null);
  args = py.iadd(args, py.Tuple.of(9));
  return py.Tuple.of(args, kwargs);
}
py.signature(change, "change", ["*args", "**kwargs"]);

const options = { old: 0, keep: 2 };
const values: number[] = [1];
py.print(py.call(change, values, options), options, values);
py.print(py.typeName(change()[0]), change()[1]);

function outer(...rest2: Dynamic[]): Dynamic {
  const [args, { timeout = 5, ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
  py.setDefault(kwargs, "retries", 1);
  return py.call(inner, args, py.keywordParts({ timeout: py.mul(timeout, 2) }, kwargs));
}

function inner(path: Dynamic, ...rest3: Dynamic[]): Dynamic {
  const [parts, { timeout, retries, verbose = false }]: [Dynamic, Dynamic] = py.splitKeywords(rest3);
  return py.Tuple.of(path, parts, timeout, retries, verbose);
}
py.signature(inner, "inner", ["path", "*parts", "timeout", "retries", "verbose="]);

py.print(
  outer("a"),
  outer("a", "b", "c", py.keywords({ retries: 0 })),
  outer("a", py.keywords({ verbose: true, timeout: 1 })),
);
for (const call of py.Tuple.of(
  py.signature(() => outer(), "<lambda>", []),
  py.signature(() => outer("a", py.keywords({ color: 1 })), "<lambda>", []),
  py.signature(() => py.call(inner, ["a"], { timeout: 1 }), "<lambda>", []),
)) {
  try {
    py.call(call, []);
  } catch (caught) {
    e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}

class Event {
  declare callbacks: Dynamic[];
  declare meta: PyDict;
  constructor(...rest4: Dynamic[]) {
    const [callbacks, { ...meta }]: [Dynamic, Dynamic] = py.splitKeywords(rest4);
    this.callbacks = py.list(callbacks);
    this.meta = meta;
  }

  fire(...rest5: Dynamic[]): Dynamic[] {
    const [args, { ...kw }]: [Dynamic, Dynamic] = py.splitKeywords(rest5);
    return this.callbacks.map((cb: Dynamic) => py.call(cb, args, py.mergeDicts(this.meta, kw)));
  }
}

e = new Event(
  py.signature(
    (...rest6: Dynamic[]) => {
      const [a, { ...k }]: [Dynamic, Dynamic] = py.splitKeywords(rest6);
      return py.Tuple.of(a, k);
    },
    "<lambda>",
    ["*a", "**k"],
  ),
  py.signature((x: Dynamic = 0, { ...k }: Dynamic = {}) => py.Tuple.of(x, py.sorted(k)), "<lambda>", ["x=", "**k"]),
  py.keywords({ tag: "t" }),
);
py.print(e.fire(1, py.keywords({ extra: 2 })), e.fire(), e.fire(py.keywords({ tag: "own" })));

function apply(f: Dynamic, ...rest7: Dynamic[]): Dynamic {
  const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest7);
  return py.call(f, args, kwargs);
}
py.signature(apply, "apply", ["f", "/", "*args", "**kwargs"]);

py.print(
  apply(apply, apply, py.max, 1, 5),
  apply(py.dict, py.keywords({ f: 1 })),
  apply(py.getAttr("{}{k}", "format"), 1, py.keywords({ k: 2 })),
  apply(py.sorted, [2, 1], py.keywords({ reverse: true })),
);
const nested = py.signature(
  (...rest8: Dynamic[]) => {
    const [a, { ...k }]: [Dynamic, Dynamic] = py.splitKeywords(rest8);
    return py.signature(
      (...rest9: Dynamic[]) => {
        const [b, { ...m }]: [Dynamic, Dynamic] = py.splitKeywords(rest9);
        return py.Tuple.of(a, b, k, m);
      },
      "<lambda>.<locals>.<lambda>",
      ["*b", "**m"],
    );
  },
  "<lambda>",
  ["*a", "**k"],
);
py.print(nested(1, py.keywords({ x: 2 }))(3, py.keywords({ y: 4 })), nested()());
