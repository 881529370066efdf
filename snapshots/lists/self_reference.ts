import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A list that contains itself.
const a: Dynamic[] = [1];
a.push(a);
py.print(a, a.length, py.is(py.getItem(a, 1), a), py.getItem(py.getItem(py.getItem(a, 1), 1), 0));
const d = { self: null };
py.setItem(d, "self", d);
py.print(d);
const t = py.Tuple.of([] as Dynamic[]);
t[0].push(t);
py.print(t);
