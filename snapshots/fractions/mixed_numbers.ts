import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Fraction } from "./runtime/python/stdlib/fractions.js";
import { floor } from "./runtime/python/stdlib/math.js";

// Recipe amounts as mixed numbers, Egyptian fractions and exact means.

function mixed(x: Dynamic): string {
  const [whole, rest] = py.unpack(py.divmod(py.abs(x), 1), 2);
  const sign = py.lt(x, 0) ? "-" : "";
  if (!py.truthy(rest)) {
    return `${sign}${py.str(whole)}`;
  }
  return py.truthy(whole) ? `${sign}${py.str(whole)} ${py.str(rest)}` : `${sign}${py.str(rest)}`;
}

function egyptian(x: Dynamic): Dynamic[] {
  const parts: Dynamic[] = [];
  while (py.truthy(x)) {
    const unit = new Fraction(1, py.neg(py.floordiv(py.neg(py.getAttr(x, "denominator")), py.getAttr(x, "numerator"))));
    parts.push(unit);
    x = py.isub(x, unit);
  }
  return parts;
}

function continued(x: Dynamic): number[] {
  const out: number[] = [];
  while (true) {
    out.push(floor(x));
    x = py.isub(x, py.getItem(out, -1));
    if (py.eq(x, 0)) {
      return out;
    }
    x = py.div(1, x);
  }
}

for (const text of py.Tuple.of("7/3", "-9/4", "5", "0.125", "-1/2", "0")) {
  py.print(text, mixed(new Fraction(text)), mixed(py.div(py.mul(new Fraction(text), 3), 2)));
}
py.print(
  egyptian(new Fraction(4, 13)),
  continued(new Fraction(415, 93)),
  py.eq(py.sum(egyptian(new Fraction(7, 15))), new Fraction(7, 15)),
);
const grades: Dynamic[] = Array.from(py.Tuple.of(1.3, 2.7, py.float(3)), (g: number) =>
  new Fraction(g).limitDenominator(10),
);
py.print(grades, py.div(py.sum(grades), grades.length), py.float(py.div(py.sum(grades), grades.length)));
