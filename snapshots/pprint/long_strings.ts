import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { pprint } from "./runtime/python/stdlib/pprint.js";

// Long strings are cut at blanks, bytes and sets too; keys of several types are sorted.

const text = py.mul("The quick brown fox jumps over the lazy dog. ", 3);
pprint(text);
pprint({ text, short: "a b" }, undefined, undefined, 50);
pprint(["one\ntwo\nthree", py.mul("x", 100), py.mul("é", 30) + " " + py.mul("ü", 60)]);
pprint(
  new py.Dict([
    [1, "int"],
    ["1", "str"],
    [py.Tuple.of(2, 3), "tuple"],
    [null, 0],
  ] as [Dynamic, Dynamic][]),
);
pprint(
  new py.Dict([
    [py.frozenset(new py.PySet([1])), new py.PySet([3, 1, 2])],
    ["set", py.set()],
    ["f", py.frozenset()],
  ] as [Dynamic, Dynamic][]),
);
pprint(py.Tuple.of(py.mul("a", 60), py.mul("b", 30)));
pprint(py.Tuple.of(py.mul("a", 90)));
pprint({ "quote's": "both ' and \"", k: "line one\n" + py.mul("long line two ", 8) });
