import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

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
    for (const piece of py.Tuple.of('{"q"', ': "ca', 'ts"}')) {
      yield new Chunk(new Delta(undefined, [{ index: 0, arguments: piece }]));
    }
    yield new Chunk(new Delta(undefined, [{ index: 1, id: "t2", name: "now", arguments: "{}" }]));
    yield new Chunk(new Delta(), "tool_calls");
  } else {
    for (const word of py.split("Cats are great .")) {
      yield new Chunk(new Delta(py.add(word, " ")));
    }
    yield new Chunk(new Delta(), "stop");
  }
}

function* aggregate(chunks: Dynamic, aggregator: PyDict[]): Generator<Dynamic> {
  let text: Dynamic = "";
  const calls: PyDict = new py.Dict();
  let count: number = 0;
  for (const chunk of py.iterate(chunks)) {
    count += 1;
    const delta = chunk.delta;
    if (py.truthy(delta.content)) {
      text = py.iadd(text, delta.content);
      yield { type: "delta", text: delta.content };
    }
    for (const call of py.or(delta.toolCalls, () => [])) {
      const slot = py.setDefault(calls, py.getItem(call, "index"), { id: null, name: "", arguments: "" });
      if (py.truthy(py.callMethod(call, "get", ["id"]))) {
        py.setItem(slot, "id", py.getItem(call, "id"));
        py.setItem(slot, "name", py.getItem(call, "name"));
      }
      py.setItem(
        slot,
        "arguments",
        py.iadd(py.getItem(slot, "arguments"), py.callMethod(call, "get", ["arguments", ""])),
      );
    }
  }
  const message = { role: "assistant", content: py.or(py.callMethod(text, "rstrip", []), () => null) };
  if (py.truthy(calls)) {
    py.setItem(
      message,
      "tool_calls",
      py.sorted(calls).map((i: Dynamic) => py.getItem(calls, i)),
    );
  }
  aggregator.push(message);
  yield { type: "done", message };
  return count;
}

function* run(maxTurns: number = 3): Generator<Dynamic> {
  let calls: Dynamic;
  const messages: PyDict[] = [{ role: "user", content: "cats?" }];
  for (let turn = 0; turn < maxTurns; turn++) {
    const total = yield* aggregate(fakeLlm(turn), messages);
    yield { type: "info", chunks: total };
    const last = py.getItem(messages, -1);
    if (py.truthy((calls = py.callMethod(last, "get", ["tool_calls"])))) {
      for (const call of py.iterate(calls)) {
        messages.push({
          role: "tool",
          id: py.getItem(call, "id"),
          content: py.callMethod(py.getItem(call, "name"), "upper", []),
        });
      }
    } else {
      return;
    }
  }
  yield { type: "error", text: "Max iterations reached" };
}

for (const event of run()) {
  py.print(event);
}
py.print("---");
for (const event of run(1)) {
  if (["info", "error"].includes(py.getItem(event, "type"))) {
    py.print(event);
  }
}
