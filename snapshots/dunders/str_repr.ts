import {
  PySet,
  Tuple,
  TypeError,
  mod,
  print,
  repr,
  rethrowUnless,
  str,
  strFormat,
} from "./runtime/python/index.js";

// __repr__ and __str__ in print, format, containers, f-strings.
class R {
  __repr__(): string {
    return "R()";
  }
}
class S {
  __str__(): string {
    return "S!";
  }
  __repr__(): string {
    return "<S>";
  }
}
print(
  new R(),
  [new R()],
  { k: new R() },
  Tuple.of(new R()),
  `${str(new R())} ${repr(new R())}`,
  str(new R()),
  mod("%s %r", Tuple.of(new S(), new S())),
);
print(
  new S(),
  [new S()],
  `${str(new S())} ${repr(new S())}`,
  strFormat("{}", [new S()]),
  repr(new PySet([new S()])),
  str([new S()]),
);
class Bad {
  __str__(): number {
    return 5;
  }
}
try {
  str(new Bad());
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
