import { type Dynamic, and, boundGlobal, or, print, repr, truthy } from "./runtime/python/index.js";

// and/or evaluate lazily and return operands.
function say(value: Dynamic): Dynamic {
  print("eval", repr(value));
  return value;
}

print(or(say(0), () => or(say("x"), () => say("never"))));
print(and(say(1), () => and(say([]), () => say("never"))));
print(or(say(null), () => say(false)));
print(!truthy(say("")) && say(2));
print(
  and(
    or(say(0), () => say(1)),
    () => say(2),
  ),
);
const result = and(null, () => boundGlobal(undefined, "boom"));
print(result);
