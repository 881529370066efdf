import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// send values into a generator.
function* averager(): Generator<Dynamic> {
  let total: Dynamic = 0;
  let count: number = 0;
  let avg: Dynamic = null;
  while (true) {
    const x = (yield avg) ?? null;
    total = py.iadd(total, x);
    count += 1;
    avg = py.div(total, count);
  }
}
const a = averager();
py.print(py.next(a), py.send(a, 10), py.send(a, 20), py.send(a, 3));
function* echo(): Generator<Dynamic> {
  let got: Dynamic;
  while ((got = (yield null) ?? null) != null) {
    py.print("got", got);
  }
  return "bye";
}
const e = echo();
py.next(e);
py.send(e, 1);
py.send(e, "x");
try {
  py.send(e, null);
} catch (caught) {
  const s = py.rethrowUnless(caught, py.StopIteration);
  py.print(py.getAttr(s, "value"));
}
try {
  py.send(averager(), 1);
} catch (caught2) {
  const err = py.rethrowUnless(caught2, py.TypeError);
  py.print(err);
}
