import {
  Dict,
  type PyDict,
  add,
  describe,
  dict,
  eq,
  get,
  getAttr,
  getItem,
  int,
  isInstance,
  list,
  mergeDicts,
  print,
  setItem,
  sorted,
  str,
  typeName,
} from "./runtime/python/index.js";
import { form, subscribed } from "./runtime/python/stdlib/typing-forms.js";
import { typedDict } from "./runtime/python/stdlib/typing.js";

// TypedDict instances are plain dicts.
const State = describe(typedDict("State"), {
  annotations: () => ({ messages: subscribed(form("Annotated"), [list, add]), next: str }),
});
const Opt = describe(typedDict("Opt"), {
  annotations: () => ({ k: int, s: subscribed(form("Literal"), ["a", "b"]) }),
});
const Child = describe(typedDict("Child"), {
  annotations: () => ({
    messages: subscribed(form("Annotated"), [list, add]),
    next: str,
    extra: subscribed(form("NotRequired"), [int]),
  }),
});
const s: PyDict = { messages: [1], next: "x" };
const t = { messages: [], next: "y" };
print(
  s,
  t,
  typeName(t),
  isInstance(t, dict),
  new Dict(),
  { k: 1 },
  eq({ messages: [], next: "n" }, { next: "n", messages: [] }),
);
setItem(s, "messages", add(getItem(s, "messages"), [2]));
setItem(s, "bogus", 1);
print(
  s,
  sorted(getAttr(State, "__annotations__")),
  get(s, "missing"),
  mergeDicts(t, { next: "z" }),
);
