import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Recursive methods, trees of objects, closures that call themselves, RecursionError that is caught and recovered from.
class Tree {
  declare value: Dynamic;
  declare children: Dynamic;
  constructor(value: Dynamic, ...rest: Dynamic[]) {
    const children: Dynamic = py.Tuple.of(...rest);
    const items: Dynamic[] = [value, children];
    this.value = items[0];
    this.children = items[1];
  }

  depth(): Dynamic {
    return py.add(
      1,
      py.max(
        py.lazyFlatMap(this.children, (c: Dynamic) => [py.callMethod(c, "depth", [])]),
        { default: 0 },
      ),
    );
  }

  *__iter__(): Generator<Dynamic> {
    yield this.value;
    for (const child of this.children) {
      yield* py.iterate(child);
    }
  }

  __repr__(): string {
    const inner = py.join(", ", py.map(py.repr, this.children));
    return inner ? `${py.str(this.value)}(${inner})` : py.str(this.value);
  }

  map(f: Dynamic): Tree {
    return new Tree(
      py.call(f, [this.value]),
      ...Array.from(this.children, (c: Dynamic) => py.callMethod(c, "map", [f])),
    );
  }

  __eq__(other: Dynamic): Dynamic {
    return other instanceof Tree && py.and(py.eq(this.value, other.value), () => py.eq(this.children, other.children));
  }
}

const t = new Tree(1, new Tree(2, new Tree(3)), new Tree(4));
py.print(
  t,
  t.depth(),
  py.list(t),
  py.sum(t),
  t.map((v: Dynamic) => py.mul(v, 10)),
  py.eq(t.map(py.str), t),
  py.eq(t.map(py.int), t),
);

function forever(n: number): Dynamic {
  return py.add(forever(n + 1), 1);
}

try {
  forever(0);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.RecursionError);
  py.print(py.typeName(e), py.str(e).includes("maximum recursion depth"), py.isInstance(e, py.RuntimeError));
}

class Loop {
  get me(): Dynamic {
    return py.propertyOr(this, "me", () => {
      return this.me;
    });
  }

  __getattr__(name: Dynamic): Dynamic {
    return py.getAttr(this, py.add(name, "x"));
  }
}

for (const action of py.Tuple.of(
  py.signature(() => new Loop().me, "<lambda>", []),
  py.signature(() => py.getAttr(new Loop(), "other"), "<lambda>", []),
)) {
  try {
    py.call(action, []);
  } catch (caught2) {
    py.rethrowUnless(caught2, py.RecursionError);
    py.print("recursion");
  }
}

function make(): Dynamic {
  function step(n: Dynamic): Dynamic[] {
    return py.truthy(n) ? py.add([n], step(py.sub(n, 1))) : [];
  }
  py.signature(step, "make.<locals>.step", ["n"]);

  return step;
}

py.print(make()(4), py.getItem(make()(500), -1));

function ackermann(m: number, n: number): number {
  return m === 0 ? n + 1 : n === 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}

py.print(ackermann(2, 3));
