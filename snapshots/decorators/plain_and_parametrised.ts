import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { wraps } from "./runtime/python/stdlib/functools.js";

// Decorators, stacked and with arguments.
function trace(fn: Dynamic): Dynamic {
  const wrapper: Dynamic = wraps(fn)(
    py.signature(
      function wrapper(...rest: Dynamic[]): Dynamic {
        const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
        py.print("call", py.getAttr(fn, "__name__"), args, kwargs);
        return py.call(fn, args, kwargs);
      },
      "trace.<locals>.wrapper",
      ["*args", "**kwargs"],
    ),
  );
  return wrapper;
}
py.signature(trace, "trace", ["fn"]);
function tag(name: string): Dynamic {
  function decorate(fn: Dynamic): Dynamic {
    return py.signature(
      (...rest2: Dynamic[]) => {
        const a: Dynamic = py.Tuple.of(...rest2);
        return `<${name}>${py.str(py.call(fn, a))}</${name}>`;
      },
      "tag.<locals>.decorate.<locals>.<lambda>",
      ["*a"],
    );
  }
  py.signature(decorate, "tag.<locals>.decorate", ["fn"]);
  return decorate;
}
/** Adds. */
const add: Dynamic = trace(
  py.signature(
    function add(a: Dynamic, b: Dynamic = 1): Dynamic {
      return py.add(a, b);
    },
    "add",
    ["a", "b="],
    "Adds.",
  ),
);
const text: Dynamic = py.call(tag("b"), [
  py.call(tag("i"), [
    py.signature(
      function text(s: Dynamic): Dynamic {
        return s;
      },
      "text",
      ["s"],
    ),
  ]),
]);
py.print(py.call(add, [1], { b: 2 }), py.getAttr(add, "__name__"), py.getAttr(add, "__doc__"), py.call(text, ["x"]));
