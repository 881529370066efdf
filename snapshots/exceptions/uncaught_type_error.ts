import { add, print } from "./runtime/python/index.js";

// An uncaught TypeError from adding a number to text.
const total = "total: ";
print("before");
print(add(total, 5));
