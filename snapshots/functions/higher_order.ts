import {
  type Dynamic,
  Tuple,
  call,
  dict,
  getAttr,
  keywords,
  len,
  max,
  mul,
  print,
  signature,
  sorted,
  splitKeywords,
  str,
  values,
} from "./runtime/python/index.js";

// Functions as values.
function compose(...rest: Dynamic[]): Dynamic {
  const fs: Dynamic = Tuple.of(...rest);
  function run(x: Dynamic): Dynamic {
    for (const f of fs) {
      x = call(f, [x]);
    }
    return x;
  }
  signature(run, "compose.<locals>.run", ["x"]);
  return run;
}

const handlers = {
  upper: getAttr(str, "upper"),
  len,
  twice: signature((s: Dynamic) => mul(s, 2), "<lambda>", ["s"]),
};
print(
  Array.from(values(handlers), (h: Dynamic) => call(h, ["ab"])),
  compose(getAttr(str, "strip"), getAttr(str, "title"), len)("  ab c "),
);
function apply(fn: Dynamic, ...rest2: Dynamic[]): Dynamic {
  const [args, { ...kwargs }]: [Dynamic, Dynamic] = splitKeywords(rest2);
  return call(fn, args, kwargs);
}
print(
  apply(sorted, [3, 1], keywords({ reverse: true })),
  apply(dict, keywords({ a: 1 })),
  apply(max, 1, 5),
);
