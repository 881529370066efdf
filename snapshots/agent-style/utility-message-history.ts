import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { deepcopy } from "./runtime/python/stdlib/copy.js";

// Chat messages trimmed, merged, validated and counted, as dicts and as objects

class Role extends py.StrMixinEnum {
  static SYSTEM: Dynamic = new (Role as Dynamic)("system");
  static USER: Dynamic = new (Role as Dynamic)("user");
  static ASSISTANT: Dynamic = new (Role as Dynamic)("assistant");
  static TOOL: Dynamic = new (Role as Dynamic)("tool");
  static _missing_(value: Dynamic): Dynamic {
    const aliases = { human: this.USER, ai: this.ASSISTANT };
    return py.get(aliases, py.str(value).toLowerCase());
  }
}
py.enumeration(Role);

class Message {
  declare role: Dynamic;
  declare content: string;
  declare meta: PyDict;

  constructor(role: Dynamic, content: string = "" as Dynamic, meta: Dynamic = new py.Dict()) {
    this.role = role;
    this.content = content;
    this.meta = meta;
    Object.freeze(this);
  }
  static {
    py.dataclass(this, [{ name: "role" }, { name: "content" }, { name: "meta", compare: false }], { frozen: true });
    py.signature(this, "Message.__init__", ["role", "content=", "meta="]);
  }

  static of(raw: Dynamic): Message {
    let items: Dynamic;
    let items2: Dynamic;
    let role: Dynamic;
    let text: Dynamic;
    let meta: Dynamic;
    let parts: Dynamic;
    const subject: Dynamic = raw;
    if (py.isInstance(subject, Message)) {
      return raw;
    } else if (
      py.isMapping(subject) &&
      py.contains(subject, "role") &&
      ((role = py.getItem(subject, "role")), true) &&
      py.contains(subject, "content") &&
      py.isInstance(py.getItem(subject, "content"), py.str) &&
      ((text = py.matchArgument(py.getItem(subject, "content"), py.str, 0)), true) &&
      ((meta = py.dictWithout(subject, ["role", "content"])), true)
    ) {
      return new this(py.call(Role, [role]), text, meta);
    } else if (
      py.isMapping(subject) &&
      py.contains(subject, "role") &&
      ((role = py.getItem(subject, "role")), true) &&
      py.contains(subject, "content") &&
      ((items = py.sequenceOf(py.getItem(subject, "content")))?.length ?? -1) >= 0 &&
      ((parts = py.listOf(items.slice(0))), true)
    ) {
      return new this(
        py.call(Role, [role]),
        py.join(
          "",
          py.flatMap(parts, (p: Dynamic) =>
            py.eq(py.callMethod(p, "get", ["type", "text"]), "text") ? [py.getItem(p, "text")] : [],
          ),
        ),
      );
    } else if (
      (items2 = py.sequenceOf(subject))?.length === 2 &&
      ((role = items2[0]), true) &&
      ((text = items2[1]), true)
    ) {
      return new this(py.call(Role, [role]), text);
    } else if (py.isInstance(subject, py.str)) {
      return new this(Role.USER, raw);
    }
    throw new py.TypeError(`not a message: ${py.repr(raw)}`);
  }
  static {
    py.signature(this.of, "Message.of", ["raw"]);
  }

  __bool__(): boolean {
    return !!py.callMethod(this.content, "strip", []);
  }
}

function merge(messages: Dynamic[]): Message[] {
  const out: Message[] = [];
  for (let m of py.filter(null, py.map(py.getAttr(Message, "of"), messages))) {
    if (out.length > 0 && py.is(py.getAttr(py.getItem(out, -1), "role"), py.getAttr(m, "role"))) {
      const prev = py.pop(out);
      m = new Message(
        py.getAttr(m, "role"),
        `${py.format(py.getAttr(prev, "content"), "")}\n${py.format(py.getAttr(m, "content"), "")}`,
        py.mergeDicts(py.getAttr(prev, "meta"), py.getAttr(m, "meta")),
      );
    }
    out.push(m);
  }
  return out;
}

function trim(messages: Message[], limit: number, keepSystem: boolean = true): Message[] {
  const system: Message[] = messages.filter((m: Message) => keepSystem && py.eq(py.getAttr(m, "role"), "system"));
  const rest: Message[] = messages.filter((m: Message) => !py.contains(system, m));
  while (
    rest.length > 0 &&
    py.sum(py.lazyFlatMap(py.add(system, rest), (m: Message) => [py.len(py.getAttr(m, "content"))])) > limit
  ) {
    py.pop(rest, 0);
  }
  return [...system, ...rest];
}

const raw: Dynamic[] = [
  { role: "system", content: "Be nice." },
  "hi",
  py.Tuple.of("human", "again"),
  { role: "AI", content: "hello", id: 7 },
  { role: "assistant", content: [{ type: "text", text: "part" }, { type: "image" }, { text: "s" }] },
  { role: "user", content: "   " },
  new Message(Role.TOOL, "42", { call: "c1" }),
];
const before = deepcopy(raw);
const merged: Message[] = merge(raw);
for (const m of merged) {
  py.print(
    py.getAttr(py.getAttr(m, "role"), "value"),
    py.getAttr(py.getAttr(m, "role"), "name"),
    py.repr(py.getAttr(m, "content")),
    py.getAttr(m, "meta"),
    `${py.format(py.getAttr(m, "role"), "")}`,
    py.eq(py.getAttr(m, "role"), py.getAttr(py.getAttr(m, "role"), "value")),
  );
}
py.print(
  py.eq(raw, before),
  merged.length,
  py.jsonDumps(
    merged.map((m: Message) => py.asdict(m)),
    { indent: null },
  ),
);
py.print(
  trim(merged, 20).map((m: Message) => py.getAttr(m, "content")),
  trim(merged, 5, false).map((m: Message) => py.getAttr(py.getAttr(m, "role"), "value")),
);
py.print(
  py.eq(Message.of("a"), new Message(Role.USER, "a", { x: 1 })),
  py.eq(py.hash(new Message(Role.USER)), py.hash(new Message(Role.USER))),
  py.getItem(new py.Dict([[Role.USER, 1]] as [Dynamic, Dynamic][]), "user"),
);
for (const bad of py.Tuple.of(5, { role: "robot", content: "x" }, { content: "x" }, py.Tuple.of("user"), {
  role: "user",
  content: null,
})) {
  try {
    py.print(Message.of(bad));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.ValueError);
    py.print(py.typeName(e), e);
  }
}
try {
  py.setAttr(py.getItem(merged, 0), "content", "x");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.AttributeError);
  py.print(py.typeName(e), e);
}
