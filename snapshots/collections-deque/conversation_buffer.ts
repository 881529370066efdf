import {
  type Dynamic,
  PySet,
  Tuple,
  contains,
  float,
  ge,
  getItem,
  len,
  list,
  print,
  str,
  sub,
  truthy,
  unpackEach,
} from "./runtime/python/index.js";
import { deque } from "./runtime/python/stdlib/deque.js";

// The last turns of a conversation, a breadth-first walk, and a sliding rate limit.

class Memory {
  declare turns: Dynamic;
  constructor(turns: number) {
    this.turns = new deque(undefined, turns);
  }

  say(role: string, text: string): Memory {
    this.turns.append(Tuple.of(role, text));
    return this;
  }

  prompt(): string {
    return Array.from(
      unpackEach(this.turns, 2),
      ([role, text]) => `${str(role)}: ${str(text)}`,
    ).join("\n");
  }
}

const m = new Memory(2).say("user", "hi").say("assistant", "hello").say("user", "bye");
print(m.prompt(), len(m.turns), getItem(getItem(m.turns, -1), 1));
const graph = { a: ["b", "c"], b: ["d"], c: ["d", "e"], d: ["a"], e: [] };
const [seen, queue, order]: [Dynamic, Dynamic, Dynamic] = [
  new PySet(["a"]),
  new deque(["a"]),
  [] as Dynamic[],
];
while (truthy(queue)) {
  const node = queue.popleft();
  order.push(node);
  for (const other of getItem(graph, node)) {
    if (!contains(seen, other)) {
      seen.add(other);
      queue.append(other);
    }
  }
}
print(order);
const calls = new deque();
for (const now of Tuple.of(float(0), 0.4, 0.9, 1.1, 1.2, 2.5)) {
  while (truthy(calls) && ge(sub(now, getItem(calls, 0)), float(1))) {
    calls.popleft();
  }
  const allowed = len(calls) < 3;
  if (allowed) {
    calls.append(now);
  }
  print(now, allowed, list(calls));
}
