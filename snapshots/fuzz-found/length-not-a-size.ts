import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// __len__ that gives what is no size
class Sized {
  declare v: Dynamic;
  constructor(v: Dynamic) {
    this.v = v;
  }

  __len__(): Dynamic {
    return this.v;
  }
}

for (const v of [
  -1,
  py.neg(py.pow(2, 63)),
  py.pow(2, 53),
  py.sub(py.pow(2, 63), 1),
  py.pow(2, 63),
  py.pow(2, 100),
  py.float(2),
  "3",
  null,
  true,
  0,
  7,
]) {
  try {
    py.print(py.len(new Sized(v)), py.truthy(new Sized(v)));
  } catch (caught) {
    const e = py.toException(caught);
    py.print(py.typeName(e), e);
  }
}
