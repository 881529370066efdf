import * as py from "./runtime/python/index.js";

// + and * on sequences.
py.print(py.add([1], [2]), py.add(py.Tuple.of(1), py.Tuple.of(2)), "a" + "b", py.add(py.bytes([97]), py.bytes([98])));
py.print(
  py.mul([0], 3),
  py.mul(3, "ab"),
  py.mul(py.Tuple.of(1, 2), 2),
  py.mul("x", 0),
  py.mul([1], -1),
  py.mul(true, "q"),
);
const a: number[] = [1, 2];
const b: number[] = py.mul(a, 1);
py.print(py.eq(a, b), py.is(a, b));
py.print(py.mul("-", 20));
py.print(py.mul("=", 3) + "title" + py.mul("=", 3));
