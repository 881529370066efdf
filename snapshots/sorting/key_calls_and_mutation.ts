import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// sort against sorted: in place and None, keys called once each in order, a list that is empty while it sorts, errors keep items.
const data: number[] = [3, 1, 2];
py.print(py.sort(data), data, py.sorted(data, { reverse: true }), data);
const calls: Dynamic[] = [];

function key(x: Dynamic): Dynamic {
  calls.push(x);
  return py.neg(x);
}
py.signature(key, "key", ["x"]);

py.print(py.sorted(py.Tuple.of(5, 7, 6), { key }), calls);
const words: string[] = ["b", "A", "c", "a", "B"];
py.sort(words, { key: py.getAttr(py.str, "lower") });
py.print(words);
py.sort(words, { key: py.getAttr(py.str, "lower"), reverse: true });
py.print(words);
const mixed: Dynamic[] = [3, "a", 1];
try {
  py.sort(mixed);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e, mixed.length);
}

function fails(x: Dynamic): Dynamic {
  if (py.eq(x, 2)) {
    throw new py.ValueError("key of 2");
  }
  return x;
}
py.signature(fails, "fails", ["x"]);

const keep: number[] = [3, 2, 1];
try {
  py.sort(keep, { key: fails });
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.ValueError);
  py.print(e, keep);
}
py.print(
  py.sorted({ b: 1, a: 2 }),
  py.sorted(py.items({ b: 1, a: 2 }), { key: (p: Dynamic) => p[1] }),
  py.sorted("hello"),
);
py.print(
  py.sorted([[2], [1, 5], [1]]),
  py.sorted([py.Tuple.of(1, "b"), py.Tuple.of(1, "a")]),
  py.sorted([true, false, 2, 0]),
);
py.print(py.sorted([0.5, 1, -1, py.float(1), true]), py.sorted([10, 9, 100, 1]), py.sorted(["10", "9", "100"]));
py.print(
  py.sorted(py.lazyFlatMap(py.range(6), (x: number) => [py.mod(py.mul(x, x), 7)])),
  py.sorted([]),
  py.sorted(py.range(3), { key: null, reverse: 0 }),
);
for (const bad of py.Tuple.of(
  py.signature(() => py.sorted(3), "<lambda>", []),
  py.signature(() => py.call(py.sorted, [[1], (x: Dynamic) => x]), "<lambda>", []),
  py.signature(() => py.callMethod([1], "sort", [py.str]), "<lambda>", []),
)) {
  try {
    py.call(bad, []);
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, py.TypeError);
    py.print(e);
  }
}
