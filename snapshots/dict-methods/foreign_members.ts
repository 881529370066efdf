import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// JavaScript's members are none of a dict's.

const d = { a: 1 };
const loaded = py.jsonLoads('{"b": 2}');
const CASES: Dynamic[] = [
  () => py.callMethod({ a: 1 }, "entries", []),
  () => py.callMethod(d, "entries", []),
  () => py.callMethod(d, "has", ["a"]),
  () => py.noAttribute(d, "size"),
  () => py.callMethod(d, "forEach", [py.print]),
  () => py.callMethod(d, "hasOwnProperty", ["a"]),
  () => py.callMethod(d, "toString", []),
  () => py.noAttribute(d, "constructor"),
  () => py.noAttribute(d, "a"),
  () => py.callMethod(loaded, "entries", []),
  () => py.getAttr(loaded, "b"),
  () => py.callMethod(loaded, "toString", []),
  () => py.callMethod(new py.Dict([[1, 2]] as [Dynamic, Dynamic][]), "set", [1, 2]),
  () => py.callMethod(new py.Dict([[1, 2]] as [Dynamic, Dynamic][]), "has", [1]),
  () => py.callMethod([1], "push", [2]),
  () => py.getAttr([1], "length"),
  () => py.callMethod([1], "map", [py.str]),
  () => py.getAttr("a", "length"),
  () => py.callMethod("a", "toUpperCase", []),
  () => py.callMethod("a", "trim", []),
  () => py.getAttr(new py.PySet([1]), "size"),
  () => py.callMethod(new py.PySet([1]), "has", [1]),
  () => py.callMethod(1, "toFixed", [2]),
  () => py.callMethod(1.5, "toFixed", [2]),
  () => py.callMethod(py.Tuple.of(1, 2), "slice", [1]),
  () => py.callMethod(true, "valueOf", []),
  () => py.getAttr(py.bytes([97]), "data"),
  () => py.getAttr(py.range(3), "length"),
];
for (const [i, case_] of py.enumerate(CASES)) {
  try {
    py.print(i, py.call(case_, []));
  } catch (caught) {
    const error = py.rethrowUnless(caught, py.AttributeError);
    py.print(i, error);
  }
}
py.print(py.hasAttr(d, "entries"), py.hasAttr(loaded, "b"), py.getAttr(d, "size", "none"), py.hasAttr([], "length"));
