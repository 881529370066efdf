import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { totalOrdering } from "./runtime/python/stdlib/functools.js";

// Rich comparison, reflection, total_ordering, sorting own objects.
const Ver: Dynamic = totalOrdering(
  class Ver {
    declare t: Dynamic;
    constructor(s: string) {
      this.t = py.tuple(py.map(py.int, s.split(".")));
    }
    __eq__(o: Dynamic): Dynamic {
      return py.eq(this.t, py.getAttr(o, "t"));
    }
    __lt__(o: Dynamic): Dynamic {
      return py.lt(this.t, py.getAttr(o, "t"));
    }
    __repr__(): string {
      return py.join(".", py.map(py.str, this.t));
    }

    static {
      py.pyClass(this, { name: "Ver" });
    }
  },
);
const vs: Dynamic[] = Array.from(py.Tuple.of("1.10", "1.2", "1.2.1", "0.9"), (s: string) => new Ver(s));
py.print(
  py.sorted(vs),
  py.max(vs),
  py.min(vs),
  py.gt(py.getItem(vs, 0), py.getItem(vs, 1)),
  py.ge(py.getItem(vs, 0), py.getItem(vs, 0)),
  py.le(py.getItem(vs, 0), py.getItem(vs, 1)),
  py.sorted(vs, { reverse: true }),
);
class OnlyLt {
  declare n: number;
  constructor(n: number) {
    this.n = n;
  }
  __lt__(o: Dynamic): Dynamic {
    return py.lt(this.n, py.getAttr(o, "n"));
  }
}
py.print(
  py.lt(new OnlyLt(1), new OnlyLt(2)),
  py.gt(new OnlyLt(1), new OnlyLt(2)),
  py.sorted([new OnlyLt(3), new OnlyLt(1)]).map((x: OnlyLt) => x.n),
);
try {
  py.le(new OnlyLt(1), new OnlyLt(2));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
