import {
  Dict,
  TypeError,
  ascii,
  format,
  print,
  repr,
  rethrowUnless,
  str,
} from "./runtime/python/index.js";

// format(), ascii(), repr() as functions.
print(
  format(3.14159, ".2f"),
  format("x", ">4"),
  format(255, "b"),
  format(null),
  format([1]),
  ascii("é\n😀"),
  repr("é"),
  repr([1, "a"]),
  ascii(["ü"]),
  format(true),
  format(1234567.891, ","),
);
class A {
  __repr__(): string {
    return "rép";
  }
}
print(repr(new A()), ascii(new A()), str(new A()), format(new A()), `${ascii(new A())}`);
try {
  format(new Dict(), "d");
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
