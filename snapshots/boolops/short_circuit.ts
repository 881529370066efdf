import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// and/or evaluate lazily and return operands.
function say(value: Dynamic): Dynamic {
  py.print("eval", py.repr(value));
  return value;
}

py.print(py.or(say(0), () => py.or(say("x"), () => say("never"))));
py.print(py.and(say(1), () => py.and(say([]), () => say("never"))));
py.print(py.or(say(null), () => say(false)));
py.print(!py.truthy(say("")) && say(2));
py.print(
  py.and(
    py.or(say(0), () => say(1)),
    () => say(2),
  ),
);
const result = py.and(null, () => py.boundGlobal(undefined, "boom"));
py.print(result);
