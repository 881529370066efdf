import * as py from "./runtime/python/index.js";
import type { PyDict } from "./runtime/python/index.js";
import { getTypeHints } from "./runtime/python/stdlib/type-hints.js";
import { form, subscribed } from "./runtime/python/stdlib/typing-forms.js";
import { typedDict } from "./runtime/python/stdlib/typing.js";

// TypedDict classes are dicts; their fields can be asked for.
const Base = py.describe(typedDict("Base"), { annotations: () => ({ id: py.int, name: py.str }) });
const State = py.describe(typedDict("State"), {
  annotations: () => ({
    id: py.int,
    name: py.str,
    tags: subscribed(form("List"), [py.str]),
    extra: subscribed(form("Optional"), [subscribed(form("Dict"), [py.str, form("Any")])]),
  }),
});
const s: PyDict = { id: 1, name: "n" };
py.setItem(s, "tags", ["a"]);
const t = { id: 2, name: "m", tags: [] };
py.print(
  s,
  t,
  py.typeName(t),
  py.isInstance(s, py.dict),
  py.eq(t, { id: 2, name: "m", tags: [] }),
  py.get(s, "extra"),
  py.mergeDicts(s, { id: 9 }),
  py.sorted(t),
  py.contains(s, "tags"),
);
py.print(getTypeHints(State), py.list(py.getAttr(Base, "__annotations__")), py.getAttr(State, "__name__"));
py.print(py.dict(undefined, { id: 3, name: "z" }), py.dict({ id: 4, name: "y" }), new py.Dict());
function use(state: PyDict): string {
  return py.callMethod(py.getItem(state, "name"), "upper", []);
}
py.print(use(s), use({ id: 1, name: "q" }));
