import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// __format__ on own classes, and format() calling it.
class Money {
  declare amount: number;
  constructor(amount: number) {
    this.amount = amount;
  }

  __format__(spec: Dynamic): string {
    if (spec === "short") {
      return `$${py.format(this.amount, ".0f")}`;
    }
    return `$${py.format(
      this.amount,
      `${py.format(
        py.or(spec, () => ".2f"),
        "",
      )}`,
    )}`;
  }

  __str__(): string {
    return "money";
  }
}

const m = new Money(12.345);
py.print(
  `${py.format(m, "")} ${py.format(m, "short")} ${py.format(m, ">10.1f")} ${py.str(m)} ${py.format(py.str(m), ">8")}`,
  py.format(m),
  py.strFormat("{:short} {}", [m, m]),
);
