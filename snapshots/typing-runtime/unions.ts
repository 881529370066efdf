import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { form, subscribed, unionOf } from "./runtime/python/stdlib/typing-forms.js";

// Unions of types as values: one kind, however they are made.
function f(x: Dynamic): Dynamic {
  return py.bitor(x, null);
}
const A = f(py.int);
py.print(
  A,
  py.bitor(A, py.str),
  py.isInstance(3, A),
  py.isInstance(null, A),
  py.isInstance("a", A),
  py.eq(A, unionOf(py.int, null)),
  py.getItem(new py.Dict([[A, 1]] as [Dynamic, Dynamic][]), unionOf(null, py.int)),
  py.typeName(A),
);
py.print(
  py.isInstance(3, py.Tuple.of(py.int, py.str)),
  py.isSubclass(py.bool, unionOf(py.int, py.str)),
  py.isSubclass(py.dict, unionOf(py.int, py.str)),
);
py.print(
  f(subscribed(py.list, [py.int])),
  subscribed(form("Optional"), [py.int]),
  unionOf(subscribed(form("Union"), [py.int, py.str]), null),
  f(subscribed(form("Optional"), [py.str])),
);
try {
  py.isInstance(3, py.Tuple.of(subscribed(py.list, [py.int]), py.type(null)));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
