import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { wraps } from "./runtime/python/stdlib/functools.js";

// Decorators that keep state, change results, and take optional arguments.
function memo(fn: Dynamic): Dynamic {
  const cache = new py.Dict();
  const w: Dynamic = wraps(fn)(
    py.signature(
      function w(...rest: Dynamic[]): Dynamic {
        const args: Dynamic = py.Tuple.of(...rest);
        if (!py.contains(cache, args)) {
          py.setItem(cache, args, py.call(fn, args));
        }
        return py.getItem(cache, args);
      },
      "memo.<locals>.w",
      ["*args"],
    ),
  );
  py.setAttr(w, "cache", cache);
  return w;
}
py.signature(memo, "memo", ["fn"]);
function defaultOn(...rest2: Dynamic[]): Dynamic {
  const [errors, { value = null }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
  function deco(fn: Dynamic): Dynamic {
    function w(...rest3: Dynamic[]): Dynamic {
      const [a, { ...k }]: [Dynamic, Dynamic] = py.splitKeywords(rest3);
      try {
        return py.call(fn, a, k);
      } catch (caught) {
        const e = py.rethrowUnless(caught, errors);
        return value !== null ? value : py.typeName(e);
      }
    }
    py.signature(w, "default_on.<locals>.deco.<locals>.w", ["*a", "**k"]);
    return w;
  }
  py.signature(deco, "default_on.<locals>.deco", ["fn"]);
  return deco;
}
const slow: Dynamic = memo(
  py.signature(
    function slow(a: Dynamic, b: Dynamic): Dynamic {
      py.print("computing", a, b);
      return py.mul(a, b);
    },
    "slow",
    ["a", "b"],
  ),
);
const parse: Dynamic = py.call(defaultOn(py.KeyError, py.ValueError, py.keywords({ value: -1 })), [
  memo(
    py.signature(
      function parse(s: Dynamic): number {
        return py.int(s);
      },
      "parse",
      ["s"],
    ),
  ),
]);
const div: Dynamic = py.call(defaultOn(py.ZeroDivisionError), [
  py.signature(
    function div(a: Dynamic, b: Dynamic): Dynamic {
      return py.div(a, b);
    },
    "div",
    ["a", "b"],
  ),
]);
py.print(
  py.call(slow, [2, 3]),
  py.call(slow, [2, 3]),
  py.getAttr(slow, "cache"),
  py.getAttr(slow, "__name__"),
  py.call(parse, ["5"]),
  py.call(parse, ["x"]),
  py.call(div, [1, 0]),
  py.call(div, [1], { b: 4 }),
);
