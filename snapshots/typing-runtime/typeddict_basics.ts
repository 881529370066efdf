import * as py from "./runtime/python/index.js";
import type { PyDict } from "./runtime/python/index.js";
import { form, subscribed } from "./runtime/python/stdlib/typing-forms.js";
import { typedDict } from "./runtime/python/stdlib/typing.js";

// TypedDict instances are plain dicts.
const State = py.describe(typedDict("State"), {
  annotations: () => ({ messages: subscribed(form("Annotated"), [py.list, py.add]), next: py.str }),
});
const Opt = py.describe(typedDict("Opt"), {
  annotations: () => ({ k: py.int, s: subscribed(form("Literal"), ["a", "b"]) }),
});
const Child = py.describe(typedDict("Child"), {
  annotations: () => ({
    messages: subscribed(form("Annotated"), [py.list, py.add]),
    next: py.str,
    extra: subscribed(form("NotRequired"), [py.int]),
  }),
});
const s: PyDict = { messages: [1], next: "x" };
const t = { messages: [], next: "y" };
py.print(
  s,
  t,
  py.typeName(t),
  py.isInstance(t, py.dict),
  new py.Dict(),
  { k: 1 },
  py.eq({ messages: [], next: "n" }, { next: "n", messages: [] }),
);
py.setItem(s, "messages", py.add(py.getItem(s, "messages"), [2]));
py.setItem(s, "bogus", 1);
py.print(s, py.sorted(py.getAttr(State, "__annotations__")), py.get(s, "missing"), py.mergeDicts(t, { next: "z" }));
