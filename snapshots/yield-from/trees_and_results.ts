import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// yield from for results and trees: return values, send and throw into the inner generator, strings, closing order.
const log: Dynamic[] = [];

function* leaf(n: number): Generator<Dynamic> {
  try {
    const got = (yield n) ?? null;
    log.push(py.Tuple.of("got", got));
    return py.mul(n, 10);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    log.push(py.Tuple.of("caught", py.str(e)));
    yield "recovered";
    return "after error";
  } finally {
    log.push(py.Tuple.of("closed", n));
  }
}

function* both(): Generator<Dynamic> {
  const first = yield* leaf(1);
  const second = yield* leaf(2);
  return py.Tuple.of(first, second);
}

let g: Dynamic = both();
py.print(py.next(g), py.send(g, "s"), log);
try {
  py.next(g);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.StopIteration);
  py.print(py.getAttr(e, "value"));
}
g = both();
py.clear(log);
py.next(g);
py.print(py.throwInto(g, new py.ValueError("v")), py.next(g), log);
py.closeGenerator(g);
py.print(py.getItem(log, -1));

function* walk(tree: Dynamic): Generator<Dynamic> {
  if (py.isInstance(tree, py.list)) {
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
    result = py.iadd(result, v);
    yield result;
  }
  return result;
}

function* report(values: number[]): Generator<Dynamic> {
  const final = yield* total(values);
  yield `total ${py.str(final)}`;
  yield* py.iterate(py.Tuple.of());
  yield* py.iterate({ k: 1 });
  yield* py.iterate("xy");
  return yield* total([]);
}

py.print(py.list(walk([1, [2, [3, []]], [[4]]])), py.list(report([1, 2, 3])));
try {
  py.list(
    (function* () {
      return yield* py.iterate(5);
    })(),
  );
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.TypeError);
  py.print(e);
}

function* resultOf(gen: Dynamic): Generator<Dynamic> {
  const value = yield* py.iterate(gen);
  py.print("result", value);
}

py.print(py.list(resultOf(report([]))), py.list(resultOf(py.iter([1]))));
