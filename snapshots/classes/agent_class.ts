import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// A class with state, private helpers, lazy attributes and keyword configuration.
class Agent {
  declare name: Dynamic;
  declare tools: Dynamic;
  declare config: PyDict;
  declare _history: string[];
  declare _Agent__secret: string;
  declare DEFAULTS: PyDict;
  static DEFAULTS: Dynamic = { temperature: py.float(0), max_tokens: 100 };
  constructor(name: Dynamic, tools: Dynamic = null, { ...config }: Dynamic = {}) {
    const items: Dynamic[] = [name, py.or(tools, () => [])];
    this.name = items[0];
    this.tools = items[1];
    this.config = py.mergeDicts(this.DEFAULTS, config);
    const items2: Dynamic[] = [[] as Dynamic[], "s"];
    this._history = items2[0];
    this._Agent__secret = items2[1];
  }
  _render(m: Dynamic): string {
    return `${py.str(this.name)}> ${py.str(m)}`;
  }
  ask(m: Dynamic, { repeat = 1 }: { repeat?: Dynamic } = {}): string {
    for (const _ of py.range(repeat)) {
      this._history.push(this._render(m));
    }
    return py.getItem(this._history, -1);
  }
  get turns(): number {
    return this._history.length;
  }
  reveal(): string {
    return this._Agent__secret;
  }
  __len__(): number {
    return this.turns;
  }
  __bool__(): boolean {
    return true;
  }

  static {
    py.pyClass(this, { name: "Agent" });
    py.classAttribute(this, "DEFAULTS");
  }
}
const a = new Agent("bot", undefined, { temperature: 0.7, stop: ["x"] });
py.print(
  a.ask("hi", { repeat: 2 }),
  a.turns,
  py.len(a),
  py.truthy(a),
  a.config,
  Agent.DEFAULTS,
  a.tools,
  a.reveal(),
  a._history,
);
const b = new Agent("b2");
py.callMethod(b.tools, "append", ["t"]);
py.print(
  new Agent("c").tools,
  b.tools,
  py.hasAttr(a, "__secret"),
  a._Agent__secret,
  Array.from(py.iterate(py.vars(b)), (k: Dynamic) => k),
);
try {
  py.setAttr(a, "turns", 5);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AttributeError);
  py.print(e);
}
