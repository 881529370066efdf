import * as py from "./runtime/python/index.js";

// Slicing copies; assigning to a full slice keeps the alias.
const a: number[] = [1, 2, 3];
const [b, c] = [a, py.getSlice(a, null, null)];
py.setSlice(a, null, null, [9]);
py.print(a, b, c);
py.delSlice(b, null, null);
py.print(a, c);
py.setSlice(c, 1, 1, ["in", "serted"]);
py.setSlice(c, -1, null, []);
py.print(c, py.getSlice(c, null, null, 2), py.getItem(py.getSlice(c, -2, null), 0));
