import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A list that grows while a while loop reads it.
const items: Dynamic[] = [["a"], [] as Dynamic[]];
let queue: string[] = items[0];
const seen: string[] = items[1];
const graph = { a: ["b", "c"], b: ["d"], c: ["d"], d: [] };
while (queue.length > 0) {
  const node = py.pop(queue, 0);
  if (py.contains(seen, node)) {
    continue;
  }
  seen.push(node);
  queue = py.iadd(queue, py.getItem(graph, node));
}
py.print(seen, queue);
