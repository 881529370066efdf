import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Assignment to slices.
const xs: Dynamic[] = [1, 2, 3, 4, 5];
const alias: Dynamic[] = xs;
py.setSlice(xs, 1, 3, ["a", "b", "c"]);
py.print(xs, py.is(alias, xs));
py.setSlice(xs, null, 0, [0]);
py.setSlice(xs, xs.length, null, [9, 10]);
py.print(xs);
py.setSlice(xs, 2, 4, []);
py.print(xs);
py.setSlice(xs, null, null, "new");
py.print(alias);
py.setSlice(xs, 1, 2, py.range(3));
py.print(xs);
