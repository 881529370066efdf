import { type Dynamic, format, or, print, str, strFormat } from "./runtime/python/index.js";

// __format__ on own classes, and format() calling it.
class Money {
  declare amount: number;
  constructor(amount: number) {
    this.amount = amount;
  }

  __format__(spec: Dynamic): string {
    if (spec === "short") {
      return `$${format(this.amount, ".0f")}`;
    }
    return `$${format(
      this.amount,
      `${format(
        or(spec, () => ".2f"),
        "",
      )}`,
    )}`;
  }

  __str__(): string {
    return "money";
  }
}

const m = new Money(12.345);
print(
  `${format(m, "")} ${format(m, "short")} ${format(m, ">10.1f")} ${str(m)} ${format(str(m), ">8")}`,
  format(m),
  strFormat("{:short} {}", [m, m]),
);
