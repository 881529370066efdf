import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Method names shared by several types, on values of unknown type.
function use(x: Dynamic): string[] {
  const out: string[] = [];
  for (const name of py.Tuple.of(
    "copy",
    "index",
    "count",
    "pop",
    "clear",
    "update",
    "append",
    "add",
    "extend",
    "remove",
  )) {
    if (py.hasAttr(x, name)) {
      out.push(name);
    }
  }
  return out;
}
for (const v of py.Tuple.of([] as Dynamic[], new py.Dict(), py.set(), py.Tuple.of(), "", py.bytes([]))) {
  py.print(py.typeName(v), use(v));
}
function drop(x: Dynamic, k: Dynamic): Dynamic {
  py.callMethod(x, "pop", [k]);
  return x;
}
py.print(drop([1, 2], 0), drop({ a: 1, b: 2 }, "a"));
function size(x: Dynamic): Dynamic {
  return py.Tuple.of(py.len(x), !py.isInstance(x, py.dict) ? py.callMethod(x, "count", ["a"]) : null);
}
py.print(size("aa"), size(["a"]), size(py.Tuple.of("a")), size({ a: 1 }));
