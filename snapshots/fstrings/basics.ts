import {
  type Dynamic,
  add,
  ascii,
  dict,
  float,
  format,
  getItem,
  mul,
  print,
  range,
  repr,
  str,
} from "./runtime/python/index.js";

// Interpolation of values of every type.
const [name, n, pi] = ["Ann", 3, float(3)];
print(
  `${name} has ${n} of ${str(pi)} and ${str(null)} ${str(true)} ${str([1, "a"])} {'k': 1} ${str({ k: 1 })}`,
);
print(
  `${repr(name)} ${name} ${ascii("é")} ${format(repr(n), ">4")}|${format(name, ">6")}|${format(name, "<6")}|${format(name, "^7")}|`,
);
print(
  `${n + 1} ${name.toUpperCase()} ${n ? "yes" : "no"} ${str(Array.from(range(3), (x: number) => mul(x, 2)))} ${str(((x: Dynamic) => add(x, 1))(2))}`,
);
print(`a{b}c {${n}} ${n}${n} joined ${name} plain {n}`);
print(`${"nested " + `${format(n, "03d")}`} ${str(getItem(dict(undefined, { a: 1 }), "a"))}`);
