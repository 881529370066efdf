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
  send,
  str,
  throwInto,
  toException,
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
  const error = toException(caught);
  if (error instanceof StopIteration) {
    e = error;
    print("result", getAttr(e, "value"));
  } else {
    throw caught;
  }
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
      const e = toException(caught2);
      if (e instanceof ValueError) {
        print("handled", e);
        n = -1;
      } else {
        throw caught2;
      }
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
    const error2 = toException(caught3);
    if (error2 instanceof GeneratorExit) {
      print("exit");
      throw caught3;
    } else {
      throw caught3;
    }
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
      const error3 = toException(caught4);
      if (error3 instanceof GeneratorExit) {
      } else {
        throw caught4;
      }
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
  const error4 = toException(caught5);
  if (error4 instanceof RuntimeError) {
    e = error4;
    print(e);
  } else {
    throw caught5;
  }
}
function* bad(): Generator<Dynamic> {
  yield 1;
  throw new StopIteration("no");
}
try {
  list(bad());
} catch (caught6) {
  const error5 = toException(caught6);
  if (error5 instanceof RuntimeError) {
    e = error5;
    print(e, typeName(getAttr(e, "__cause__")));
  } else {
    throw caught6;
  }
}
function* outer(): Generator<Dynamic> {
  let r: Dynamic;
  try {
    r = yield* inner();
  } catch (caught7) {
    const e = toException(caught7);
    if (e instanceof KeyError) {
      r = `outer got ${str(e)}`;
    } else {
      throw caught7;
    }
  }
  yield r;
}
function* inner(): Generator<Dynamic> {
  try {
    yield "a";
  } catch (caught8) {
    const error6 = toException(caught8);
    if (error6 instanceof ValueError) {
      yield "recovered";
    } else {
      throw caught8;
    }
  }
  return "inner done";
}
let o: Dynamic = outer();
print(next(o), throwInto(o, ValueError), next(o));
o = outer();
print(next(o), throwInto(o, new KeyError("k")));
const x = lazyFlatMap(range(3), (i: Dynamic) => [mul(i, i)]);
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
