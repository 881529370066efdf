import {
  type Dynamic,
  Tuple,
  call as pyCall,
  callMethod,
  getAttr,
  list,
  map,
  print,
  repr,
  sorted,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Methods of str called on the class.
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
  () => callMethod(str, "upper", ["abc"]),
  () => callMethod(str, "upper", [5]),
  () => callMethod(str, "join", [",", ["a"]]),
  () => callMethod(str, "split", ["a b"]),
  () => callMethod(str, "format", ["{}", 1]),
  () => callMethod(str, "lower", []),
  () => callMethod(str, "strip", [" a "]),
  () => callMethod(str, "isdigit", ["5"]),
  () => callMethod(str, "replace", ["aba", "a", "c"]),
  () => list(map(getAttr(str, "title"), ["ab c", "d"])),
  () => sorted(["b", "A"], { key: getAttr(str, "casefold") }),
  () => callMethod(str, "count", ["aaa", "a"]),
  () => callMethod(str, "startswith", ["abc", Tuple.of("x", "a")]),
);
