import {
  type Dynamic,
  RecursionError,
  RuntimeError,
  Tuple,
  add,
  and,
  call,
  callMethod,
  eq,
  getAttr,
  getItem,
  int,
  isInstance,
  iterate,
  join,
  lazyFlatMap,
  list,
  map as pyMap,
  max,
  mul,
  print,
  repr,
  rethrowUnless,
  signature,
  str,
  sub,
  sum,
  truthy,
  typeName,
} from "./runtime/python/index.js";

// Recursive methods, trees of objects, closures that call themselves, RecursionError that is caught and recovered from.
class Tree {
  declare value: Dynamic;
  declare children: Dynamic;
  constructor(value: Dynamic, ...rest: Dynamic[]) {
    const children: Dynamic = Tuple.of(...rest);
    const items: Dynamic[] = [value, children];
    this.value = items[0];
    this.children = items[1];
  }

  depth(): Dynamic {
    return add(
      1,
      max(
        lazyFlatMap(this.children, (c: Dynamic) => [callMethod(c, "depth", [])]),
        { default: 0 },
      ),
    );
  }

  *__iter__(): Generator<Dynamic> {
    yield this.value;
    for (const child of this.children) {
      yield* iterate(child);
    }
  }

  __repr__(): string {
    const inner = join(", ", pyMap(repr, this.children));
    return inner ? `${str(this.value)}(${inner})` : str(this.value);
  }

  map(f: Dynamic): Tree {
    return new Tree(
      call(f, [this.value]),
      ...Array.from(this.children, (c: Dynamic) => callMethod(c, "map", [f])),
    );
  }

  __eq__(other: Dynamic): Dynamic {
    return (
      other instanceof Tree &&
      and(eq(this.value, other.value), () => eq(this.children, other.children))
    );
  }
}

const t = new Tree(1, new Tree(2, new Tree(3)), new Tree(4));
print(
  t,
  t.depth(),
  list(t),
  sum(t),
  t.map((v: Dynamic) => mul(v, 10)),
  eq(t.map(str), t),
  eq(t.map(int), t),
);

function forever(n: number): Dynamic {
  return add(forever(n + 1), 1);
}

try {
  forever(0);
} catch (caught) {
  const e = rethrowUnless(caught, RecursionError);
  print(typeName(e), str(e).includes("maximum recursion depth"), isInstance(e, RuntimeError));
}

class Loop {
  get me(): Dynamic {
    return this.me;
  }

  __getattr__(name: Dynamic): Dynamic {
    return getAttr(this, add(name, "x"));
  }
}

for (const action of Tuple.of(
  signature(() => new Loop().me, "<lambda>", []),
  signature(() => getAttr(new Loop(), "other"), "<lambda>", []),
)) {
  try {
    call(action, []);
  } catch (caught2) {
    rethrowUnless(caught2, RecursionError);
    print("recursion");
  }
}

function make(): Dynamic {
  function step(n: Dynamic): Dynamic[] {
    return truthy(n) ? add([n], step(sub(n, 1))) : [];
  }
  signature(step, "make.<locals>.step", ["n"]);

  return step;
}

print(make()(4), getItem(make()(500), -1));

function ackermann(m: number, n: number): number {
  return m === 0 ? n + 1 : n === 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}

print(ackermann(2, 3));
