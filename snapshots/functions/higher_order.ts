import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Functions as values.
function compose(...rest: Dynamic[]): Dynamic {
  const fs: Dynamic = py.Tuple.of(...rest);
  function run(x: Dynamic): Dynamic {
    for (const f of fs) {
      x = py.call(f, [x]);
    }
    return x;
  }
  py.signature(run, "compose.<locals>.run", ["x"]);
  return run;
}

const handlers = {
  upper: py.getAttr(py.str, "upper"),
  len: py.len,
  twice: py.signature((s: Dynamic) => py.mul(s, 2), "<lambda>", ["s"]),
};
py.print(
  Array.from(py.values(handlers), (h: Dynamic) => py.call(h, ["ab"])),
  compose(py.getAttr(py.str, "strip"), py.getAttr(py.str, "title"), py.len)("  ab c "),
);
function apply(fn: Dynamic, ...rest2: Dynamic[]): Dynamic {
  const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
  return py.call(fn, args, kwargs);
}
py.print(
  apply(py.sorted, [3, 1], py.keywords({ reverse: true })),
  apply(py.dict, py.keywords({ a: 1 })),
  apply(py.max, 1, 5),
);
