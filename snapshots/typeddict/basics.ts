import {
  Dict,
  type Dynamic,
  type PyDict,
  add,
  dict,
  eq,
  get,
  getItem,
  isInstance,
  mergeDicts,
  notMigrated,
  print,
  setItem,
  sorted,
  typeName,
} from "./runtime/python/index.js";

// TypedDict instances are plain dicts.
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
// Python: print(s, sorted(State.__annotations__), s.get("missing"), {**t, "next": "z"})
print(
  s,
  sorted(notMigrated("introspection", "State.__annotations__")),
  get(s, "missing"),
  mergeDicts(t, { next: "z" }),
);
