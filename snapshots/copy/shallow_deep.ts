import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { copy, deepcopy } from "./runtime/python/stdlib/copy.js";

// copy and deepcopy of nested containers.
const a = { l: [1, [2]], t: py.Tuple.of([] as Dynamic[]), n: null };
const [b, c] = [copy(a), deepcopy(a)];
py.callMethod(py.getItem(py.getItem(a, "l"), 1), "append", [3]);
py.callMethod(py.getItem(py.getItem(a, "t"), 0), "append", ["x"]);
py.setItem(a, "new", 1);
py.print(a);
py.print(b);
py.print(c);
const shared: Dynamic[] = [0];
const d = deepcopy([shared, shared]);
py.callMethod(py.getItem(d, 0), "append", [1]);
py.print(d, py.is(py.getItem(d, 0), py.getItem(d, 1)), shared);
const loop: Dynamic[] = [1];
loop.push(loop);
const m = deepcopy(loop);
py.print(py.is(py.getItem(m, 1), m), py.is(m, loop));
