import * as py from "./runtime/python/index.js";

// Sets of ints have CPython's order in text, whatever the size of the ints
py.print(new py.PySet([1, py.pow(2, 64), 3]), new py.PySet([1, 0, py.pow(2, 31), py.pow(2, 64)]), [
  ...py.spread(new py.PySet([py.neg(py.pow(2, 63)), 5, py.add(py.pow(2, 53), 1)])),
]);
py.print(
  py.str(new py.PySet([py.pow(10, 9) + 7, py.pow(2, 64), -2, 0])),
  py.list(new py.PySet([py.sub(py.pow(2, 61), 1), py.pow(2, 61), 7])),
);
const grown = py.set();
for (let i = 0; i < 40; i++) {
  grown.add(py.pow(-3, i));
}
py.print(grown);
