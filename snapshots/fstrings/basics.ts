import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Interpolation of values of every type.
const [name, n, pi] = ["Ann", 3, py.float(3)];
py.print(
  `${name} has ${n} of ${py.str(pi)} and ${py.str(null)} ${py.str(true)} ${py.str([1, "a"])} {'k': 1} ${py.str({ k: 1 })}`,
);
py.print(
  `${py.repr(name)} ${name} ${py.ascii("é")} ${py.format(py.repr(n), ">4")}|${py.format(name, ">6")}|${py.format(name, "<6")}|${py.format(name, "^7")}|`,
);
py.print(
  `${n + 1} ${name.toUpperCase()} ${n ? "yes" : "no"} ${py.str(Array.from(py.range(3), (x: number) => py.mul(x, 2)))} ${py.str(((x: Dynamic) => py.add(x, 1))(2))}`,
);
py.print(`a{b}c {${n}} ${n}${n} joined ${name} plain {n}`);
py.print(`${"nested " + `${py.format(n, "03d")}`} ${py.str(py.getItem(py.dict(undefined, { a: 1 }), "a"))}`);
