import {
  AttributeError,
  type Dynamic,
  type PyDict,
  callMethod,
  classAttribute,
  float,
  getItem,
  hasAttr,
  iterate,
  len,
  mergeDicts,
  or,
  print,
  pyClass,
  range,
  rethrowUnless,
  setAttr,
  str,
  truthy,
  vars,
} from "./runtime/python/index.js";

// A class with state, private helpers, lazy attributes and keyword configuration.
class Agent {
  declare name: Dynamic;
  declare tools: Dynamic;
  declare config: PyDict;
  declare _history: string[];
  declare _Agent__secret: string;
  declare DEFAULTS: PyDict;
  static DEFAULTS: Dynamic = { temperature: float(0), max_tokens: 100 };
  constructor(name: Dynamic, tools: Dynamic = null, { ...config }: Dynamic = {}) {
    const items: Dynamic[] = [name, or(tools, () => [])];
    this.name = items[0];
    this.tools = items[1];
    this.config = mergeDicts(this.DEFAULTS, config);
    const items2: Dynamic[] = [[] as Dynamic[], "s"];
    this._history = items2[0];
    this._Agent__secret = items2[1];
  }
  _render(m: Dynamic): string {
    return `${str(this.name)}> ${str(m)}`;
  }
  ask(m: Dynamic, { repeat = 1 }: { repeat?: Dynamic } = {}): string {
    for (const _ of range(repeat)) {
      this._history.push(this._render(m));
    }
    return getItem(this._history, -1);
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
    pyClass(this, { name: "Agent" });
    classAttribute(this, "DEFAULTS");
  }
}
const a = new Agent("bot", undefined, { temperature: 0.7, stop: ["x"] });
print(
  a.ask("hi", { repeat: 2 }),
  a.turns,
  len(a),
  truthy(a),
  a.config,
  Agent.DEFAULTS,
  a.tools,
  a.reveal(),
  a._history,
);
const b = new Agent("b2");
callMethod(b.tools, "append", ["t"]);
print(
  new Agent("c").tools,
  b.tools,
  hasAttr(a, "__secret"),
  a._Agent__secret,
  Array.from(iterate(vars(b)), (k: Dynamic) => k),
);
try {
  setAttr(a, "turns", 5);
} catch (caught) {
  const e = rethrowUnless(caught, AttributeError);
  print(e);
}
