import * as py from "./runtime/python/index.js";

// fromkeys, copy, clear.
py.print(py.fromKeys("abc"), py.fromKeys([1, 2], 0), py.fromKeys([]));
const shared = py.fromKeys(["x", "y"], []);
py.callMethod(py.getItem(shared, "x"), "append", [1]);
py.print(shared);
const d = { a: [1] };
const c = py.copy(d);
py.callMethod(py.getItem(c, "a"), "append", [2]);
py.setItem(c, "b", 1);
py.print(d, c);
const alias = d;
py.clear(d);
py.print(alias, py.eq(d, new py.Dict()), py.is(d, alias));
py.print(py.list(py.fromKeys("mississippi")));
