import {
  type Dynamic,
  Tuple,
  abs,
  div,
  divmod,
  eq,
  float,
  floordiv,
  getAttr,
  getItem,
  isub,
  lt,
  mul,
  neg,
  print,
  str,
  sum,
  truthy,
  unpack,
} from "./runtime/python/index.js";
import { Fraction } from "./runtime/python/stdlib/fractions.js";
import { floor } from "./runtime/python/stdlib/math.js";

// Recipe amounts as mixed numbers, Egyptian fractions and exact means.

function mixed(x: Dynamic): string {
  const [whole, rest] = unpack(divmod(abs(x), 1), 2);
  const sign = lt(x, 0) ? "-" : "";
  if (!truthy(rest)) {
    return `${sign}${str(whole)}`;
  }
  return truthy(whole) ? `${sign}${str(whole)} ${str(rest)}` : `${sign}${str(rest)}`;
}

function egyptian(x: Dynamic): Dynamic[] {
  const parts: Dynamic[] = [];
  while (truthy(x)) {
    const unit = new Fraction(
      1,
      neg(floordiv(neg(getAttr(x, "denominator")), getAttr(x, "numerator"))),
    );
    parts.push(unit);
    x = isub(x, unit);
  }
  return parts;
}

function continued(x: Dynamic): number[] {
  const out: number[] = [];
  while (true) {
    out.push(floor(x));
    x = isub(x, getItem(out, -1));
    if (eq(x, 0)) {
      return out;
    }
    x = div(1, x);
  }
}

for (const text of Tuple.of("7/3", "-9/4", "5", "0.125", "-1/2", "0")) {
  print(text, mixed(new Fraction(text)), mixed(div(mul(new Fraction(text), 3), 2)));
}
print(
  egyptian(new Fraction(4, 13)),
  continued(new Fraction(415, 93)),
  eq(sum(egyptian(new Fraction(7, 15))), new Fraction(7, 15)),
);
const grades: Dynamic[] = Array.from(Tuple.of(1.3, 2.7, float(3)), (g: number) =>
  new Fraction(g).limitDenominator(10),
);
print(grades, div(sum(grades), grades.length), float(div(sum(grades), grades.length)));
