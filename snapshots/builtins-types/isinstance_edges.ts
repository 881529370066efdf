import {
  Dict,
  type Dynamic,
  KeyError,
  LookupError,
  Tuple,
  bool,
  call as pyCall,
  dict,
  float,
  int,
  isInstance,
  isSubclass,
  list,
  object,
  pow,
  print,
  repr,
  str,
  toException,
  type,
  typeName,
} from "./runtime/python/index.js";

// isinstance and issubclass with tuples, unions, bools and wrong second arguments.
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
  () => isInstance(1, int),
  () => isInstance(true, int),
  () => isInstance(float(1), int),
  () => isInstance(1, Tuple.of(str, Tuple.of(int, float))),
  () => isInstance(1, "int"),
  () => isInstance(1, [int]),
  () => isInstance(null, type(null)),
  () => isInstance(1, object),
  () => isInstance(int, type),
  () => pyCall(isInstance, [1]),
  () => isInstance([], Tuple.of(list, dict)),
  () => isInstance(new Dict(), dict),
  () => isInstance(pow(2, 70), int),
  () => isInstance(float(100000000000000000000), float),
  () => isInstance(float(100000000000000000000), int),
  () => isSubclass(bool, int),
  () => isSubclass(1, int),
  () => isSubclass(int, 1),
  () => isSubclass(KeyError, Tuple.of(LookupError, str)),
  () => isSubclass(int, object),
);
