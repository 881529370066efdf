import { type Dynamic, Tuple, getItem, is, print, setItem } from "./runtime/python/index.js";

// A list that contains itself.
const a: Dynamic[] = [1];
a.push(a);
print(a, a.length, is(getItem(a, 1), a), getItem(getItem(getItem(a, 1), 1), 0));
const d = { self: null };
setItem(d, "self", d);
print(d);
const t = Tuple.of([] as Dynamic[]);
t[0].push(t);
print(t);
