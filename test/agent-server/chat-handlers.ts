import type { ChatApi } from "../../src/runtime/agent-server/chat-page.js";
import {
  ChatAgent,
  ChatModel,
  createFunctionCallItem,
  createFunctionCallOutputItem,
  createTextDelta,
  createTextOutputItem,
  invoke,
  resetRegistrations,
  setModel,
  stream,
} from "../../src/runtime/agent-server/index.js";
import type { Dynamic } from "../../src/runtime/agent-server/python.js";

/** Agents of every kind that say the same: a text in two parts, between which they can be held, and a tool call. */

const text = "The answer is <i>12</i>.";
const args = '{"a": 4, "b": 3}';
const call = { id: "c1", type: "function", function: { name: "multiply", arguments: args } };

let waiting: (() => void)[] = [];
/** Releases that came before the stream they are for had begun to wait. */
let permits = 0;

/** Every request that the agents got. */
export const requests: Dynamic[] = [];

/** Lets the streams that wait go on, or the next one that would wait. */
export function releaseStreams(): void {
  if (waiting.length === 0) permits++;
  for (const release of waiting.splice(0)) release();
}

function held(): Promise<void> {
  if (permits === 0) return new Promise((resolve) => waiting.push(resolve));
  permits--;
  return Promise.resolve();
}

/** The events of an answer, by the kind of conversation. */
const parts: Record<Exclude<ChatApi, "json">, readonly [first: Dynamic, ...rest: Dynamic[]]> = {
  responses: [
    createTextDelta("The answer ", "m1"),
    createTextDelta("is <i>12</i>.", "m1"),
    { type: "response.output_item.done", item: createTextOutputItem(text, "m1") },
    { type: "response.output_item.done", item: createFunctionCallItem("f1", "c1", "multiply", args) },
    { type: "response.output_item.done", item: createFunctionCallOutputItem("c1", "12") },
  ],
  "chat-agent": [
    { delta: { role: "assistant", content: "The answer ", id: "m1" } },
    { delta: { role: "assistant", content: "is <i>12</i>.", id: "m1" } },
    { delta: { role: "assistant", content: "", id: "m1", tool_calls: [call] } },
    { delta: { role: "tool", content: "12", id: "m2", tool_call_id: "c1", name: "multiply" } },
  ],
  "chat-model": [
    { choices: [{ delta: { role: "assistant", content: "The answer " } }] },
    { choices: [{ delta: { content: "is <i>12</i>." } }] },
    {
      choices: [
        {
          delta: { tool_calls: [{ ...call, index: 0, function: { name: "multiply", arguments: '{"a": ' } }] },
        },
      ],
    },
    { choices: [{ delta: { tool_calls: [{ index: 0, function: { arguments: '4, "b": 3}' } }] } }] },
    { choices: [{ delta: { role: "tool", content: "12", tool_call_id: "c1" } }] },
  ],
};

const whole: Record<keyof typeof parts, Dynamic> = {
  responses: { output: parts.responses.slice(2).map((event: Dynamic) => event.item as unknown) },
  "chat-agent": {
    messages: [
      { role: "assistant", content: text, id: "m1", tool_calls: [call] },
      parts["chat-agent"][3].delta,
    ],
  },
  "chat-model": { choices: [{ message: { role: "assistant", content: text, tool_calls: [call] } }] },
};

/** Registers an agent of this kind in place of what was registered before. */
export function chatHandlers(api: ChatApi): void {
  resetRegistrations();
  requests.length = 0;
  waiting = [];
  permits = 0;
  if (api === "chat-agent")
    setModel(
      new (class extends ChatAgent {
        predict = () => null;
      })(),
    );
  if (api === "chat-model")
    setModel(
      new (class extends ChatModel {
        predict = () => null;
      })(),
    );
  invoke()((request: Dynamic) => {
    take(request);
    return api === "json" ? request : whole[api];
  });
  stream()(async function* (request: Dynamic): AsyncGenerator<Dynamic> {
    take(request);
    if (api === "json") {
      yield request;
      return;
    }
    const [first, ...rest] = parts[api];
    yield first;
    await held();
    yield* rest;
  });
}

function take(request: Dynamic): void {
  const plain: Dynamic = JSON.parse(JSON.stringify(request));
  requests.push(plain);
  const { content } = (plain.input ?? plain.messages ?? [{}]).at(-1);
  if (String(content).startsWith("fail")) throw new Error("failed <script>");
}
