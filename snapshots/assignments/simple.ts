import { type Dynamic, print, typeName } from "./runtime/python/index.js";

// Plain, typed and tuple assignment; rebinding to another type.
let name: Dynamic = "agent";
const count: number = 3;
const total = 1.5;
let x: number = count;
const y = count;
x += 1;
print(name, count, total, x, y);
name = 42;
print(name, typeName(name));
let [a, b]: [Dynamic, Dynamic] = [1, 2];
[a, b] = [b, a];
print(a, b);
