import {
  type Dynamic,
  Tuple,
  callMethod,
  getItem,
  is,
  print,
  setItem,
} from "./runtime/python/index.js";
import { copy, deepcopy } from "./runtime/python/stdlib/copy.js";

// copy and deepcopy of nested containers.
const a = { l: [1, [2]], t: Tuple.of([] as Dynamic[]), n: null };
const [b, c] = [copy(a), deepcopy(a)];
callMethod(getItem(getItem(a, "l"), 1), "append", [3]);
callMethod(getItem(getItem(a, "t"), 0), "append", ["x"]);
setItem(a, "new", 1);
print(a);
print(b);
print(c);
const shared: Dynamic[] = [0];
const d = deepcopy([shared, shared]);
callMethod(getItem(d, 0), "append", [1]);
print(d, is(getItem(d, 0), getItem(d, 1)), shared);
const loop: Dynamic[] = [1];
loop.push(loop);
const m = deepcopy(loop);
print(is(getItem(m, 1), m), is(m, loop));
