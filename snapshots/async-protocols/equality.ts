import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// __eq__ that would have to wait.

class Name {
  declare text: string;
  constructor(text: string) {
    this.text = text;
  }

  __eq__(..._args: Dynamic[]): Dynamic {
    return py.notMigrated(
      "async-in-sync-protocol",
      "def __eq__(self, other): time.sleep(0) return self.text.lower() == other.text.l…",
    );
  }
}

py.print(py.eq(new Name("A"), new Name("a")));
py.print(py.isIn(new Name("A"), [new Name("b"), new Name("a")]));
