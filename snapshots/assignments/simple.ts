import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Plain, typed and tuple assignment; rebinding to another type.
let name: Dynamic = "agent";
const count: number = 3;
const total = 1.5;
let x: number = count;
const y = count;
x += 1;
py.print(name, count, total, x, y);
name = 42;
py.print(name, py.typeName(name));
let [a, b]: [Dynamic, Dynamic] = [1, 2];
[a, b] = [b, a];
py.print(a, b);
