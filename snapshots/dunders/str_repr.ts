import * as py from "./runtime/python/index.js";

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
py.print(
  new R(),
  [new R()],
  { k: new R() },
  py.Tuple.of(new R()),
  `${py.str(new R())} ${py.repr(new R())}`,
  py.str(new R()),
  py.mod("%s %r", py.Tuple.of(new S(), new S())),
);
py.print(
  new S(),
  [new S()],
  `${py.str(new S())} ${py.repr(new S())}`,
  py.strFormat("{}", [new S()]),
  py.repr(new py.PySet([new S()])),
  py.str([new S()]),
);
class Bad {
  __str__(): number {
    return 5;
  }
}
try {
  py.str(new Bad());
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
