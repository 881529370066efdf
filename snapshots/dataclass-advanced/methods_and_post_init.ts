import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Dataclasses with methods, properties, class methods, __post_init__ that validates and derives, own __eq__ and __str__.

class Message {
  declare words: string[];
  declare role: string;
  declare content: string;
  declare parent: Dynamic;

  constructor(role: string, content: string = "" as Dynamic, parent: Dynamic = null as Dynamic) {
    this.role = role;
    this.content = content;
    this.parent = parent;
    this.words = [];
    this.__post_init__();
  }
  static {
    py.dataclass(this, [{ name: "role" }, { name: "content" }, { name: "parent" }, { name: "words", init: false }]);
    py.signature(this, "Message.__init__", ["role", "content=", "parent="]);
  }
  static created: Dynamic = 0;

  __post_init__(): void {
    if (!["user", "assistant"].includes(this.role)) {
      throw new py.ValueError(`bad role: ${py.repr(this.role)}`);
    }
    this.words = py.split(this.content);
    Message.created += 1;
  }

  get depth(): number {
    return this.parent === null ? 0 : py.getAttr(this.parent, "depth") + 1;
  }

  static user(text: string): Message {
    return new this("user", text);
  }

  reply(text: string): Message {
    return new Message("assistant", text, this);
  }

  __str__(): string {
    return `<${this.role}>`;
  }
}

const m = Message.user("hello there");
const r = m.reply("hi");
py.print(m, py.repr(m), r.depth, r.words, Message.created, py.str(r));
py.print(py.eq(r, m.reply("hi")), py.eq(m, "x"), py.ne(m, Message.user("hello there")), py.is(r.parent, m));
try {
  new Message("system");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
try {
  py.hash(m);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}

class ById {
  declare n: number;

  constructor(n: number) {
    this.n = n;
  }
  static {
    py.dataclass(this, [{ name: "n" }], { eq: false });
    py.signature(this, "ById.__init__", ["n"]);
  }
}

class Version {
  declare major: number;
  declare minor: number;
  declare label: Dynamic;

  constructor(major: number, minor: number = 0 as Dynamic, label: Dynamic = "" as Dynamic) {
    this.major = major;
    this.minor = minor;
    this.label = label;
  }
  static {
    py.dataclass(this, [{ name: "major" }, { name: "minor" }, { name: "label", compare: false }], { order: true });
    py.signature(this, "Version.__init__", ["major", "minor=", "label="]);
  }
}

const a = new ById(1);
py.print(
  py.eq(a, new ById(1)),
  py.eq(a, a),
  py.len(new py.PySet([a, new ById(1)])),
  py.eq(new Version(1, 2, "x"), new Version(1, 2, "y")),
);
py.print(py.sorted([new Version(2), new Version(1, 9), new Version(1, 10)]), py.max(new Version(0), new Version(0, 1)));
try {
  py.lt(new Version(1), py.Tuple.of(1, 0));
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.TypeError);
  py.print(e);
}
