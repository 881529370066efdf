import {
  Dict,
  type PyDict,
  callMethod,
  contains,
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
import { getTypeHints } from "./runtime/python/stdlib/type-hints.js";
import { form, subscribed } from "./runtime/python/stdlib/typing-forms.js";
import { typedDict } from "./runtime/python/stdlib/typing.js";

// TypedDict classes are dicts; their fields can be asked for.
const Base = describe(typedDict("Base"), { annotations: () => ({ id: int, name: str }) });
const State = describe(typedDict("State"), {
  annotations: () => ({
    id: int,
    name: str,
    tags: subscribed(form("List"), [str]),
    extra: subscribed(form("Optional"), [subscribed(form("Dict"), [str, form("Any")])]),
  }),
});
const s: PyDict = { id: 1, name: "n" };
setItem(s, "tags", ["a"]);
const t = { id: 2, name: "m", tags: [] };
print(
  s,
  t,
  typeName(t),
  isInstance(s, dict),
  eq(t, { id: 2, name: "m", tags: [] }),
  get(s, "extra"),
  mergeDicts(s, { id: 9 }),
  sorted(t),
  contains(s, "tags"),
);
print(getTypeHints(State), list(getAttr(Base, "__annotations__")), getAttr(State, "__name__"));
print(dict(undefined, { id: 3, name: "z" }), dict({ id: 4, name: "y" }), new Dict());
function use(state: PyDict): string {
  return callMethod(getItem(state, "name"), "upper", []);
}
print(use(s), use({ id: 1, name: "q" }));
