import {
  Dict,
  type Dynamic,
  KeyError,
  Tuple,
  ValueError,
  ZeroDivisionError,
  call,
  contains,
  div as pyDiv,
  getAttr,
  getItem,
  int,
  keywords,
  mul,
  print,
  rethrowUnless,
  setAttr,
  setItem,
  signature,
  splitKeywords,
  typeName,
} from "./runtime/python/index.js";
import { wraps } from "./runtime/python/stdlib/functools.js";

// Decorators that keep state, change results, and take optional arguments.
function memo(fn: Dynamic): Dynamic {
  const cache = new Dict();
  const w: Dynamic = wraps(fn)(
    signature(
      function w(...rest: Dynamic[]): Dynamic {
        const args: Dynamic = Tuple.of(...rest);
        if (!contains(cache, args)) {
          setItem(cache, args, call(fn, args));
        }
        return getItem(cache, args);
      },
      "memo.<locals>.w",
      ["*args"],
    ),
  );
  setAttr(w, "cache", cache);
  return w;
}
signature(memo, "memo", ["fn"]);
function defaultOn(...rest2: Dynamic[]): Dynamic {
  const [errors, { value = null }]: [Dynamic, Dynamic] = splitKeywords(rest2);
  function deco(fn: Dynamic): Dynamic {
    function w(...rest3: Dynamic[]): Dynamic {
      const [a, { ...k }]: [Dynamic, Dynamic] = splitKeywords(rest3);
      try {
        return call(fn, a, k);
      } catch (caught) {
        const e = rethrowUnless(caught, errors);
        return value !== null ? value : typeName(e);
      }
    }
    signature(w, "default_on.<locals>.deco.<locals>.w", ["*a", "**k"]);
    return w;
  }
  signature(deco, "default_on.<locals>.deco", ["fn"]);
  return deco;
}
const slow: Dynamic = memo(
  signature(
    function slow(a: Dynamic, b: Dynamic): Dynamic {
      print("computing", a, b);
      return mul(a, b);
    },
    "slow",
    ["a", "b"],
  ),
);
const parse: Dynamic = call(defaultOn(KeyError, ValueError, keywords({ value: -1 })), [
  memo(
    signature(
      function parse(s: Dynamic): number {
        return int(s);
      },
      "parse",
      ["s"],
    ),
  ),
]);
const div: Dynamic = call(defaultOn(ZeroDivisionError), [
  signature(
    function div(a: Dynamic, b: Dynamic): Dynamic {
      return pyDiv(a, b);
    },
    "div",
    ["a", "b"],
  ),
]);
print(
  call(slow, [2, 3]),
  call(slow, [2, 3]),
  getAttr(slow, "cache"),
  getAttr(slow, "__name__"),
  call(parse, ["5"]),
  call(parse, ["x"]),
  call(div, [1, 0]),
  call(div, [1], { b: 4 }),
);
