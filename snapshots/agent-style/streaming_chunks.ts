import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  add,
  callMethod,
  get,
  getItem,
  iadd,
  iterate,
  or,
  print,
  setDefault,
  setItem,
  sorted,
  split,
  truthy,
} from "./runtime/python/index.js";

// Aggregating fake streamed chunks into text and tool calls.

class Delta {
  declare content: Dynamic;
  declare toolCalls: Dynamic;
  declare role: Dynamic;
  constructor(content: Dynamic = null, toolCalls: Dynamic = null, role: Dynamic = null) {
    this.content = content;
    this.toolCalls = toolCalls;
    this.role = role;
  }
}

class Chunk {
  declare delta: Delta;
  declare finishReason: Dynamic;
  constructor(delta: Delta, finishReason: Dynamic = null) {
    this.delta = delta;
    this.finishReason = finishReason;
  }
}

function* fakeLlm(turn: number): Generator<Dynamic> {
  if (turn === 0) {
    yield new Chunk(new Delta("", undefined, "assistant"));
    yield new Chunk(new Delta(undefined, [{ index: 0, id: "t1", name: "search", arguments: "" }]));
    for (const piece of Tuple.of('{"q"', ': "ca', 'ts"}')) {
      yield new Chunk(new Delta(undefined, [{ index: 0, arguments: piece }]));
    }
    yield new Chunk(new Delta(undefined, [{ index: 1, id: "t2", name: "now", arguments: "{}" }]));
    yield new Chunk(new Delta(), "tool_calls");
  } else {
    for (const word of split("Cats are great .")) {
      yield new Chunk(new Delta(add(word, " ")));
    }
    yield new Chunk(new Delta(), "stop");
  }
}

function* aggregate(chunks: Dynamic, aggregator: PyDict[]): Generator<Dynamic> {
  let text: Dynamic = "";
  const calls: PyDict = new Dict();
  let count: number = 0;
  for (const chunk of iterate(chunks)) {
    count += 1;
    const delta = chunk.delta;
    if (truthy(delta.content)) {
      text = iadd(text, delta.content);
      yield { type: "delta", text: delta.content };
    }
    for (const call of or(delta.toolCalls, () => [])) {
      const slot = setDefault(calls, getItem(call, "index"), { id: null, name: "", arguments: "" });
      if (truthy(callMethod(call, "get", ["id"]))) {
        setItem(slot, "id", getItem(call, "id"));
        setItem(slot, "name", getItem(call, "name"));
      }
      setItem(
        slot,
        "arguments",
        iadd(getItem(slot, "arguments"), callMethod(call, "get", ["arguments", ""])),
      );
    }
  }
  const message = { role: "assistant", content: or(callMethod(text, "rstrip", []), () => null) };
  if (truthy(calls)) {
    setItem(
      message,
      "tool_calls",
      sorted(calls).map((i: Dynamic) => getItem(calls, i)),
    );
  }
  aggregator.push(message);
  yield { type: "done", message };
  return count;
}

function* run(maxTurns: number = 3): Generator<Dynamic> {
  let calls: Dynamic;
  const messages: PyDict[] = [{ role: "user", content: "cats?" }] as Dynamic;
  for (let turn = 0; turn < maxTurns; turn++) {
    const total = yield* aggregate(fakeLlm(turn), messages);
    yield { type: "info", chunks: total };
    const last = getItem(messages, -1);
    if (truthy((calls = get(last, "tool_calls")))) {
      for (const call of iterate(calls)) {
        messages.push({
          role: "tool",
          id: getItem(call, "id"),
          content: callMethod(getItem(call, "name"), "upper", []),
        });
      }
    } else {
      return;
    }
  }
  yield { type: "error", text: "Max iterations reached" };
}

for (const event of run()) {
  print(event);
}
print("---");
for (const event of run(1)) {
  if (["info", "error"].includes(getItem(event, "type"))) {
    print(event);
  }
}
