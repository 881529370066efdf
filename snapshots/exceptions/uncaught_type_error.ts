import * as py from "./runtime/python/index.js";

// An uncaught TypeError from adding a number to text.
const total = "total: ";
py.print("before");
py.print(py.add(total, 5));
