import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Dataclasses as agent state: factories, from_dict, updates, nested lists.
class Msg {
  declare role: string;
  declare meta: PyDict;
  declare content: string;

  constructor(role: string, content: string = "" as Dynamic, meta: Dynamic = new py.Dict()) {
    this.role = role;
    this.content = content;
    this.meta = meta;
  }
  static {
    py.dataclass(this, [{ name: "role" }, { name: "content" }, { name: "meta" }]);
    py.signature(this, "Msg.__init__", ["role", "content=", "meta="]);
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
    py.dataclass(this, [{ name: "messages" }, { name: "step" }]);
    py.signature(this, "State.__init__", ["messages=", "step="]);
  }
  static fromDict(d: PyDict): State {
    const known = new py.PySet(py.lazyFlatMap(py.fields(this), (f: Dynamic) => [py.getAttr(f, "name")]));
    d = new py.Dict(
      py.flatMap(py.items(d), ([k, v]: Dynamic) => (py.contains(known, k) ? [[k, v] as [Dynamic, Dynamic]] : [])),
    );
    py.setItem(
      d,
      "messages",
      Array.from(py.iterate(py.get(d, "messages", [])), (m: Dynamic) => (m instanceof Msg ? m : py.call(Msg, [], m))),
    );
    return py.call(this, [], d);
  }
  add(role: string, content: string, { ...meta }: Dynamic = {}): State {
    py.call(py.getAttr(this.messages, "append"), [new Msg(role, content, meta)]);
    this.step = py.iadd(this.step, 1);
    return this;
  }
}
const s = State.fromDict({ messages: [{ role: "user", content: "hi" }], junk: 1 }).add("assistant", "yo", {
  tokens: 3,
});
py.print(
  s,
  py.jsonDumps(py.asdict(s)),
  py.eq(s, State.fromDict(py.asdict(s))),
  py.is(py.getAttr(py.dataclassReplace(s, { step: 0 }), "messages"), s.messages),
  py.is(new State().messages, new State().messages),
  py.getItem(py.getAttr(py.getItem(s.messages, -1), "meta"), "tokens"),
  Array.from(py.iterate(s.messages), (m: Msg) => py.getAttr(m, "role")),
);
