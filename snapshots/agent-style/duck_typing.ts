import {
  AttributeError,
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  TypeError,
  ValueError,
  bound,
  callMethod,
  callable,
  dict,
  get as pyGet,
  getAttr,
  getItem,
  hasAttr,
  isInstance,
  items,
  iterate,
  list,
  or,
  print,
  rethrowUnless,
  setAttr,
  setItem,
  signature,
  str,
  truthy,
  typeName,
} from "./runtime/python/index.js";

// Requests that are objects, dicts or either.

class Model {
  declare _fields: Dynamic;
  constructor({ ...data }: Dynamic = {}) {
    for (const [key, value] of items(data)) {
      setAttr(this, key, value);
    }
    this._fields = list(data);
  }
  static {
    signature(this, "Model.__init__", ["**data"]);
  }

  modelDump(excludeNone: boolean = false): PyDict {
    const out = new Dict();
    for (const name of iterate(this._fields)) {
      let value: Dynamic = getAttr(this, name);
      if (excludeNone && value == null) {
        continue;
      }
      if (hasAttr(value, "model_dump")) {
        value = callMethod(value, "model_dump", [], { exclude_none: excludeNone });
      } else if (isInstance(value, list)) {
        value = value.map((v: Dynamic) =>
          hasAttr(v, "model_dump")
            ? callMethod(v, "model_dump", [], { exclude_none: excludeNone })
            : v,
        );
      }
      setItem(out, name, value);
    }
    return out;
  }
  static {
    signature(this.prototype.modelDump, "Model.model_dump", ["exclude_none="]);
  }
}

function asDict(item: Dynamic): PyDict {
  return hasAttr(item, "model_dump")
    ? callMethod(item, "model_dump", [], { exclude_none: true })
    : dict(item);
}

function get(item: Dynamic, name: string, default_: Dynamic = null): Dynamic {
  if (isInstance(item, dict)) {
    return pyGet(item, name, default_);
  }
  return getAttr(item, name, default_);
}

function sessionId(request: Dynamic): Dynamic {
  let sid: Dynamic;
  let cid: Dynamic;
  const custom = or(get(request, "custom_inputs"), () => new Dict());
  if (truthy((sid = get(custom, "session_id")))) {
    return str(sid);
  }
  const context = get(request, "context");
  if (truthy(context) && truthy((cid = get(context, "conversation_id")))) {
    return `ctx-${str(bound(cid, "cid"))}`;
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
  new Model({
    input: [{ role: "user", content: "" }],
    context: new Model({ conversation_id: "c1", user_id: null }),
  }),
  new Model({ input: [] }),
];
for (const request of requests) {
  const messages: PyDict[] = Array.from(iterate(get(request, "input", [])), (i: Dynamic) =>
    asDict(i),
  );
  print(sessionId(request), messages);
  for (const m of messages) {
    setItem(m, "seen", true);
  }
}
print(asDict(getItem(requests, 2)));
print(asDict([Tuple.of("a", 1), Tuple.of("b", 2)]));
for (const bad of Tuple.of(5, "ab", null)) {
  try {
    print(asDict(bad));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError, ValueError);
    print(typeName(e), e);
  }
}
print(
  getItem(requests, 0) instanceof Model,
  isInstance(getItem(requests, 1), Tuple.of(Model, dict)),
  callable(getAttr(getItem(requests, 0), "model_dump", null)),
);
print(
  typeName(getItem(requests, 0)),
  typeName(getItem(requests, 1)),
  getAttr(getItem(requests, 3), "nope", "fallback"),
);
try {
  getAttr(getItem(requests, 3), "nope");
} catch (caught2) {
  const e = rethrowUnless(caught2, AttributeError);
  print(e);
}
