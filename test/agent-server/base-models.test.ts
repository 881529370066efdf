/** ChatAgent and ChatModel take requests and check results as MLflow's wrappers of them do. */

import { beforeEach, describe, expect, it } from "vitest";
import {
  ChatAgent,
  ChatAgentChunk,
  ChatAgentMessage,
  ChatAgentResponse,
  ChatModel,
  resetRegistrations,
} from "../../src/runtime/agent-server/index.js";
import { callHandler } from "../../src/runtime/agent-server/decorators.js";
import {
  ChatChoice,
  ChatChoiceDelta,
  ChatChunkChoice,
  ChatCompletionChunk,
  ChatCompletionResponse,
  ChatMessage,
} from "../../src/runtime/agent-server/llm-types.js";
import { type Dynamic, dictGet, messageOf } from "../../src/runtime/agent-server/python.js";
import { jsonDumps } from "../../src/runtime/agent-server/python-json.js";
import { jsonLoads } from "../../src/runtime/agent-server/python-json.js";
import { Validator } from "../../src/runtime/agent-server/validator.js";
import { readRecordingText } from "./recording.js";

beforeEach(() => resetRegistrations());

// --- the agents that record_base.py had --------------------------------------------------------------------------------

class Agent extends ChatAgent {
  override predict(
    messages: ChatAgentMessage[],
    context: Dynamic = null,
    customInputs: Dynamic = null,
  ): Dynamic {
    const given: unknown = customInputs === null ? undefined : dictGet(customInputs, "return");
    if (given !== undefined) return given;
    const seen = jsonDumps([
      messages.map((each) => each.modelDump()),
      context?.modelDump() ?? null,
      customInputs,
    ]);
    const message = new ChatAgentMessage({ role: "assistant", content: seen, id: "1" });
    return new ChatAgentResponse({ messages: [message], custom_outputs: customInputs });
  }

  override *predictStream(
    _messages: ChatAgentMessage[],
    _context: Dynamic = null,
    customInputs: Dynamic = null,
  ): Dynamic {
    yield* (customInputs === null ? undefined : dictGet(customInputs, "chunks")) ?? [];
    for (const number of [0, 1]) {
      const delta = new ChatAgentMessage({
        role: "assistant",
        content: `message ${number}`,
        id: String(number),
      });
      yield new ChatAgentChunk({ delta });
    }
  }
}

class Model extends ChatModel {
  override predict(_context: Dynamic, messages: ChatMessage[], params: Dynamic): Dynamic {
    const given: Dynamic = params.custom_inputs ?? {};
    if (dictGet(given, "return") !== undefined) return dictGet(given, "return");
    const content = jsonDumps([messages.map((each) => each.toDict()), params.toDict()]);
    const choice = new ChatChoice({ message: new ChatMessage({ role: "assistant", content }) });
    return new ChatCompletionResponse({
      choices: [choice],
      created: 1,
      custom_outputs: params.custom_inputs,
    });
  }

  override *predictStream(_context: Dynamic, _messages: ChatMessage[], params: Dynamic): Dynamic {
    yield* dictGet(params.custom_inputs ?? {}, "chunks") ?? [];
    for (const content of ["a", null]) {
      const delta = new ChatChoiceDelta({ role: content ? "assistant" : null, content });
      yield new ChatCompletionChunk({ choices: [new ChatChunkChoice({ delta })], created: 1, id: "c" });
    }
  }
}

class ShortModel extends ChatModel {
  override predict(messages: ChatMessage[], _params: Dynamic): Dynamic {
    const message = new ChatMessage({ role: "assistant", content: messages.at(-1)!.content });
    return new ChatCompletionResponse({ choices: [new ChatChoice({ message })], created: 1 });
  }
}

const wire = new Validator();

interface Row {
  kind: "agent" | "model" | "short";
  request: Dynamic;
  whole: Outcome;
  stream?: Outcome;
}
type Outcome = { result: string } | { error: string; type: string };

async function attempt(action: () => Promise<Dynamic>): Promise<Outcome> {
  try {
    return { result: jsonDumps(await action()) };
  } catch (error) {
    return { error: messageOf(error), type: (error as Error).name };
  }
}

async function whole(target: Dynamic, request: Dynamic): Promise<Dynamic> {
  return wire.convertResult(await target[callHandler](target.predict, request));
}

async function streamed(target: Dynamic, request: Dynamic): Promise<Dynamic> {
  const all: Dynamic[] = [];
  for await (const each of target[callHandler](target.predictStream, request))
    all.push(wire.convertChunk(each));
  return all;
}

describe("requests and results as MLflow's wrappers take them", () => {
  const rows = jsonLoads(readRecordingText("base-models")) as Row[];
  const targets = { agent: new Agent(), model: new Model(), short: new ShortModel() };
  it.each(rows.map((row, index) => [`${index} ${row.kind} ${jsonDumps(row.request)}`, row] as const))(
    "%s",
    async (_, row) => {
      const target = targets[row.kind];
      expect(await attempt(() => whole(target, row.request))).toEqual(row.whole);
      if (row.stream) expect(await attempt(() => streamed(target, row.request))).toEqual(row.stream);
    },
  );
});
