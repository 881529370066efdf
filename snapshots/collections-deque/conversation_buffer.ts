import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { deque } from "./runtime/python/stdlib/deque.js";

// The last turns of a conversation, a breadth-first walk, and a sliding rate limit.

class Memory {
  declare turns: Dynamic;
  constructor(turns: number) {
    this.turns = new deque(undefined, turns);
  }

  say(role: string, text: string): Memory {
    this.turns.append(py.Tuple.of(role, text));
    return this;
  }

  prompt(): string {
    return Array.from(py.unpackEach(this.turns, 2), ([role, text]) => `${py.str(role)}: ${py.str(text)}`).join("\n");
  }
}

const m = new Memory(2).say("user", "hi").say("assistant", "hello").say("user", "bye");
py.print(m.prompt(), py.len(m.turns), py.getItem(py.getItem(m.turns, -1), 1));
const graph = { a: ["b", "c"], b: ["d"], c: ["d", "e"], d: ["a"], e: [] };
const [seen, queue, order]: [Dynamic, Dynamic, Dynamic] = [new py.PySet(["a"]), new deque(["a"]), [] as Dynamic[]];
while (py.truthy(queue)) {
  const node = queue.popleft();
  order.push(node);
  for (const other of py.getItem(graph, node)) {
    if (!py.contains(seen, other)) {
      seen.add(other);
      queue.append(other);
    }
  }
}
py.print(order);
const calls = new deque();
for (const now of py.Tuple.of(py.float(0), 0.4, 0.9, 1.1, 1.2, 2.5)) {
  while (py.truthy(calls) && py.ge(py.sub(now, py.getItem(calls, 0)), py.float(1))) {
    calls.popleft();
  }
  const allowed = py.len(calls) < 3;
  if (allowed) {
    calls.append(now);
  }
  py.print(now, allowed, py.list(calls));
}
