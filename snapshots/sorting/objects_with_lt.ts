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
  lazyFlatMap,
  le,
  lt,
  map,
  max,
  min,
  print,
  pyClass,
  rethrowUnless,
  sort,
  sorted,
  str,
  tuple,
} from "./runtime/python/index.js";
import { totalOrdering } from "./runtime/python/stdlib/functools.js";

// Objects that order by __lt__ alone, total_ordering, min and max of them, and objects that have no order.

class Job {
  declare name: string;
  declare priority: number;
  constructor(name: string, priority: number) {
    const items: Dynamic[] = [name, priority];
    this.name = items[0];
    this.priority = items[1];
  }

  __lt__(other: Dynamic): Dynamic {
    return lt(this.priority, getAttr(other, "priority"));
  }

  __repr__(): string {
    return `${this.name}${this.priority}`;
  }

  static {
    pyClass(this, { name: "Job" });
  }
}

const jobs: Job[] = [new Job("a", 2), new Job("b", 1), new Job("c", 2), new Job("d", 1)];
print(sorted(jobs), sorted(jobs, { reverse: true }), min(jobs), max(jobs));
sort(jobs);
print(jobs, lt(getItem(jobs, 0), getItem(jobs, 2)), gt(getItem(jobs, 0), getItem(jobs, 2)));

const Version: Dynamic = totalOrdering(
  class Version {
    declare parts: Dynamic;
    constructor(text: string) {
      this.parts = tuple(lazyFlatMap(text.split("."), (p: string) => [int(p)]));
    }

    __eq__(other: Dynamic): Dynamic {
      return eq(this.parts, getAttr(other, "parts"));
    }

    __lt__(other: Dynamic): Dynamic {
      return lt(this.parts, getAttr(other, "parts"));
    }

    __repr__(): string {
      return join(".", map(str, this.parts));
    }

    static {
      pyClass(this, { name: "Version" });
    }
  },
);

const versions: Dynamic[] = Array.from(
  Tuple.of("1.10", "1.9", "1.9.1", "0.1"),
  (v: string) => new Version(v),
);
print(
  sorted(versions),
  max(versions),
  ge(new Version("1.0"), new Version("1.0")),
  le(new Version("2"), new Version("1")),
);

class Plain {}

try {
  sorted([new Plain(), new Plain()]);
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
print(
  sorted([new Plain()]).length,
  sorted([Tuple.of(1, new Job("x", 3)), Tuple.of(1, new Job("y", 0))]),
);
try {
  max([{ a: 1 }, { a: 2 }]);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
