import { Dict, type Dynamic, PySet, Tuple, frozenset, mul, set } from "./runtime/python/index.js";
import { pprint } from "./runtime/python/stdlib/pprint.js";

// Long strings are cut at blanks, bytes and sets too; keys of several types are sorted.

const text = mul("The quick brown fox jumps over the lazy dog. ", 3);
pprint(text);
pprint({ text, short: "a b" }, undefined, undefined, 50);
pprint(["one\ntwo\nthree", mul("x", 100), mul("é", 30) + " " + mul("ü", 60)]);
pprint(
  new Dict([
    [1, "int"],
    ["1", "str"],
    [Tuple.of(2, 3), "tuple"],
    [null, 0],
  ] as [Dynamic, Dynamic][]),
);
pprint(
  new Dict([
    [frozenset(new PySet([1])), new PySet([3, 1, 2])],
    ["set", set()],
    ["f", frozenset()],
  ] as [Dynamic, Dynamic][]),
);
pprint(Tuple.of(mul("a", 60), mul("b", 30)));
pprint(Tuple.of(mul("a", 90)));
pprint({ "quote's": "both ' and \"", k: "line one\n" + mul("long line two ", 8) });
