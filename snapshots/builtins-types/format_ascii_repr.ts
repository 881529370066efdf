import * as py from "./runtime/python/index.js";

// format(), ascii(), repr() as functions.
py.print(
  py.format(3.14159, ".2f"),
  py.format("x", ">4"),
  py.format(255, "b"),
  py.format(null),
  py.format([1]),
  py.ascii("é\n😀"),
  py.repr("é"),
  py.repr([1, "a"]),
  py.ascii(["ü"]),
  py.format(true),
  py.format(1234567.891, ","),
);
class A {
  __repr__(): string {
    return "rép";
  }
}
py.print(py.repr(new A()), py.ascii(new A()), py.str(new A()), py.format(new A()), `${py.ascii(new A())}`);
try {
  py.format(new py.Dict(), "d");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
