import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { wraps } from "./runtime/python/stdlib/functools.js";

// Keywords reach the function that a name holds now, where the name is defined twice

const retryErrors: Dynamic = py.Tuple.of(py.ValueError);
let retry: Dynamic = py.signature(
  function retry(times: number, errors: Dynamic = retryErrors as Dynamic): Dynamic {
    function wrap(fn: Dynamic): Dynamic {
      const inner: Dynamic = wraps(fn)(
        py.signature(
          function inner(...rest: Dynamic[]): Dynamic {
            const [args, { ...options }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
            py.print("first", times, errors);
            return py.call(fn, args, options);
          },
          "retry.<locals>.wrap.<locals>.inner",
          ["*args", "**options"],
        ),
      );

      return inner;
    }
    py.signature(wrap, "retry.<locals>.wrap", ["fn"]);

    return wrap;
  },
  "retry",
  ["times", "errors="],
);

let load: Dynamic = py.call(py.call(retry, [], { times: 2 }), [
  py.signature(
    function load(key: Dynamic): Dynamic {
      return key;
    },
    "load",
    ["key"],
  ),
]);

py.print(py.call(load, ["a"]));

const retryErrors2: Dynamic = py.Tuple.of(py.ValueError);
retry = py.signature(
  function retry(times: number, errors: Dynamic = retryErrors2 as Dynamic): Dynamic {
    function wrap(fn: Dynamic): Dynamic {
      const inner: Dynamic = wraps(fn)(
        py.signature(
          function inner(...rest2: Dynamic[]): Dynamic {
            const [args, { ...options }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
            py.print("second", times, errors);
            return py.call(fn, args, options);
          },
          "retry.<locals>.wrap.<locals>.inner",
          ["*args", "**options"],
        ),
      );

      return inner;
    }
    py.signature(wrap, "retry.<locals>.wrap", ["fn"]);

    return wrap;
  },
  "retry",
  ["times", "errors="],
);

load = py.call(py.call(retry, [], { errors: py.Tuple.of(py.KeyError), times: 4 }), [
  py.signature(
    function load(key: Dynamic): Dynamic {
      return py.mul(key, 2);
    },
    "load",
    ["key"],
  ),
]);

py.print(py.call(load, [], { key: "b" }));
