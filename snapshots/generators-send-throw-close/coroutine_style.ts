import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let e: Dynamic;
// Generators as coroutines: accumulators, state machines, delegation with send.
function* averager(): Generator<Dynamic> {
  let [total, n, avg]: [Dynamic, Dynamic, Dynamic] = [0, 0, null];
  while (true) {
    const x = (yield avg) ?? null;
    if (x == null) {
      return { n, avg };
    }
    total = py.iadd(total, x);
    n += 1;
    avg = py.div(total, n);
  }
}
const g = averager();
py.print(py.next(g), py.send(g, 10), py.send(g, 20));
try {
  py.send(g, null);
} catch (caught) {
  e = py.rethrowUnless(caught, py.StopIteration);
  py.print("result", py.getAttr(e, "value"));
}
function* grouper(out: Dynamic[]): Generator<Dynamic> {
  while (true) {
    out.push(yield* averager());
  }
}
const out: Dynamic[] = [];
const gg = grouper(out);
py.next(gg);
for (const v of py.Tuple.of(1, 2, null, 5, null)) {
  py.send(gg, v);
}
py.print(out);
function* resilient(): Generator<Dynamic> {
  let n: Dynamic = 0;
  while (true) {
    try {
      const got = (yield n) ?? null;
      n = py.iadd(n, got == null ? 1 : got);
    } catch (caught2) {
      const e = py.rethrowUnless(caught2, py.ValueError);
      py.print("handled", e);
      n = -1;
    } finally {
      py.print("step");
    }
  }
}
const r = resilient();
py.print(py.next(r), py.send(r, 5), py.throwInto(r, new py.ValueError("bad")), py.next(r));
py.closeGenerator(r);
py.print(py.next(r, "closed"));
function* cleanup(): Generator<Dynamic> {
  try {
    yield 1;
    yield 2;
  } catch (caught3) {
    py.rethrowUnless(caught3, py.GeneratorExit);
    py.print("exit");
    throw caught3;
  } finally {
    py.print("cleanup");
  }
}
const c = cleanup();
py.print(py.next(c));
py.closeGenerator(c);
py.closeGenerator(c);
function* stubborn(): Generator<Dynamic> {
  while (true) {
    let completed = false;
    try {
      yield 1;
      completed = true;
    } catch (caught4) {
      py.rethrowUnless(caught4, py.GeneratorExit);
    }
    if (completed) {
      continue;
    }
    yield 2;
  }
}
const s = stubborn();
py.next(s);
try {
  py.closeGenerator(s);
} catch (caught5) {
  e = py.rethrowUnless(caught5, py.RuntimeError);
  py.print(e);
}
function* bad(): Generator<Dynamic> {
  yield 1;
  throw new py.StopIteration("no");
}
try {
  py.list(bad());
} catch (caught6) {
  e = py.rethrowUnless(caught6, py.RuntimeError);
  py.print(e, py.typeName(py.getAttr(e, "__cause__")));
}
function* outer(): Generator<Dynamic> {
  let r: Dynamic;
  try {
    r = yield* inner();
  } catch (caught7) {
    const e = py.rethrowUnless(caught7, py.KeyError);
    r = `outer got ${py.str(e)}`;
  }
  yield r;
}
function* inner(): Generator<Dynamic> {
  try {
    yield "a";
  } catch (caught8) {
    py.rethrowUnless(caught8, py.ValueError);
    yield "recovered";
  }
  return "inner done";
}
let o: Dynamic = outer();
py.print(py.next(o), py.throwInto(o, py.ValueError), py.next(o));
o = outer();
py.print(py.next(o), py.throwInto(o, new py.KeyError("k")));
const x = py.lazyFlatMap(py.range(3), (i: number) => [py.mul(i, i)]);
py.print(py.next(x), py.list(x));
py.closeGenerator(x);
py.print(py.list(x));
function* echo(): Generator<Dynamic> {
  let v: Dynamic = null;
  while (true) {
    v = (yield v) ?? null;
  }
}
e = echo();
py.send(e, null);
py.print(py.send(e, "hi"), py.send(e, 0), py.send(e, ""), py.next(e) == null);
for (const [i, v] of py.zip(py.range(3), py.owned(averager()))) {
  py.print(i, v);
}
function* flat(xs: Dynamic[]): Generator<Dynamic> {
  for (const x of xs) {
    if (py.isInstance(x, py.list)) {
      yield* flat(x);
    } else {
      yield x;
    }
  }
}
py.print(py.list(flat([1, [2, [3, []], 4]])));
function* fromstr(): Generator<Dynamic> {
  yield* py.iterate("ab");
  yield* py.iterate({ k: 1 });
  yield* py.iterate(py.range(2));
}
py.print(py.list(fromstr()));
