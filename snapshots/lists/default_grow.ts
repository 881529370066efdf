import { type Dynamic, contains, getItem, iadd, pop, print } from "./runtime/python/index.js";

// A list that grows while a while loop reads it.
const items: Dynamic[] = [["a"], [] as Dynamic[]];
let queue: string[] = items[0];
const seen: string[] = items[1];
const graph = { a: ["b", "c"], b: ["d"], c: ["d"], d: [] };
while (queue.length > 0) {
  const node = pop(queue, 0);
  if (contains(seen, node)) {
    continue;
  }
  seen.push(node);
  queue = iadd(queue, getItem(graph, node));
}
print(seen, queue);
