import {
  Dict,
  type Dynamic,
  Tuple,
  list,
  print,
  pyClass,
  range,
  signature,
  unpack,
} from "./runtime/python/index.js";

let a!: number;
// A name that stands twice in a target, a generator as a property, a static method of a class made in a function.
const rows: Dynamic[] = [Tuple.of(1, 2, 3), Tuple.of(4, 5, 6)];
print(
  new Dict(Array.from(rows, ([a, , c]: Dynamic) => [c, a] as [Dynamic, Dynamic])),
  rows.map(([, , x]: Dynamic) => x),
);
for (const [, _, z] of rows) {
  print(z);
}
for (const item of [Tuple.of(Tuple.of(1, 2), Tuple.of(3, 4))]) {
  const items: Dynamic[] = item;
  const items2: Dynamic[] = unpack(items[0], 2);
  a = items2[0];
  const [b, _] = unpack(items[1], 2);
  print(a, b, _);
}
[, a] = [1, 2];
print(a);
function f(): number {
  const items3: Dynamic[] = [1, 2, 3];
  const x = items3[0];
  let _: number = items3[1];
  _ = items3[2];
  return x;
}
print(f());
class P {
  declare n: number;
  constructor() {
    this.n = 3;
  }
  static {
    signature(this, "P.__init__", []);
  }
  get gen(): Generator<Dynamic> {
    return function* (): Generator<Dynamic> {
      for (const i of range(this.n)) {
        yield i;
      }
    }.call(this);
  }
}
const p = new P();
print(list(p.gen), list(p.gen));
class C {
  make(): Dynamic {
    class D {
      static s(...rest: Dynamic[]): Dynamic {
        const a: Dynamic = Tuple.of(...rest);
        return a;
      }

      static {
        pyClass(this, { qualname: "C.make.<locals>.D" });
      }
    }
    return Tuple.of(D, new D());
  }
}
const [D, d] = new C().make();
print(D.s(1), (new D().constructor as Dynamic).s(2), (d.constructor as Dynamic).s());
