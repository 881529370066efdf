import {
  type Dynamic,
  PySet,
  Tuple,
  TypeError,
  ValueError,
  add,
  dataclass,
  eq,
  getAttr,
  hash,
  is,
  len,
  lt,
  max,
  ne,
  print,
  repr,
  rethrowUnless,
  signature,
  sorted,
  split,
  str,
} from "./runtime/python/index.js";

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
    dataclass(this, [
      { name: "role" },
      { name: "content" },
      { name: "parent" },
      { name: "words", init: false },
    ]);
    signature(this, "Message.__init__", ["role", "content=", "parent="]);
  }
  static created: Dynamic = 0;

  __post_init__(): void {
    if (!["user", "assistant"].includes(this.role)) {
      throw new ValueError(`bad role: ${repr(this.role)}`);
    }
    this.words = split(this.content);
    Message.created += 1;
  }

  get depth(): Dynamic {
    return this.parent === null ? 0 : add(getAttr(this.parent, "depth"), 1);
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
print(m, repr(m), r.depth, r.words, Message.created, str(r));
print(eq(r, m.reply("hi")), eq(m, "x"), ne(m, Message.user("hello there")), is(r.parent, m));
try {
  new Message("system");
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
try {
  hash(m);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}

class ById {
  declare n: number;

  constructor(n: number) {
    this.n = n;
  }
  static {
    dataclass(this, [{ name: "n" }], { eq: false });
    signature(this, "ById.__init__", ["n"]);
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
    dataclass(this, [{ name: "major" }, { name: "minor" }, { name: "label", compare: false }], {
      order: true,
    });
    signature(this, "Version.__init__", ["major", "minor=", "label="]);
  }
}

const a = new ById(1);
print(
  eq(a, new ById(1)),
  eq(a, a),
  len(new PySet([a, new ById(1)])),
  eq(new Version(1, 2, "x"), new Version(1, 2, "y")),
);
print(
  sorted([new Version(2), new Version(1, 9), new Version(1, 10)]),
  max(new Version(0), new Version(0, 1)),
);
try {
  lt(new Version(1), Tuple.of(1, 0));
} catch (caught3) {
  const e = rethrowUnless(caught3, TypeError);
  print(e);
}
