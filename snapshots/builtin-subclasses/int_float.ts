import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Subclasses of int and float: arithmetic gives plain numbers, __new__ converts, own repr.
class Celsius extends py.FloatBase {
  toF(): Dynamic {
    return py.add(py.div(py.mul(this, 9), 5), 32);
  }

  __repr__(): string {
    return `Celsius(${py.str(py.float(this))})`;
  }
}

const c = new Celsius(20);
py.print(
  c,
  c.toF(),
  py.add(c, 1),
  py.typeName(py.add(c, 1)),
  py.eq(c, 20),
  py.isInstance(c, py.float),
  py.repr(c),
  `${py.format(c, ".1f")}`,
);

class Positive extends py.IntBase {
  static __new__: Dynamic = py.signature(
    function (cls: Dynamic, value: Dynamic): Dynamic {
      if (py.le(value, 0)) {
        throw new py.ValueError("not positive");
      }
      return py.superNew(Positive, cls, [value]);
    },
    "Positive.__new__",
    ["cls", "value", "#static"],
  );

  double(): Dynamic {
    return py.mul(this, 2);
  }
}

const p = py.call(Positive, [5]);
py.print(
  p,
  py.callMethod(p, "double", []),
  py.add(p, 1),
  py.eq(p, 5),
  py.isInstance(p, py.int),
  py.typeName(p),
  py.getItem(new py.Dict([[p, 1]] as [Dynamic, Dynamic][]), 5),
  py.getItem([10, 20, 30, 40, 50, 60], p),
);
try {
  py.call(Positive, [-1]);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print("ValueError", e);
}
