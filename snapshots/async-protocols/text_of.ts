import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// __str__ and __repr__ that would have to wait.

class Price {
  declare cents: number;
  constructor(cents: number) {
    this.cents = cents;
  }

  __str__(..._args: Dynamic[]): Dynamic {
    return py.notMigrated(
      "async-in-sync-protocol",
      'def __str__(self): time.sleep(0) return f"{self.cents / 100:.2f}"',
    );
  }
}

const price = new Price(250);
py.print(price);
py.print(`cost ${py.str(price)}`);
py.print(py.str(price) + "!");
