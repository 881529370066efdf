import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Chained assignment binds one object to several names.
const value: Dynamic = [];
const a: number[] = value;
const b: number[] = value;
a.push(1);
b.push(2);
py.print(a, b, py.is(a, b));
const value2: Dynamic = new py.Dict();
const c = value2;
let d: PyDict = value2;
py.setItem(c, "k", "v");
py.print(d);
d = { k: "v" };
py.print(py.eq(c, d), py.is(c, d));
const x = "same";
let y: string = "same";
const z = "same";
y = "other";
py.print(x, y, z);
