import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { MethodType } from "./runtime/python/stdlib/types.js";

// A function that is made a method of one object.

class A {}

function hello(self: Dynamic, x: Dynamic): string {
  return `hi ${py.str(x)}`;
}
py.signature(hello, "hello", ["self", "x"]);

const a = new A();
py.setAttr(a, "hello", new MethodType(hello, a));
py.print(py.callMethod(a, "hello", [3]));
try {
  py.callMethod(a, "hello", []);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
py.print(py.isInstance(py.getAttr(a, "hello"), MethodType), py.getAttr(py.getAttr(a, "hello"), "__name__"));
const bound = new MethodType(hello, a);
py.print(
  Array.from(py.range(2), (n: number) => py.call(bound, [n])),
  py.list(py.map(bound, "xy")),
);
