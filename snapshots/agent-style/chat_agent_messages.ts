import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { deepcopy } from "./runtime/python/stdlib/copy.js";

py.attributeNames(["model_dump", "tool_call_id", "tool_calls"]);
// A chat agent that keeps ids, roles and tool calls in message objects.

class Message {
  declare role: string;
  declare content: Dynamic;
  declare id: Dynamic;
  declare name: Dynamic;
  declare toolCalls: Dynamic;
  declare toolCallId: Dynamic;
  static _required: Dynamic = py.Tuple.of("role");

  constructor(
    role: string,
    content: Dynamic = null,
    id: Dynamic = null,
    name: Dynamic = null,
    toolCalls: Dynamic = null,
    toolCallId: Dynamic = null,
  ) {
    if (!py.contains(py.Tuple.of("system", "user", "assistant", "tool"), role)) {
      throw new py.ValueError(`invalid role: ${py.repr(role)}`);
    }
    if (py.ne(role, "assistant") && content == null) {
      throw new py.ValueError(`content is required for role ${py.str(role)}`);
    }
    this.role = role;
    this.content = content;
    this.id = id;
    this.name = name;
    this.toolCalls = toolCalls;
    this.toolCallId = toolCallId;
  }
  static {
    py.signature(this, "Message.__init__", ["role", "content=", "id=", "name=", "tool_calls=", "tool_call_id="]);
  }

  modelDump(excludeNone: boolean = false, exclude: Dynamic = null): PyDict {
    exclude = py.or(exclude, () => py.set());
    return new py.Dict(
      py.flatMap(py.unpackEach(py.callMethod(py.vars(this), "items", []), 2), ([key, value]) =>
        !py.contains(exclude, key) && !(py.truthy(excludeNone) && value == null)
          ? [[key, deepcopy(value)] as [Dynamic, Dynamic]]
          : [],
      ),
    );
  }

  __repr__(): string {
    const parts = Array.from(py.items(this.modelDump(true)), ([k, v]: Dynamic) => `${py.str(k)}=${py.repr(v)}`).join(
      ", ",
    );
    return `Message(${parts})`;
  }

  __eq__(other: Dynamic): Dynamic {
    return (
      other instanceof Message &&
      py.eq(this.modelDump(undefined, new py.PySet(["id"])), other.modelDump(undefined, new py.PySet(["id"])))
    );
  }

  static {
    py.pyClass(this, { name: "Message" });
  }
}

function toDicts(messages: Dynamic[]): Dynamic[] {
  return messages.map((m: Dynamic) => (m instanceof Message ? m.modelDump(true) : m));
}

function trim(messages: Dynamic[], maxChars: number): Dynamic {
  const items2: Dynamic[] = [[] as Dynamic[], 0];
  const kept: Dynamic[] = items2[0];
  let total: number = items2[1];
  for (const m of py.reversed(messages)) {
    const size = py.add(
      py.len(py.or(py.getAttr(m, "content"), () => "")),
      py.sum(
        py.lazyFlatMap(
          py.or(py.getAttr(m, "tool_calls"), () => []),
          (c: Dynamic) => [py.len(py.jsonDumps(c))],
        ),
      ),
    );
    if (py.add(total, size) > maxChars && kept.length > 0) {
      break;
    }
    py.insert(kept, 0, m);
    total = py.iadd(total, size);
  }
  while (kept.length > 0 && py.truthy(py.eq(py.getAttr(py.getItem(kept, 0), "role"), "tool"))) {
    py.pop(kept, 0);
  }
  return py.Tuple.of(kept, total);
}

const ids = py.lazyFlatMap(py.range(100), (n: number) => [`id-${n}`]);
const history: Dynamic[] = [
  new Message("user", "What is the weather in Zürich?", py.next(ids)),
  new Message("assistant", undefined, py.next(ids), undefined, [
    { id: "t1", function: { name: "weather", arguments: '{"city": "Zürich"}' } },
  ]),
  new Message("tool", "12°C ☁️", undefined, "weather", undefined, "t1"),
  py.call(Message, [], { content: "It is 12°C.", role: "assistant", id: py.next(ids) }),
];
for (const m of history) {
  py.print(m);
}
for (const d of toDicts(py.add(history, [{ role: "user", content: "raw" }]))) {
  py.print(py.jsonDumps(d, { ensure_ascii: false }));
}
for (const limit of py.Tuple.of(5, 20, 60, 1000)) {
  const [kept, total] = trim(history, limit);
  py.print(
    limit,
    total,
    kept.map((m: Dynamic) => py.getAttr(m, "role")),
  );
}
const dump = py.callMethod(py.getItem(history, 1), "model_dump", []);
py.setItem(py.getItem(py.getItem(dump, "tool_calls"), 0), "id", "changed");
py.print(
  py.getItem(py.getItem(py.getAttr(py.getItem(history, 1), "tool_calls"), 0), "id"),
  py.eq(new Message("user", "a", "1"), new Message("user", "a", "2")),
  py.contains(history, new Message("user", "a")),
);
for (const bad of py.Tuple.of(
  { role: "robot" },
  { role: "user" },
  { content: "x" },
  { role: "user", content: "x", extra: 1 },
)) {
  try {
    py.call(Message, [], bad);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
