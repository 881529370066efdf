import {
  type Dynamic,
  type PyDict,
  Tuple,
  TypeError,
  call as pyCall,
  dict,
  getAttr,
  iadd,
  keywordParts,
  keywords,
  list,
  max,
  mergeDicts,
  mul,
  pop,
  print,
  rethrowUnless,
  setDefault,
  setItem,
  signature,
  sorted,
  splitKeywords,
  typeName,
} from "./runtime/python/index.js";

let e: Dynamic;
// *args is a tuple and **kwargs a fresh dict: changes do not leak, forwarding keeps names, kwargs pop and defaults.
function change(...rest: Dynamic[]): Dynamic {
  let [args, { ...kwargs }]: [Dynamic, Dynamic] = splitKeywords(rest);
  setItem(kwargs, "new", 1);
  pop(kwargs, "old", null);
  args = iadd(args, Tuple.of(9));
  return Tuple.of(args, kwargs);
}
signature(change, "change", ["*args", "**kwargs"]);

const options = { old: 0, keep: 2 };
const values: number[] = [1];
print(pyCall(change, values, options), options, values);
print(typeName(change()[0]), change()[1]);

function outer(...rest2: Dynamic[]): Dynamic {
  const [args, { timeout = 5, ...kwargs }]: [Dynamic, Dynamic] = splitKeywords(rest2);
  setDefault(kwargs, "retries", 1);
  return pyCall(inner, args, keywordParts({ timeout: mul(timeout, 2) }, kwargs));
}

function inner(path: Dynamic, ...rest3: Dynamic[]): Dynamic {
  const [parts, { timeout, retries, verbose = false }]: [Dynamic, Dynamic] = splitKeywords(rest3);
  return Tuple.of(path, parts, timeout, retries, verbose);
}
signature(inner, "inner", ["path", "*parts", "timeout", "retries", "verbose="]);

print(
  outer("a"),
  outer("a", "b", "c", keywords({ retries: 0 })),
  outer("a", keywords({ verbose: true, timeout: 1 })),
);
for (const call of Tuple.of(
  signature(() => outer(), "<lambda>", []),
  signature(() => outer("a", keywords({ color: 1 })), "<lambda>", []),
  signature(() => pyCall(inner, ["a"], { timeout: 1 }), "<lambda>", []),
)) {
  try {
    pyCall(call, []);
  } catch (caught) {
    e = rethrowUnless(caught, TypeError);
    print(e);
  }
}

class Event {
  declare callbacks: Dynamic[];
  declare meta: PyDict;
  constructor(...rest4: Dynamic[]) {
    const [callbacks, { ...meta }]: [Dynamic, Dynamic] = splitKeywords(rest4);
    this.callbacks = list(callbacks);
    this.meta = meta;
  }

  fire(...rest5: Dynamic[]): Dynamic[] {
    const [args, { ...kw }]: [Dynamic, Dynamic] = splitKeywords(rest5);
    return this.callbacks.map((cb: Dynamic) => pyCall(cb, args, mergeDicts(this.meta, kw)));
  }
}

e = new Event(
  signature(
    (...rest6: Dynamic[]) => {
      const [a, { ...k }]: [Dynamic, Dynamic] = splitKeywords(rest6);
      return Tuple.of(a, k);
    },
    "<lambda>",
    ["*a", "**k"],
  ),
  signature((x: Dynamic = 0, { ...k }: Dynamic = {}) => Tuple.of(x, sorted(k)), "<lambda>", [
    "x=",
    "**k",
  ]),
  keywords({ tag: "t" }),
);
print(e.fire(1, keywords({ extra: 2 })), e.fire(), e.fire(keywords({ tag: "own" })));

function apply(f: Dynamic, ...rest7: Dynamic[]): Dynamic {
  const [args, { ...kwargs }]: [Dynamic, Dynamic] = splitKeywords(rest7);
  return pyCall(f, args, kwargs);
}
signature(apply, "apply", ["f", "/", "*args", "**kwargs"]);

print(
  apply(apply, apply, max, 1, 5),
  apply(dict, keywords({ f: 1 })),
  apply(getAttr("{}{k}", "format"), 1, keywords({ k: 2 })),
  apply(sorted, [2, 1], keywords({ reverse: true })),
);
const nested = signature(
  (...rest8: Dynamic[]) => {
    const [a, { ...k }]: [Dynamic, Dynamic] = splitKeywords(rest8);
    return signature(
      (...rest9: Dynamic[]) => {
        const [b, { ...m }]: [Dynamic, Dynamic] = splitKeywords(rest9);
        return Tuple.of(a, b, k, m);
      },
      "<lambda>.<locals>.<lambda>",
      ["*b", "**m"],
    );
  },
  "<lambda>",
  ["*a", "**k"],
);
print(nested(1, keywords({ x: 2 }))(3, keywords({ y: 4 })), nested()());
