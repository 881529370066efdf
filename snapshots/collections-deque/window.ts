import {
  type Dynamic,
  Tuple,
  add,
  contains,
  enumerate,
  getItem,
  getSlice,
  join,
  lazyFlatMap,
  len,
  list,
  lt,
  print,
  range,
  split,
  str,
  sub,
  truthy,
  unpack,
} from "./runtime/python/index.js";
import { deque } from "./runtime/python/stdlib/deque.js";

let name: Dynamic;
let depth: Dynamic;
// Sliding windows and recent history with deque.
const recent = new deque(undefined, 3);
for (const [i, w] of enumerate(split("the quick brown fox jumps"))) {
  recent.append(w);
  print(i, list(recent), getItem(recent, 0), len(recent));
}
const q = new deque([Tuple.of("root", 0)]);
const order: Dynamic[] = [];
while (truthy(q)) {
  [name, depth] = unpack(q.popleft(), 2);
  order.push(Tuple.of(name, depth));
  if (lt(depth, 2)) {
    q.extend(
      lazyFlatMap(range(sub(2, depth)), (k: number) => [
        Tuple.of(`${str(name)}.${k}`, add(depth, 1)),
      ]),
    );
  }
}
print(
  order,
  truthy(q),
  getSlice(list(recent), -2, null),
  join(" ", recent),
  contains(recent, "fox"),
);
