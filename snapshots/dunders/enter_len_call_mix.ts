import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// One class with many protocols, used by builtins.
class Bag {
  declare xs: Dynamic[];
  constructor(...rest: Dynamic[]) {
    const xs: Dynamic = py.Tuple.of(...rest);
    this.xs = py.list(xs);
  }
  __len__(): number {
    return this.xs.length;
  }
  __iter__(): Dynamic {
    return py.iter(this.xs);
  }
  __getitem__(i: Dynamic): Dynamic {
    return py.getItem(this.xs, i);
  }
  __contains__(x: Dynamic): boolean {
    return py.contains(this.xs, x);
  }
  __eq__(o: Dynamic): Dynamic {
    return o instanceof Bag && py.eq(this.xs, o.xs);
  }
  __add__(o: Dynamic): Bag {
    return new Bag(...this.xs, ...py.spread(o));
  }
  __call__(f: Dynamic): Bag {
    return new Bag(...py.spread(py.map(f, this.xs)));
  }
  static {
    py.signature(this.prototype.__call__, "Bag.__call__", ["f"]);
  }
  __repr__(): string {
    return `Bag(${py.join(", ", py.map(py.repr, this.xs))})`;
  }
  __bool__(): boolean {
    return py.any(this.xs);
  }
  __enter__(): Dynamic[] {
    return this.xs;
  }
  __exit__(...rest2: Dynamic[]): void {
    const a: Dynamic = py.Tuple.of(...rest2);
    py.clear(this.xs);
  }
}
const b = new Bag(3, 1, 2);
py.print(
  b,
  py.len(b),
  py.sorted(b),
  py.max(b),
  py.sum(b),
  py.list(py.reversed(b)),
  py.getItem(b, 0),
  py.getItem(b, -1),
  py.getSlice(b, null, 2),
  py.contains(b, 2),
  py.add(py.add(b, [4]), new Bag()),
  b.__call__((x: Dynamic) => py.mul(x, 2)),
  py.eq(b, new Bag(3, 1, 2)),
  py.ne(b, new Bag()),
  py.truthy(new Bag(0)),
  [...py.spread(b)],
  py.dict(py.enumerate(b)),
  py.tuple(b),
  ...py.spread(b),
);
const manager: Dynamic = b;
const xs: Dynamic[] = py.enter(manager);
let failed = false;
try {
  py.print(xs);
} catch (caught) {
  failed = true;
  if (!py.exit(manager, caught)) {
    throw caught;
  }
} finally {
  if (!failed) {
    py.exit(manager);
  }
}
py.print(
  b,
  py.any(b),
  py.all(b),
  py.min(new Bag(5), { default: 1 }),
  py.list(py.zip(b, b)),
  py.join("", py.map(py.str, new Bag("p", "q"))),
);
