import {
  Dict,
  type Dynamic,
  Ellipsis,
  KeyError,
  NotImplemented,
  PySet,
  Tuple,
  TypeError,
  ValueError,
  add,
  bytes,
  dict,
  float,
  frozenset,
  int,
  items,
  keys,
  neg,
  pow,
  print,
  range,
  rethrowUnless,
  set,
  setItem,
  slice,
  str,
  type,
  typeName,
  values,
} from "./runtime/python/index.js";

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

print(
  new Both(),
  [new Both()],
  { k: new Both() },
  Tuple.of(new Both()),
  new OnlyRepr(),
  [new OnlyRepr()],
  new OnlyStr(),
);
print("it's", ["it's", 'say "hi"', "both ' and \""], { "a\n": "b\t" });
print(
  float(1),
  float(10000000000000000),
  0.00001,
  add(0.1, 0.2),
  neg(float(0)),
  [float(1), 2],
  pow(10, 20),
  Infinity,
  neg(float("nan")),
);
print(
  null,
  [null, true],
  Tuple.of(),
  Tuple.of(1),
  [],
  new Dict(),
  set(),
  frozenset(new PySet([1])),
  new PySet([1]),
  bytes([97, 39, 0, 255]),
);
const loop: Dynamic[] = [1];
loop.push(loop);
print(loop);
const d = new Dict();
setItem(d, "me", d);
print(d);
print(range(3), range(1, 9, 2), slice(1, null), Ellipsis, NotImplemented);
print(int, str, ValueError, type(null), Both, typeName(new Both()));
print(new ValueError("x"), [new ValueError("x", 1)], new KeyError("k"), [new KeyError("k")]);

class BadStr {
  __str__(): number {
    return 5;
  }
}

try {
  print(new BadStr());
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
print(
  keys(dict(undefined, { a: 1 })),
  values(dict(undefined, { a: 1 })),
  items(dict(undefined, { a: 1 })),
);
