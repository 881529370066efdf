import {
  type Dynamic,
  StopIteration,
  Tuple,
  TypeError,
  ValueError,
  clear,
  closeGenerator,
  getAttr,
  getItem,
  iadd,
  isInstance,
  iter,
  iterate,
  list,
  mul,
  next,
  print,
  rethrowUnless,
  send,
  str,
  throwInto,
} from "./runtime/python/index.js";

// yield from for results and trees: return values, send and throw into the inner generator, strings, closing order.
const log: Dynamic[] = [];

function* leaf(n: number): Generator<Dynamic> {
  try {
    const got = (yield n) ?? null;
    log.push(Tuple.of("got", got));
    return mul(n, 10);
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError);
    log.push(Tuple.of("caught", str(e)));
    yield "recovered";
    return "after error";
  } finally {
    log.push(Tuple.of("closed", n));
  }
}

function* both(): Generator<Dynamic> {
  const first = yield* leaf(1);
  const second = yield* leaf(2);
  return Tuple.of(first, second);
}

let g: Dynamic = both();
print(next(g), send(g, "s"), log);
try {
  next(g);
} catch (caught2) {
  const e = rethrowUnless(caught2, StopIteration);
  print(getAttr(e, "value"));
}
g = both();
clear(log);
next(g);
print(throwInto(g, new ValueError("v")), next(g), log);
closeGenerator(g);
print(getItem(log, -1));

function* walk(tree: Dynamic): Generator<Dynamic> {
  if (isInstance(tree, list)) {
    for (const child of tree) {
      yield* walk(child);
    }
  } else {
    yield tree;
  }
}

function* total(values: number[]): Generator<Dynamic> {
  let result: number = 0;
  for (const v of values) {
    result = iadd(result, v);
    yield result;
  }
  return result;
}

function* report(values: number[]): Generator<Dynamic> {
  const final = yield* total(values);
  yield `total ${str(final)}`;
  yield* iterate(Tuple.of());
  yield* iterate({ k: 1 });
  yield* iterate("xy");
  return yield* total([]);
}

print(list(walk([1, [2, [3, []]], [[4]]])), list(report([1, 2, 3])));
try {
  list(
    (function* () {
      return yield* iterate(5);
    })(),
  );
} catch (caught3) {
  const e = rethrowUnless(caught3, TypeError);
  print(e);
}

function* resultOf(gen: Dynamic): Generator<Dynamic> {
  const value = yield* iterate(gen);
  print("result", value);
}

print(list(resultOf(report([]))), list(resultOf(iter([1]))));
