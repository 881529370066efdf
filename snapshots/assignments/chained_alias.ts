import { Dict, type Dynamic, type PyDict, eq, is, print, setItem } from "./runtime/python/index.js";

// Chained assignment binds one object to several names.
const value: Dynamic = [];
const a: number[] = value;
const b: number[] = value;
a.push(1);
b.push(2);
print(a, b, is(a, b));
const value2: Dynamic = new Dict();
const c = value2;
let d: PyDict = value2;
setItem(c, "k", "v");
print(d);
d = { k: "v" };
print(eq(c, d), is(c, d));
const x = "same";
let y: string = "same";
const z = "same";
y = "other";
print(x, y, z);
