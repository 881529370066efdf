import {
  type Dynamic,
  StopIteration,
  TypeError,
  div,
  getAttr,
  iadd,
  next,
  print,
  rethrowUnless,
  send,
} from "./runtime/python/index.js";

// send values into a generator.
function* averager(): Generator<Dynamic> {
  let total: Dynamic = 0;
  let count: number = 0;
  let avg: Dynamic = null;
  while (true) {
    const x = (yield avg) ?? null;
    total = iadd(total, x);
    count += 1;
    avg = div(total, count);
  }
}
const a = averager();
print(next(a), send(a, 10), send(a, 20), send(a, 3));
function* echo(): Generator<Dynamic> {
  let got: Dynamic;
  while ((got = (yield null) ?? null) != null) {
    print("got", got);
  }
  return "bye";
}
const e = echo();
next(e);
send(e, 1);
send(e, "x");
try {
  send(e, null);
} catch (caught) {
  const s = rethrowUnless(caught, StopIteration);
  print(getAttr(s, "value"));
}
try {
  send(averager(), 1);
} catch (caught2) {
  const err = rethrowUnless(caught2, TypeError);
  print(err);
}
