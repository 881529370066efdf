import {
  Dict,
  type Dynamic,
  Tuple,
  bytes,
  callMethod,
  dict,
  hasAttr,
  isInstance,
  len,
  print,
  set,
  typeName,
} from "./runtime/python/index.js";

// Method names shared by several types, on values of unknown type.
function use(x: Dynamic): string[] {
  const out: string[] = [];
  for (const name of Tuple.of(
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
    if (hasAttr(x, name)) {
      out.push(name);
    }
  }
  return out;
}
for (const v of Tuple.of([] as Dynamic[], new Dict(), set(), Tuple.of(), "", bytes([]))) {
  print(typeName(v), use(v));
}
function drop(x: Dynamic, k: Dynamic): Dynamic {
  callMethod(x, "pop", [k]);
  return x;
}
print(drop([1, 2], 0), drop({ a: 1, b: 2 }, "a"));
function size(x: Dynamic): Dynamic {
  return Tuple.of(len(x), !isInstance(x, dict) ? callMethod(x, "count", ["a"]) : null);
}
print(size("aa"), size(["a"]), size(Tuple.of("a")), size({ a: 1 }));
