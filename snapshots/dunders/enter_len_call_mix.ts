import {
  type Dynamic,
  Tuple,
  add,
  all,
  any,
  clear,
  contains,
  dict,
  enter,
  enumerate,
  eq,
  exit,
  getItem,
  getSlice,
  iter,
  join,
  len,
  list,
  map,
  max,
  min,
  mul,
  ne,
  print,
  repr,
  reversed,
  signature,
  sorted,
  spread,
  str,
  sum,
  truthy,
  tuple,
  zip,
} from "./runtime/python/index.js";

// One class with many protocols, used by builtins.
class Bag {
  declare xs: Dynamic[];
  constructor(...rest: Dynamic[]) {
    const xs: Dynamic = Tuple.of(...rest);
    this.xs = list(xs);
  }
  __len__(): number {
    return this.xs.length;
  }
  __iter__(): Dynamic {
    return iter(this.xs);
  }
  __getitem__(i: Dynamic): Dynamic {
    return getItem(this.xs, i);
  }
  __contains__(x: Dynamic): boolean {
    return contains(this.xs, x);
  }
  __eq__(o: Dynamic): Dynamic {
    return o instanceof Bag && eq(this.xs, o.xs);
  }
  __add__(o: Dynamic): Bag {
    return new Bag(...this.xs, ...spread(o));
  }
  __call__(f: Dynamic): Bag {
    return new Bag(...spread(map(f, this.xs)));
  }
  static {
    signature(this.prototype.__call__, "Bag.__call__", ["f"]);
  }
  __repr__(): string {
    return `Bag(${join(", ", map(repr, this.xs))})`;
  }
  __bool__(): boolean {
    return any(this.xs);
  }
  __enter__(): Dynamic[] {
    return this.xs;
  }
  __exit__(...rest2: Dynamic[]): void {
    const a: Dynamic = Tuple.of(...rest2);
    clear(this.xs);
  }
}
const b = new Bag(3, 1, 2);
print(
  b,
  len(b),
  sorted(b),
  max(b),
  sum(b),
  list(reversed(b)),
  getItem(b, 0),
  getItem(b, -1),
  getSlice(b, null, 2),
  contains(b, 2),
  add(add(b, [4]), new Bag()),
  b.__call__((x: Dynamic) => mul(x, 2)),
  eq(b, new Bag(3, 1, 2)),
  ne(b, new Bag()),
  truthy(new Bag(0)),
  [...spread(b)],
  dict(enumerate(b)),
  tuple(b),
  ...spread(b),
);
const manager: Dynamic = b;
const xs: Dynamic[] = enter(manager);
let failed = false;
try {
  print(xs);
} catch (caught) {
  failed = true;
  if (!exit(manager, caught)) {
    throw caught;
  }
} finally {
  if (!failed) {
    exit(manager);
  }
}
print(
  b,
  any(b),
  all(b),
  min(new Bag(5), { default: 1 }),
  list(zip(b, b)),
  join("", map(str, new Bag("p", "q"))),
);
