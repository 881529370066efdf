import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { deque } from "./runtime/python/stdlib/deque.js";

let name: Dynamic;
let depth: Dynamic;
// Sliding windows and recent history with deque.
const recent = new deque(undefined, 3);
for (const [i, w] of py.enumerate(py.split("the quick brown fox jumps"))) {
  recent.append(w);
  py.print(i, py.list(recent), py.getItem(recent, 0), py.len(recent));
}
const q = new deque([py.Tuple.of("root", 0)]);
const order: Dynamic[] = [];
while (py.truthy(q)) {
  [name, depth] = py.unpack(q.popleft(), 2);
  order.push(py.Tuple.of(name, depth));
  if (py.lt(depth, 2)) {
    q.extend(
      py.lazyFlatMap(py.range(py.sub(2, depth)), (k: number) => [
        py.Tuple.of(`${py.str(name)}.${k}`, py.add(depth, 1)),
      ]),
    );
  }
}
py.print(order, py.truthy(q), py.getSlice(py.list(recent), -2, null), py.join(" ", recent), py.contains(recent, "fox"));
