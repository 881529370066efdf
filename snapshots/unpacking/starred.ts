import { Tuple, items, print, range, unpackStar } from "./runtime/python/index.js";

// Starred targets collect a list.
const [first, rest] = unpackStar([1, 2, 3, 4], 1, 0);
print(first, rest);
const [init, last] = unpackStar("abc", 0, 1);
print(init, last);
const [a, middle, z] = unpackStar(range(6), 1, 1);
print(a, middle, z);
const [only, nothing] = unpackStar(Tuple.of(5), 1, 0);
print(only, nothing);
const [head, tail] = unpackStar(items({ k: 1, j: 2 }), 1, 0);
print(head, tail);
const [allItems] = unpackStar(Tuple.of(1, 2), 0, 0);
print(allItems);
