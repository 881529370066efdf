import {
  type Dynamic,
  Tuple,
  call,
  callable,
  getAttr,
  getItem,
  is,
  keywords,
  list,
  map,
  print as pyPrint,
  range,
  signature,
  spread,
  str,
} from "./runtime/python/index.js";
import { partial } from "./runtime/python/stdlib/partial.js";

// print as a function value: it returns None, goes through map, partial, defaults and shadowing by a parameter.

const result = pyPrint("x");
pyPrint(result, is(pyPrint, pyPrint), callable(pyPrint));
list(map(pyPrint, ["a", 1], ["b", 2]));
const say = new partial(pyPrint, "log:", keywords({ sep: " " }));
call(say, ["started", 1]);
call(say, ["colon"], { sep: ":" });

const runEmit: Dynamic = pyPrint;
function run(values: Dynamic[], emit: Dynamic = runEmit as Dynamic): void {
  for (const value of values) {
    call(emit, [value]);
  }
}

run([1, [2]]);
const out: Dynamic[] = [];
run([1, [2]], getAttr(out, "append"));
pyPrint(out);

function quiet(print: Dynamic): Dynamic {
  call(print, ["hidden"]);
  return print;
}

const seen: Dynamic[] = [];
quiet(getAttr(seen, "append"));
pyPrint(seen);
const emit = {
  loud: signature(
    (...rest: Dynamic[]) => {
      const a: Dynamic = Tuple.of(...rest);
      return pyPrint(...Array.from(a, (x: Dynamic) => str(x).toUpperCase()));
    },
    "<lambda>",
    ["*a"],
  ),
  off: signature(
    (...rest2: Dynamic[]) => {
      const a: Dynamic = Tuple.of(...rest2);
      return null;
    },
    "<lambda>",
    ["*a"],
  ),
};
for (const mode of Tuple.of("loud", "off")) {
  call(getItem(emit, mode), ["word", 1]);
}
pyPrint(Array.from(range(3), (i: number) => pyPrint(i, keywords({ end: " " }))));
pyPrint(...spread(map(str, range(3))), ...spread({ k: 1 }), keywords({ sep: "/" }));
const options = { sep: "", end: ".\n" };
call(pyPrint, ["a", "b"], options);
const x = pyPrint("inner") || "fallback";
pyPrint(x);
