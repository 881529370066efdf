import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let a!: number;
// A name that stands twice in a target, a generator as a property, a static method of a class made in a function.
const rows: Dynamic[] = [py.Tuple.of(1, 2, 3), py.Tuple.of(4, 5, 6)];
py.print(
  new py.Dict(Array.from(rows, ([a, , c]: Dynamic) => [c, a] as [Dynamic, Dynamic])),
  rows.map(([, , x]: Dynamic) => x),
);
for (const [, _, z] of rows) {
  py.print(z);
}
for (const item of [py.Tuple.of(py.Tuple.of(1, 2), py.Tuple.of(3, 4))]) {
  const items: Dynamic[] = item;
  const items2: Dynamic[] = py.unpack(items[0], 2);
  a = items2[0];
  const [b, _] = py.unpack(items[1], 2);
  py.print(a, b, _);
}
[, a] = [1, 2];
py.print(a);
function f(): number {
  const items3: Dynamic[] = [1, 2, 3];
  const x = items3[0];
  let _: number = items3[1];
  _ = items3[2];
  return x;
}
py.print(f());
class P {
  declare n: number;
  constructor() {
    this.n = 3;
  }
  static {
    py.signature(this, "P.__init__", []);
  }
  get gen(): Generator<Dynamic> {
    return function* (): Generator<Dynamic> {
      for (const i of py.range(this.n)) {
        yield i;
      }
    }.call(this);
  }
}
const p = new P();
py.print(py.list(p.gen), py.list(p.gen));
class C {
  make(): Dynamic {
    class D {
      static s(...rest: Dynamic[]): Dynamic {
        const a: Dynamic = py.Tuple.of(...rest);
        return a;
      }

      static {
        py.pyClass(this, { qualname: "C.make.<locals>.D" });
      }
    }
    return py.Tuple.of(D, new D());
  }
}
const [D, d] = new C().make();
py.print(D.s(1), (new D().constructor as Dynamic).s(2), (d.constructor as Dynamic).s());
