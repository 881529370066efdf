import {
  Dict,
  type Dynamic,
  FloatBase,
  IntBase,
  ValueError,
  add,
  call,
  callMethod,
  div,
  eq,
  float,
  format,
  getItem,
  int,
  isInstance,
  le,
  mul,
  print,
  repr,
  rethrowUnless,
  signature,
  str,
  superNew,
  typeName,
} from "./runtime/python/index.js";

// Subclasses of int and float: arithmetic gives plain numbers, __new__ converts, own repr.
class Celsius extends FloatBase {
  toF(): Dynamic {
    return add(div(mul(this, 9), 5), 32);
  }

  __repr__(): string {
    return `Celsius(${str(float(this))})`;
  }
}

const c = new Celsius(20);
print(
  c,
  c.toF(),
  add(c, 1),
  typeName(add(c, 1)),
  eq(c, 20),
  isInstance(c, float),
  repr(c),
  `${format(c, ".1f")}`,
);

class Positive extends IntBase {
  static __new__: Dynamic = signature(
    function (cls: Dynamic, value: Dynamic): Dynamic {
      if (le(value, 0)) {
        throw new ValueError("not positive");
      }
      return superNew(Positive, cls, [value]);
    },
    "Positive.__new__",
    ["cls", "value", "#static"],
  );

  double(): Dynamic {
    return mul(this, 2);
  }
}

const p = call(Positive, [5]);
print(
  p,
  callMethod(p, "double", []),
  add(p, 1),
  eq(p, 5),
  isInstance(p, int),
  typeName(p),
  getItem(new Dict([[p, 1]] as [Dynamic, Dynamic][]), 5),
  getItem([10, 20, 30, 40, 50, 60], p),
);
try {
  call(Positive, [-1]);
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print("ValueError", e);
}
