import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Requests that are objects, dicts or either.

class Model {
  declare _fields: Dynamic;
  constructor({ ...data }: Dynamic = {}) {
    for (const [key, value] of py.items(data)) {
      py.setAttr(this, key, value);
    }
    this._fields = py.list(data);
  }
  static {
    py.signature(this, "Model.__init__", ["**data"]);
  }

  modelDump(excludeNone: boolean = false): PyDict {
    const out = new py.Dict();
    for (const name of py.iterate(this._fields)) {
      let value: Dynamic = py.getAttr(this, name);
      if (py.truthy(excludeNone) && value == null) {
        continue;
      }
      if (py.hasAttr(value, "model_dump")) {
        value = py.callMethod(value, "model_dump", [], { exclude_none: excludeNone });
      } else if (py.isInstance(value, py.list)) {
        value = value.map((v: Dynamic) =>
          py.hasAttr(v, "model_dump") ? py.callMethod(v, "model_dump", [], { exclude_none: excludeNone }) : v,
        );
      }
      py.setItem(out, name, value);
    }
    return out;
  }
  static {
    py.signature(this.prototype.modelDump, "Model.model_dump", ["exclude_none="]);
  }
}

function asDict(item: Dynamic): PyDict {
  return py.hasAttr(item, "model_dump") ? py.callMethod(item, "model_dump", [], { exclude_none: true }) : py.dict(item);
}

function get(item: Dynamic, name: string, default_: Dynamic = null): Dynamic {
  if (py.isInstance(item, py.dict)) {
    return py.get(item, name, default_);
  }
  return py.getAttr(item, name, default_);
}

function sessionId(request: Dynamic): Dynamic {
  let sid: Dynamic;
  let cid: Dynamic;
  const custom = py.or(get(request, "custom_inputs"), () => new py.Dict());
  if (py.truthy((sid = get(custom, "session_id")))) {
    return py.str(sid);
  }
  const context = get(request, "context");
  if (py.truthy(context) && py.truthy((cid = get(context, "conversation_id")))) {
    return `ctx-${py.str(py.bound(cid, "cid"))}`;
  }
  return null;
}

const requests: Dynamic[] = [
  new Model({
    input: [new Model({ role: "user", content: "hi", id: null })],
    custom_inputs: { session_id: 42 },
    context: null,
  }),
  { input: [{ role: "user", content: "yo" }], context: { conversation_id: "c9" } },
  new Model({ input: [{ role: "user", content: "" }], context: new Model({ conversation_id: "c1", user_id: null }) }),
  new Model({ input: [] }),
];
for (const request of requests) {
  const messages: PyDict[] = Array.from(py.iterate(get(request, "input", [])), (i: Dynamic) => asDict(i));
  py.print(sessionId(request), messages);
  for (const m of messages) {
    py.setItem(m, "seen", true);
  }
}
py.print(asDict(py.getItem(requests, 2)));
py.print(asDict([py.Tuple.of("a", 1), py.Tuple.of("b", 2)]));
for (const bad of py.Tuple.of(5, "ab", null)) {
  try {
    py.print(asDict(bad));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.ValueError);
    py.print(py.typeName(e), e);
  }
}
py.print(
  py.getItem(requests, 0) instanceof Model,
  py.isInstance(py.getItem(requests, 1), py.Tuple.of(Model, py.dict)),
  py.callable(py.getAttr(py.getItem(requests, 0), "model_dump", null)),
);
py.print(
  py.typeName(py.getItem(requests, 0)),
  py.typeName(py.getItem(requests, 1)),
  py.getAttr(py.getItem(requests, 3), "nope", "fallback"),
);
try {
  py.getAttr(py.getItem(requests, 3), "nope");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.AttributeError);
  py.print(e);
}
