import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// == asks the right operand where the left one is of a built-in type that knows nothing of it
class Any {
  declare v: number;
  constructor(v: number) {
    this.v = v;
  }

  __eq__(other: Dynamic): Dynamic {
    return py.Tuple.of("eq", this.v, other instanceof Any ? other.v : other);
  }

  __ne__(other: Dynamic): Dynamic {
    return py.Tuple.of("ne", this.v);
  }
}

const x = new Any(1);
for (const y of [
  py.bytes([97, 98]),
  py.bytearray(py.bytes([97])),
  py.range(4),
  py.Tuple.of(1),
  [1],
  new py.Dict([[1, 2]] as [Dynamic, Dynamic][]),
  "a",
  1,
  2.5,
  null,
  py.slice(1),
]) {
  py.print(py.eq(y, x), py.eq(x, y), py.ne(y, x));
}
py.print(
  py.eq(py.bytes([97]), "a"),
  py.ne(py.bytes([97]), "a"),
  py.eq(py.range(3), [0, 1, 2]),
  py.ne(py.range(3), py.range(0, 3)),
  py.eq(py.bytes([97]), py.bytearray(py.bytes([97]))),
);
