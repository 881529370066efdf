import { delSlice, getItem, getSlice, print, setSlice } from "./runtime/python/index.js";

// Slicing copies; assigning to a full slice keeps the alias.
const a: number[] = [1, 2, 3];
const [b, c] = [a, getSlice(a, null, null)];
setSlice(a, null, null, [9]);
print(a, b, c);
delSlice(b, null, null);
print(a, c);
setSlice(c, 1, 1, ["in", "serted"]);
setSlice(c, -1, null, []);
print(c, getSlice(c, null, null, 2), getItem(getSlice(c, -2, null), 0));
