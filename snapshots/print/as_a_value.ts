import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { partial } from "./runtime/python/stdlib/partial.js";

// print as a function value: it returns None, goes through map, partial, defaults and shadowing by a parameter.

const result = py.print("x");
py.print(result, py.is(py.print, py.print), py.callable(py.print));
py.list(py.map(py.print, ["a", 1], ["b", 2]));
const say = new partial(py.print, "log:", py.keywords({ sep: " " }));
py.call(say, ["started", 1]);
py.call(say, ["colon"], { sep: ":" });

const runEmit: Dynamic = py.print;
function run(values: Dynamic[], emit: Dynamic = runEmit as Dynamic): void {
  for (const value of values) {
    py.call(emit, [value]);
  }
}

run([1, [2]]);
const out: Dynamic[] = [];
run([1, [2]], py.getAttr(out, "append"));
py.print(out);

function quiet(print: Dynamic): Dynamic {
  py.call(print, ["hidden"]);
  return print;
}

const seen: Dynamic[] = [];
quiet(py.getAttr(seen, "append"));
py.print(seen);
const emit = {
  loud: py.signature(
    (...rest: Dynamic[]) => {
      const a: Dynamic = py.Tuple.of(...rest);
      return py.print(...Array.from(a, (x: Dynamic) => py.str(x).toUpperCase()));
    },
    "<lambda>",
    ["*a"],
  ),
  off: py.signature(
    (...rest2: Dynamic[]) => {
      const a: Dynamic = py.Tuple.of(...rest2);
      return null;
    },
    "<lambda>",
    ["*a"],
  ),
};
for (const mode of py.Tuple.of("loud", "off")) {
  py.call(py.getItem(emit, mode), ["word", 1]);
}
py.print(Array.from(py.range(3), (i: number) => py.print(i, py.keywords({ end: " " }))));
py.print(...py.spread(py.map(py.str, py.range(3))), ...py.spread({ k: 1 }), py.keywords({ sep: "/" }));
const options = { sep: "", end: ".\n" };
py.call(py.print, ["a", "b"], options);
const x = py.print("inner") || "fallback";
py.print(x);
