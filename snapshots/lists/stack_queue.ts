import {
  AssertionError,
  IndexError,
  PySet,
  Tuple,
  add,
  contains,
  extend,
  mul,
  pop,
  print,
  rethrowUnless,
  split,
} from "./runtime/python/index.js";

// Lists as stacks and queues.
const stack: string[] = [];
for (const token of split("( [ ] ( ) )")) {
  if ("([".includes(token)) {
    stack.push(token);
  } else {
    const opening = pop(stack);
    if (!contains(new PySet([Tuple.of("(", ")"), Tuple.of("[", "]")]), Tuple.of(opening, token))) {
      throw new AssertionError();
    }
  }
}
print(stack, !(stack.length > 0));
const queue: number[] = [1];
const order: number[] = [];
while (queue.length > 0) {
  const n = pop(queue, 0);
  order.push(n);
  if (n < 8) {
    extend(queue, [mul(n, 2), add(mul(n, 2), 1)]);
  }
}
print(order);
try {
  pop([]);
} catch (caught) {
  const e = rethrowUnless(caught, IndexError);
  print(e);
}
