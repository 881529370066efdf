import {
  Dict,
  type Dynamic,
  type PyDict,
  PySet,
  Tuple,
  TypeError,
  ValueError,
  add,
  attributeNames,
  call,
  callMethod,
  contains,
  eq,
  flatMap,
  getAttr,
  getItem,
  iadd,
  insert,
  items,
  jsonDumps,
  lazyFlatMap,
  len,
  next,
  or,
  pop,
  print,
  pyClass,
  range,
  repr,
  rethrowUnless,
  reversed,
  set,
  setItem,
  signature,
  sum,
  truthy,
  typeName,
  unpackEach,
  vars,
} from "./runtime/python/index.js";
import { deepcopy } from "./runtime/python/stdlib/copy.js";

attributeNames(["model_dump", "tool_call_id", "tool_calls"]);
// A chat agent that keeps ids, roles and tool calls in message objects.

class Message {
  declare role: string;
  declare content: Dynamic;
  declare id: Dynamic;
  declare name: Dynamic;
  declare toolCalls: Dynamic;
  declare toolCallId: Dynamic;
  static _required: Dynamic = Tuple.of("role");

  constructor(
    role: string,
    content: Dynamic = null,
    id: Dynamic = null,
    name: Dynamic = null,
    toolCalls: Dynamic = null,
    toolCallId: Dynamic = null,
  ) {
    if (!contains(Tuple.of("system", "user", "assistant", "tool"), role)) {
      throw new ValueError(`invalid role: ${repr(role)}`);
    }
    if (role !== "assistant" && content === null) {
      throw new ValueError(`content is required for role ${role}`);
    }
    this.role = role;
    this.content = content;
    this.id = id;
    this.name = name;
    this.toolCalls = toolCalls;
    this.toolCallId = toolCallId;
  }
  static {
    signature(this, "Message.__init__", [
      "role",
      "content=",
      "id=",
      "name=",
      "tool_calls=",
      "tool_call_id=",
    ]);
  }

  modelDump(excludeNone: boolean = false, exclude: Dynamic = null): PyDict {
    exclude = or(exclude, () => set());
    return new Dict(
      flatMap(unpackEach(callMethod(vars(this), "items", []), 2), ([key, value]) =>
        !contains(exclude, key) && !(excludeNone && value == null)
          ? [[key, deepcopy(value)] as [Dynamic, Dynamic]]
          : [],
      ),
    );
  }

  __repr__(): string {
    const parts = Array.from(
      items(this.modelDump(true)),
      ([k, v]: Dynamic) => `${k}=${repr(v)}`,
    ).join(", ");
    return `Message(${parts})`;
  }

  __eq__(other: Dynamic): Dynamic {
    return (
      other instanceof Message &&
      eq(
        this.modelDump(undefined, new PySet(["id"])),
        other.modelDump(undefined, new PySet(["id"])),
      )
    );
  }

  static {
    pyClass(this, { name: "Message" });
  }
}

function toDicts(messages: Dynamic[]): Dynamic[] {
  return messages.map((m: Dynamic) => (m instanceof Message ? m.modelDump(true) : m));
}

function trim(messages: Dynamic[], maxChars: number): Dynamic {
  const items2: Dynamic[] = [[] as Dynamic[], 0];
  const kept: Dynamic[] = items2[0];
  let total: number = items2[1];
  for (const m of reversed(messages)) {
    const size = add(
      len(or(getAttr(m, "content"), () => "")),
      sum(
        lazyFlatMap(
          or(getAttr(m, "tool_calls"), () => []),
          (c: Dynamic) => [len(jsonDumps(c))],
        ),
      ),
    );
    if (add(total, size) > maxChars && kept.length > 0) {
      break;
    }
    insert(kept, 0, m);
    total = iadd(total, size);
  }
  while (kept.length > 0 && truthy(eq(getAttr(getItem(kept, 0), "role"), "tool"))) {
    pop(kept, 0);
  }
  return Tuple.of(kept, total);
}

const ids = lazyFlatMap(range(100), (n: number) => [`id-${n}`]);
const history: Dynamic[] = [
  new Message("user", "What is the weather in Zürich?", next(ids)),
  new Message("assistant", undefined, next(ids), undefined, [
    { id: "t1", function: { name: "weather", arguments: '{"city": "Zürich"}' } },
  ]),
  new Message("tool", "12°C ☁️", undefined, "weather", undefined, "t1"),
  call(Message, [], { content: "It is 12°C.", role: "assistant", id: next(ids) }),
];
for (const m of history) {
  print(m);
}
for (const d of toDicts(add(history, [{ role: "user", content: "raw" }]))) {
  print(jsonDumps(d, { ensure_ascii: false }));
}
for (const limit of Tuple.of(5, 20, 60, 1000)) {
  const [kept, total] = trim(history, limit);
  print(
    limit,
    total,
    kept.map((m: Dynamic) => getAttr(m, "role")),
  );
}
const dump = callMethod(getItem(history, 1), "model_dump", []);
setItem(getItem(getItem(dump, "tool_calls"), 0), "id", "changed");
print(
  getItem(getItem(getAttr(getItem(history, 1), "tool_calls"), 0), "id"),
  eq(new Message("user", "a", "1"), new Message("user", "a", "2")),
  contains(history, new Message("user", "a")),
);
for (const bad of Tuple.of(
  { role: "robot" },
  { role: "user" },
  { content: "x" },
  { role: "user", content: "x", extra: 1 },
)) {
  try {
    call(Message, [], bad);
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, TypeError);
    print(typeName(e), e);
  }
}
