import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// What print shows of values: str of objects, repr inside containers, nested quotes, None, floats, self references.
class Both {
  __str__(): string {
    return "str";
  }

  __repr__(): string {
    return "repr";
  }
}

class OnlyRepr {
  __repr__(): string {
    return "<r>";
  }
}

class OnlyStr {
  __str__(): string {
    return "s";
  }
}

py.print(
  new Both(),
  [new Both()],
  { k: new Both() },
  py.Tuple.of(new Both()),
  new OnlyRepr(),
  [new OnlyRepr()],
  new OnlyStr(),
);
py.print("it's", ["it's", 'say "hi"', "both ' and \""], { "a\n": "b\t" });
py.print(
  py.float(1),
  py.float(10000000000000000),
  0.00001,
  py.add(0.1, 0.2),
  py.neg(py.float(0)),
  [py.float(1), 2],
  py.pow(10, 20),
  Infinity,
  py.neg(py.float("nan")),
);
py.print(
  null,
  [null, true],
  py.Tuple.of(),
  py.Tuple.of(1),
  [],
  new py.Dict(),
  py.set(),
  py.frozenset(new py.PySet([1])),
  new py.PySet([1]),
  py.bytes([97, 39, 0, 255]),
);
const loop: Dynamic[] = [1];
loop.push(loop);
py.print(loop);
const d = new py.Dict();
py.setItem(d, "me", d);
py.print(d);
py.print(py.range(3), py.range(1, 9, 2), py.slice(1, null), py.Ellipsis, py.NotImplemented);
py.print(py.int, py.str, py.ValueError, py.type(null), Both, py.typeName(new Both()));
py.print(new py.ValueError("x"), [new py.ValueError("x", 1)], new py.KeyError("k"), [new py.KeyError("k")]);

class BadStr {
  __str__(): number {
    return 5;
  }
}

try {
  py.print(new BadStr());
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
py.print(
  py.keys(py.dict(undefined, { a: 1 })),
  py.values(py.dict(undefined, { a: 1 })),
  py.items(py.dict(undefined, { a: 1 })),
);
