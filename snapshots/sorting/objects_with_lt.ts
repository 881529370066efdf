import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
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
    return py.lt(this.priority, py.getAttr(other, "priority"));
  }

  __repr__(): string {
    return `${this.name}${this.priority}`;
  }

  static {
    py.pyClass(this, { name: "Job" });
  }
}

const jobs: Job[] = [new Job("a", 2), new Job("b", 1), new Job("c", 2), new Job("d", 1)];
py.print(py.sorted(jobs), py.sorted(jobs, { reverse: true }), py.min(jobs), py.max(jobs));
py.sort(jobs);
py.print(jobs, py.lt(py.getItem(jobs, 0), py.getItem(jobs, 2)), py.gt(py.getItem(jobs, 0), py.getItem(jobs, 2)));

const Version: Dynamic = totalOrdering(
  class Version {
    declare parts: Dynamic;
    constructor(text: string) {
      this.parts = py.tuple(py.lazyFlatMap(text.split("."), (p: string) => [py.int(p)]));
    }

    __eq__(other: Dynamic): Dynamic {
      return py.eq(this.parts, py.getAttr(other, "parts"));
    }

    __lt__(other: Dynamic): Dynamic {
      return py.lt(this.parts, py.getAttr(other, "parts"));
    }

    __repr__(): string {
      return py.join(".", py.map(py.str, this.parts));
    }

    static {
      py.pyClass(this, { name: "Version" });
    }
  },
);

const versions: Dynamic[] = Array.from(py.Tuple.of("1.10", "1.9", "1.9.1", "0.1"), (v: string) => new Version(v));
py.print(
  py.sorted(versions),
  py.max(versions),
  py.ge(new Version("1.0"), new Version("1.0")),
  py.le(new Version("2"), new Version("1")),
);

class Plain {}

try {
  py.sorted([new Plain(), new Plain()]);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
py.print(
  py.sorted([new Plain()]).length,
  py.sorted([py.Tuple.of(1, new Job("x", 3)), py.Tuple.of(1, new Job("y", 0))]),
);
try {
  py.max([{ a: 1 }, { a: 2 }]);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
