import * as py from "./runtime/python/index.js";

// Lists as stacks and queues.
const stack: string[] = [];
for (const token of py.split("( [ ] ( ) )")) {
  if ("([".includes(token)) {
    stack.push(token);
  } else {
    const opening = py.pop(stack);
    if (!py.contains(new py.PySet([py.Tuple.of("(", ")"), py.Tuple.of("[", "]")]), py.Tuple.of(opening, token))) {
      throw new py.AssertionError();
    }
  }
}
py.print(stack, !(stack.length > 0));
const queue: number[] = [1];
const order: number[] = [];
while (queue.length > 0) {
  const n = py.pop(queue, 0);
  order.push(n);
  if (n < 8) {
    py.extend(queue, [py.mul(n, 2), py.add(py.mul(n, 2), 1)]);
  }
}
py.print(order);
try {
  py.pop([]);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.IndexError);
  py.print(e);
}
