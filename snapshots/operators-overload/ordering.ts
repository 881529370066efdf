import {
  type Dynamic,
  Tuple,
  TypeError,
  eq,
  ge,
  getAttr,
  getItem,
  gt,
  int,
  join,
  le,
  lt,
  map,
  max,
  min,
  print,
  pyClass,
  rethrowUnless,
  sorted,
  str,
  tuple,
} from "./runtime/python/index.js";
import { totalOrdering } from "./runtime/python/stdlib/functools.js";

// Rich comparison, reflection, total_ordering, sorting own objects.
const Ver: Dynamic = totalOrdering(
  class Ver {
    declare t: Dynamic;
    constructor(s: string) {
      this.t = tuple(map(int, s.split(".")));
    }
    __eq__(o: Dynamic): Dynamic {
      return eq(this.t, getAttr(o, "t"));
    }
    __lt__(o: Dynamic): Dynamic {
      return lt(this.t, getAttr(o, "t"));
    }
    __repr__(): string {
      return join(".", map(str, this.t));
    }

    static {
      pyClass(this, { name: "Ver" });
    }
  },
);
const vs: Dynamic[] = Array.from(
  Tuple.of("1.10", "1.2", "1.2.1", "0.9"),
  (s: string) => new Ver(s),
);
print(
  sorted(vs),
  max(vs),
  min(vs),
  gt(getItem(vs, 0), getItem(vs, 1)),
  ge(getItem(vs, 0), getItem(vs, 0)),
  le(getItem(vs, 0), getItem(vs, 1)),
  sorted(vs, { reverse: true }),
);
class OnlyLt {
  declare n: number;
  constructor(n: number) {
    this.n = n;
  }
  __lt__(o: Dynamic): Dynamic {
    return lt(this.n, getAttr(o, "n"));
  }
}
print(
  lt(new OnlyLt(1), new OnlyLt(2)),
  gt(new OnlyLt(1), new OnlyLt(2)),
  sorted([new OnlyLt(3), new OnlyLt(1)]).map((x: OnlyLt) => x.n),
);
try {
  le(new OnlyLt(1), new OnlyLt(2));
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
