import {
  type Dynamic,
  Tuple,
  add as pyAdd,
  call,
  getAttr,
  print,
  signature,
  splitKeywords,
  str,
} from "./runtime/python/index.js";
import { wraps } from "./runtime/python/stdlib/functools.js";

// Decorators, stacked and with arguments.
function trace(fn: Dynamic): Dynamic {
  const wrapper: Dynamic = wraps(fn)(
    signature(
      function wrapper(...rest: Dynamic[]): Dynamic {
        const [args, { ...kwargs }]: [Dynamic, Dynamic] = splitKeywords(rest);
        print("call", getAttr(fn, "__name__"), args, kwargs);
        return call(fn, args, kwargs);
      },
      "trace.<locals>.wrapper",
      ["*args", "**kwargs"],
    ),
  );
  return wrapper;
}
signature(trace, "trace", ["fn"]);
function tag(name: string): Dynamic {
  function decorate(fn: Dynamic): Dynamic {
    return signature(
      (...rest2: Dynamic[]) => {
        const a: Dynamic = Tuple.of(...rest2);
        return `<${name}>${str(call(fn, a))}</${name}>`;
      },
      "tag.<locals>.decorate.<locals>.<lambda>",
      ["*a"],
    );
  }
  signature(decorate, "tag.<locals>.decorate", ["fn"]);
  return decorate;
}
/** Adds. */
const add: Dynamic = trace(
  signature(
    function add(a: Dynamic, b: Dynamic = 1): Dynamic {
      return pyAdd(a, b);
    },
    "add",
    ["a", "b="],
    "Adds.",
  ),
);
const text: Dynamic = call(tag("b"), [
  call(tag("i"), [
    signature(
      function text(s: Dynamic): Dynamic {
        return s;
      },
      "text",
      ["s"],
    ),
  ]),
]);
print(
  call(add, [1], { b: 2 }),
  getAttr(add, "__name__"),
  getAttr(add, "__doc__"),
  call(text, ["x"]),
);
