import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { wraps as pyWraps } from "./runtime/python/stdlib/functools.js";
import { floor as pyFloor, sqrt as pySqrt } from "./runtime/python/stdlib/math.js";

// A name that is imported from a library and then defined as a function: until then it means the library's.
let wraps: Dynamic = pyWraps;
let floor: Dynamic = pyFloor;

py.print(py.call(floor, [2.5]), pySqrt(16));

function early(x: number): Dynamic {
  return py.call(floor, [x]);
}

wraps = py.signature(
  function wraps(function_: Dynamic): Dynamic {
    const inner: Dynamic = pyWraps(function_)(
      py.signature(
        function inner(...rest: Dynamic[]): string {
          const args: Dynamic = py.Tuple.of(...rest);
          return `wrapped ${py.str(py.call(function_, args))}`;
        },
        "wraps.<locals>.inner",
        ["*args"],
      ),
    );

    return inner;
  },
  "wraps",
  ["function"],
);

/** Ours. */
const sqrt: Dynamic = py.call(wraps, [
  py.signature(
    function sqrt(x: Dynamic): Dynamic {
      return py.neg(x);
    },
    "sqrt",
    ["x"],
    "Ours.",
  ),
]);

floor = py.signature(
  function floor(x: number): string {
    return `floor of ${py.str(x)}`;
  },
  "floor",
  ["x"],
);

py.print(
  py.call(sqrt, [4]),
  py.getAttr(sqrt, "__name__"),
  py.getAttr(sqrt, "__doc__"),
  py.call(floor, [1.5]),
  early(2.5),
);
