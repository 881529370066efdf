import { type Dynamic, is, print, range, setSlice } from "./runtime/python/index.js";

// Assignment to slices.
const xs: Dynamic[] = [1, 2, 3, 4, 5];
const alias: Dynamic[] = xs;
setSlice(xs, 1, 3, ["a", "b", "c"]);
print(xs, is(alias, xs));
setSlice(xs, null, 0, [0]);
setSlice(xs, xs.length, null, [9, 10]);
print(xs);
setSlice(xs, 2, 4, []);
print(xs);
setSlice(xs, null, null, "new");
print(alias);
setSlice(xs, 1, 2, range(3));
print(xs);
