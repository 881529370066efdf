import * as py from "./runtime/python/index.js";

// Starred targets collect a list.
const [first, rest] = py.unpackStar([1, 2, 3, 4], 1, 0);
py.print(first, rest);
const [init, last] = py.unpackStar("abc", 0, 1);
py.print(init, last);
const [a, middle, z] = py.unpackStar(py.range(6), 1, 1);
py.print(a, middle, z);
const [only, nothing] = py.unpackStar(py.Tuple.of(5), 1, 0);
py.print(only, nothing);
const [head, tail] = py.unpackStar(py.items({ k: 1, j: 2 }), 1, 0);
py.print(head, tail);
const [allItems] = py.unpackStar(py.Tuple.of(1, 2), 0, 0);
py.print(allItems);
