import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// The reflected method is not asked where both operands are of one class, and is where they are not
class Amount {
  declare value: Dynamic;
  constructor(value: Dynamic) {
    this.value = value;
  }

  __add__(other: Dynamic): Dynamic {
    return py.NotImplemented;
  }

  __radd__(other: Dynamic): Dynamic {
    return py.Tuple.of("radd", this.value);
  }

  __mul__(other: Dynamic): Dynamic {
    return py.Tuple.of("mul", this.value);
  }
}

class Bonus extends Amount {}

class Other {
  __rmul__(other: Dynamic): Dynamic {
    return py.Tuple.of("rmul", py.typeName(other));
  }
}

for (const [left, right] of py.Tuple.of(
  py.Tuple.of(new Amount(1), new Amount(2)),
  py.Tuple.of(new Amount(1), new Bonus(2)),
  py.Tuple.of(new Bonus(1), new Amount(2)),
  py.Tuple.of(5, new Amount(3)),
  py.Tuple.of(new Amount(3), 5),
  py.Tuple.of(new Amount(3), new Other()),
)) {
  for (const sign of py.iterate("+*")) {
    try {
      py.print(sign === "+" ? py.add(left, right) : py.mul(left, right));
    } catch (caught) {
      const error = py.rethrowUnless(caught, py.TypeError);
      py.print(error);
    }
  }
}
