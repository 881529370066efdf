import {
  type Dynamic,
  Tuple,
  call as pyCall,
  format,
  lshift,
  pow,
  print,
  repr,
  rshift,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Shifts of small, negative and huge ints, negative shift counts and bools.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = Tuple.of(...rest);
  for (const call of calls) {
    try {
      print(repr(pyCall(call, [])));
    } catch (caught) {
      const error = toException(caught);
      print(typeName(error), error);
    }
  }
}

show(
  () => lshift(1, 40),
  () => lshift(1, 100),
  () => lshift(1, -1),
  () => rshift(1, 1),
  () => rshift(-1, 100),
  () => rshift(-5, 1),
  () => rshift(1, -1),
  () => rshift(pow(2, 70), 60),
  () => lshift(1, 31),
  () => lshift(1, 32),
  () => lshift(0xffffffff, 4),
  () => `${format(5, ">>5")}`,
);
