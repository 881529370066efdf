import {
  Dict,
  type Dynamic,
  type PyDict,
  PySet,
  asdict,
  call,
  contains,
  dataclass,
  dataclassReplace,
  eq,
  fields,
  flatMap,
  get,
  getAttr,
  getItem,
  is,
  items,
  iterate,
  jsonDumps,
  print,
  setItem,
  signature,
} from "./runtime/python/index.js";

// Dataclasses as agent state: factories, from_dict, updates, nested lists.
class Msg {
  declare role: string;
  declare meta: PyDict;
  declare content: string;

  constructor(role: string, content: string = "" as Dynamic, meta: Dynamic = new Dict()) {
    this.role = role;
    this.content = content;
    this.meta = meta;
  }
  static {
    dataclass(this, [{ name: "role" }, { name: "content" }, { name: "meta" }]);
    signature(this, "Msg.__init__", ["role", "content=", "meta="]);
  }
}
class State {
  declare step: number;
  declare messages: Msg[];

  constructor(messages: Dynamic = [], step: number = 0 as Dynamic) {
    this.messages = messages;
    this.step = step;
  }
  static {
    dataclass(this, [{ name: "messages" }, { name: "step" }]);
    signature(this, "State.__init__", ["messages=", "step="]);
  }
  static fromDict(d: PyDict): State {
    const known = new PySet(Array.from(fields(this), (f: Dynamic) => getAttr(f, "name")));
    d = new Dict(
      flatMap(items(d), ([k, v]: Dynamic) =>
        contains(known, k) ? [[k, v] as [Dynamic, Dynamic]] : [],
      ),
    );
    setItem(
      d,
      "messages",
      Array.from(iterate(get(d, "messages", [])), (m: Dynamic) =>
        m instanceof Msg ? m : call(Msg, [], m),
      ),
    );
    return call(this, [], d);
  }
  add(role: string, content: string, { ...meta }: Dynamic = {}): State {
    this.messages.push(new Msg(role, content, meta));
    this.step += 1;
    return this;
  }
}
const s = State.fromDict({ messages: [{ role: "user", content: "hi" }], junk: 1 }).add(
  "assistant",
  "yo",
  { tokens: 3 },
);
print(
  s,
  jsonDumps(asdict(s)),
  eq(s, State.fromDict(asdict(s))),
  is(getAttr(dataclassReplace(s, { step: 0 }), "messages"), s.messages),
  is(new State().messages, new State().messages),
  getItem(getItem(s.messages, -1).meta, "tokens"),
  s.messages.map((m: Msg) => m.role),
);
