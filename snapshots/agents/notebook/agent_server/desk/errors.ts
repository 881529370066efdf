/** What goes wrong at the desk. */

import * as py from "../runtime/python/index.js";
import type { Dynamic } from "../runtime/python/index.js";

export class DeskError extends py.Exception {
  declare retry: Dynamic;
  static retry: Dynamic = false;

  static {
    py.classAttribute(this, "retry");
  }
}

export class NoSuchFerry extends DeskError {
  declare known: Dynamic;
  constructor(name: Dynamic, { known }: { known: Dynamic } = {} as Dynamic) {
    super(`no ferry ${py.repr(name)}; known are ${py.join(", ", known)}`);
    this.known = known;
  }
  static {
    py.signature(this, "NoSuchFerry.__init__", ["name", "*", "known"]);
  }
}

export class Overloaded extends DeskError {
  static retry: Dynamic = true;

  static {
    py.classAttribute(this, "retry");
  }
}
