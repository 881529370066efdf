import {
  type Dynamic,
  GeneratorExit,
  KeyError,
  RuntimeError,
  StopIteration,
  Tuple,
  ValueError,
  closeGenerator,
  div,
  getAttr,
  iadd,
  isInstance,
  iterate,
  lazyFlatMap,
  list,
  mul,
  next,
  print,
  range,
  rethrowUnless,
  send,
  str,
  throwInto,
  typeName,
  zip,
} from "./runtime/python/index.js";

let e: Dynamic;
// Generators as coroutines: accumulators, state machines, delegation with send.
function* averager(): Generator<Dynamic> {
  let [total, n, avg]: [Dynamic, Dynamic, Dynamic] = [0, 0, null];
  while (true) {
    const x = (yield avg) ?? null;
    if (x == null) {
      return { n, avg };
    }
    total = iadd(total, x);
    n += 1;
    avg = div(total, n);
  }
}
const g = averager();
print(next(g), send(g, 10), send(g, 20));
try {
  send(g, null);
} catch (caught) {
  e = rethrowUnless(caught, StopIteration);
  print("result", getAttr(e, "value"));
}
function* grouper(out: Dynamic[]): Generator<Dynamic> {
  while (true) {
    out.push(yield* averager());
  }
}
const out: Dynamic[] = [];
const gg = grouper(out);
next(gg);
for (const v of Tuple.of(1, 2, null, 5, null)) {
  send(gg, v);
}
print(out);
function* resilient(): Generator<Dynamic> {
  let n: Dynamic = 0;
  while (true) {
    try {
      const got = (yield n) ?? null;
      n = iadd(n, got == null ? 1 : got);
    } catch (caught2) {
      const e = rethrowUnless(caught2, ValueError);
      print("handled", e);
      n = -1;
    } finally {
      print("step");
    }
  }
}
const r = resilient();
print(next(r), send(r, 5), throwInto(r, new ValueError("bad")), next(r));
closeGenerator(r);
print(next(r, "closed"));
function* cleanup(): Generator<Dynamic> {
  try {
    yield 1;
    yield 2;
  } catch (caught3) {
    rethrowUnless(caught3, GeneratorExit);
    print("exit");
    throw caught3;
  } finally {
    print("cleanup");
  }
}
const c = cleanup();
print(next(c));
closeGenerator(c);
closeGenerator(c);
function* stubborn(): Generator<Dynamic> {
  while (true) {
    let completed = false;
    try {
      yield 1;
      completed = true;
    } catch (caught4) {
      rethrowUnless(caught4, GeneratorExit);
    }
    if (completed) {
      continue;
    }
    yield 2;
  }
}
const s = stubborn();
next(s);
try {
  closeGenerator(s);
} catch (caught5) {
  e = rethrowUnless(caught5, RuntimeError);
  print(e);
}
function* bad(): Generator<Dynamic> {
  yield 1;
  throw new StopIteration("no");
}
try {
  list(bad());
} catch (caught6) {
  e = rethrowUnless(caught6, RuntimeError);
  print(e, typeName(getAttr(e, "__cause__")));
}
function* outer(): Generator<Dynamic> {
  let r: Dynamic;
  try {
    r = yield* inner();
  } catch (caught7) {
    const e = rethrowUnless(caught7, KeyError);
    r = `outer got ${str(e)}`;
  }
  yield r;
}
function* inner(): Generator<Dynamic> {
  try {
    yield "a";
  } catch (caught8) {
    rethrowUnless(caught8, ValueError);
    yield "recovered";
  }
  return "inner done";
}
let o: Dynamic = outer();
print(next(o), throwInto(o, ValueError), next(o));
o = outer();
print(next(o), throwInto(o, new KeyError("k")));
const x = lazyFlatMap(range(3), (i: number) => [mul(i, i)]);
print(next(x), list(x));
closeGenerator(x);
print(list(x));
function* echo(): Generator<Dynamic> {
  let v: Dynamic = null;
  while (true) {
    v = (yield v) ?? null;
  }
}
e = echo();
send(e, null);
print(send(e, "hi"), send(e, 0), send(e, ""), next(e) == null);
for (const [i, v] of zip(range(3), averager())) {
  print(i, v);
}
function* flat(xs: Dynamic[]): Generator<Dynamic> {
  for (const x of xs) {
    if (isInstance(x, list)) {
      yield* flat(x);
    } else {
      yield x;
    }
  }
}
print(list(flat([1, [2, [3, []], 4]])));
function* fromstr(): Generator<Dynamic> {
  yield* iterate("ab");
  yield* iterate({ k: 1 });
  yield* iterate(range(2));
}
print(list(fromstr()));
