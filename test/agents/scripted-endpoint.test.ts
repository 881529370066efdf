import OpenAI, { APIConnectionError, RateLimitError } from "openai";
import { afterEach, describe, expect, it } from "vitest";

import {
  parseScript,
  startScriptedEndpoint,
  type Rule,
  type ScriptedEndpoint,
} from "../../src/cli/scripted-endpoint/index.js";

let endpoint: ScriptedEndpoint | undefined;

afterEach(async () => {
  await endpoint?.close();
  endpoint = undefined;
});

async function clientOf(...rules: Rule[]): Promise<OpenAI> {
  endpoint = await startScriptedEndpoint({ rules });
  return new OpenAI({ apiKey: "k", baseURL: `${endpoint.url}/serving-endpoints`, maxRetries: 0 });
}

function user(content: string): OpenAI.ChatCompletionMessageParam[] {
  return [{ role: "user", content }];
}

async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

describe("chat completions", () => {
  it("answers with the first rule that matches", async () => {
    const client = await clientOf(
      { match: { model: "other" }, reply: { content: "no" } },
      { match: { lastUserContains: "two" }, reply: { content: "yes: {{last}}" } },
      { reply: { content: "fallback" } },
    );
    const answer = await client.chat.completions.create({ model: "m", messages: user("one two") });
    expect(answer.choices[0]!.message.content).toBe("yes: one two");
    expect(answer.choices[0]!.finish_reason).toBe("stop");
    expect(answer.usage!.total_tokens).toBe(answer.usage!.prompt_tokens + answer.usage!.completion_tokens);
  });

  it("streams a string word by word and a list piece by piece", async () => {
    const client = await clientOf(
      { match: { lastUser: "a" }, reply: { content: "Grüß Gott,\n 👩🏽‍🍳 ok " } },
      { reply: { content: ["x", "", "y z"] } },
    );
    const texts = async (text: string) => {
      const stream = await client.chat.completions.create({ model: "m", messages: user(text), stream: true });
      return (await collect(stream)).map((chunk) => chunk.choices[0]?.delta.content);
    };
    expect(await texts("a")).toEqual(["", "Grüß", " Gott,", "\n 👩🏽‍🍳", " ok", " ", undefined]);
    expect(await texts("b")).toEqual(["", "x", "", "y z", undefined]);
  });

  it("interleaves the fragments of parallel tool calls", async () => {
    const client = await clientOf({
      reply: {
        toolCalls: [
          { id: "1", name: "f", arguments: ["{", "}"] },
          { name: "g", arguments: { x: "é" } },
        ],
        interleave: true,
      },
    });
    const request = { model: "m", messages: user("go") };
    const chunks = await collect(await client.chat.completions.create({ ...request, stream: true }));
    const indexes = chunks
      .flatMap((chunk) => chunk.choices[0]?.delta.tool_calls ?? [])
      .map((call) => call.index);
    expect(indexes).toEqual([0, 1, 0, 1, 0, 1]);
    const calls = (await client.chat.completions.create(request)).choices[0]!.message.tool_calls!;
    expect(calls.map((call) => (call.type === "function" ? call.function : undefined))).toEqual([
      { name: "f", arguments: "{}" },
      { name: "g", arguments: '{"x":"é"}' },
    ]);
  });

  it("sends chunks as they are spelt out, and a usage chunk when asked", async () => {
    const client = await clientOf(
      {
        match: { lastUser: "raw" },
        reply: { chunks: [{ fields: { choices: [] } }, { delta: { content: "x" }, finishReason: "length" }] },
      },
      { reply: { content: "ok" } },
    );
    const raw = await collect(
      await client.chat.completions.create({ model: "m", messages: user("raw"), stream: true }),
    );
    expect(raw.map((chunk) => chunk.choices.length)).toEqual([0, 1]);
    const counted = await collect(
      await client.chat.completions.create({
        model: "m",
        messages: user("hi"),
        stream: true,
        stream_options: { include_usage: true },
      }),
    );
    expect(counted.at(-1)).toMatchObject({ choices: [], usage: { prompt_tokens: 10 } });
  });

  it("counts turns since the last user message, parallel calls as one", async () => {
    const client = await clientOf({ turns: [{ content: "first" }, { content: "second" }] });
    const call = { id: "1", type: "function" as const, function: { name: "f", arguments: "{}" } };
    const ask = async (...more: OpenAI.ChatCompletionMessageParam[]) =>
      (await client.chat.completions.create({ model: "m", messages: [...user("q"), ...more] })).choices[0]!
        .message.content;
    expect(await ask()).toBe("first");
    expect(
      await ask(
        { role: "assistant", tool_calls: [call] },
        { role: "assistant", tool_calls: [{ ...call, id: "2" }] },
        { role: "tool", tool_call_id: "1", content: "" },
      ),
    ).toBe("second");
    expect(await ask({ role: "assistant", content: "a" }, ...user("next"))).toBe("first");
  });

  it("matches the tool whose result came last", async () => {
    const client = await clientOf({ match: { tool: "g" }, reply: { content: "after g" } });
    const call = { id: "1", type: "function" as const, function: { name: "g", arguments: "{}" } };
    const answer = await client.chat.completions.create({
      model: "m",
      messages: [
        { role: "assistant", tool_calls: [call] },
        { role: "tool", tool_call_id: "1", content: "r" },
      ],
    });
    expect(answer.choices[0]!.message.content).toBe("after g");
  });

  it("gives the same bytes to the same request, whatever came between and in whichever order its keys stand", async () => {
    await clientOf({ reply: { content: "x" } });
    const post = async (body: string) =>
      (await fetch(`${endpoint!.url}/v1/chat/completions`, { method: "POST", body })).text();
    const first = await post('{"model":"m","messages":[{"role":"user","content":"a"}]}');
    await post('{"model":"m","messages":[]}');
    expect(await post('{"messages":[{"content":"a","role":"user"}],"model":"m"}')).toBe(first);
  });
});

describe("errors", () => {
  it("fails with the scripted status, and succeeds on a later try", async () => {
    const client = await clientOf({
      attempts: [
        { error: { status: 429, message: "slow down", headers: { "retry-after": "0" } } },
        { content: "ok" },
      ],
    });
    const ask = () => client.chat.completions.create({ model: "m", messages: user("q") });
    await expect(ask()).rejects.toThrow(RateLimitError);
    expect((await ask()).choices[0]!.message.content).toBe("ok");
    await expect(ask()).rejects.toThrow(RateLimitError);
  });

  it("refuses, and cuts a stream in the middle", async () => {
    const client = await clientOf(
      { match: { lastUser: "refuse" }, reply: { refuse: true } },
      { reply: { content: "a b c", cutAfter: 3 } },
    );
    await expect(client.chat.completions.create({ model: "m", messages: user("refuse") })).rejects.toThrow(
      APIConnectionError,
    );
    const seen: unknown[] = [];
    const stream = await client.chat.completions.create({ model: "m", messages: user("cut"), stream: true });
    await expect(
      (async () => {
        for await (const chunk of stream) seen.push(chunk.choices[0]!.delta.content);
      })(),
    ).rejects.toThrow();
    expect(seen).toEqual(["", "a", " b"]);
  });

  it("says which request no rule matches", async () => {
    await clientOf({ match: { model: "x" }, reply: { content: "" } });
    const body = JSON.stringify({ model: "m", messages: user("q") });
    const answer = await fetch(`${endpoint!.url}/v1/chat/completions`, { method: "POST", body });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      error_code: "NO_RULE",
      message: 'No rule of the script matches: chat, m, last message {"role":"user","text":"q"}',
    });
  });
});

describe("other routes", () => {
  it("speaks the Responses API", async () => {
    const client = await clientOf({
      turns: [
        { content: "Hi there", toolCalls: [{ id: "c1", name: "f", arguments: { a: 1 } }] },
        { content: "{{last}}" },
      ],
    });
    const created = await client.responses.create({ model: "m", input: "hello" });
    expect(created.output_text).toBe("Hi there");
    const events = await collect(await client.responses.create({ model: "m", input: "hello", stream: true }));
    expect(events.map((event) => event.sequence_number)).toEqual(events.map((_, i) => i));
    expect(
      events.filter((event) => event.type === "response.output_text.delta").map((event) => event.delta),
    ).toEqual(["Hi", " there"]);
    expect(events.at(-1)).toMatchObject({
      type: "response.completed",
      response: {
        status: "completed",
        output: [{ type: "message" }, { type: "function_call", call_id: "c1" }],
      },
    });
    const second = await client.responses.create({
      model: "m",
      input: [
        { role: "user", content: "hello" },
        { type: "function_call", call_id: "c1", name: "f", arguments: "{}" },
        { type: "function_call_output", call_id: "c1", output: "42" },
      ],
    });
    expect(second.output_text).toBe("42");
  });

  it("embeds a text always the same way", async () => {
    const client = await clientOf({ match: { api: "embeddings" }, reply: {} });
    const embed = async (input: string[]) =>
      (await client.embeddings.create({ model: "e", input, encoding_format: "float" })).data.map(
        (item) => item.embedding,
      );
    const [a, b] = await embed(["a", "b"]);
    expect(await embed(["b", "a"])).toEqual([b, a]);
    expect(a).toHaveLength(8);
  });

  it("takes the model from an endpoint's own route, and answers what SDKs ask a workspace", async () => {
    await clientOf({ match: { model: "my-llm", api: "chat" }, reply: { content: "own" } });
    const post = (path: string, body: unknown) =>
      fetch(`${endpoint!.url}${path}`, { method: "POST", body: JSON.stringify(body) });
    const own = await post("/serving-endpoints/my-llm/invocations", { messages: user("q") });
    expect(await own.json()).toMatchObject({ choices: [{ message: { content: "own" } }] });
    expect(await (await post("/oidc/v1/token", {})).json()).toMatchObject({ token_type: "Bearer" });
    expect((await fetch(`${endpoint!.url}/api/2.0/preview/scim/v2/Me`)).status).toBe(200);
    expect((await fetch(`${endpoint!.url}/api/2.0/jobs/list`)).status).toBe(404);
  });

  it("records what it was asked, and forgets it", async () => {
    const client = await clientOf({ reply: { content: "" } });
    await client.chat.completions.create({ model: "m", messages: user("q"), temperature: 0 });
    const recorded = [
      {
        method: "POST",
        path: "/serving-endpoints/chat/completions",
        authorization: "Bearer k",
        body: { model: "m", messages: user("q"), temperature: 0 },
      },
    ];
    expect(await (await fetch(`${endpoint!.url}/__requests`)).json()).toEqual(recorded);
    expect(endpoint!.requests).toEqual(recorded);
    await fetch(`${endpoint!.url}/__requests`, { method: "DELETE" });
    expect(endpoint!.requests).toEqual([]);
  });
});

describe("parseScript", () => {
  it.each([
    [[], "script: must be an object"],
    [{ rules: {} }, "rules: must be a list"],
    [{ rules: [{ reply: {}, macth: {} }] }, 'rules[0]: unknown field "macth"'],
    [{ rules: [{}] }, "rules[0]: give one of reply, turns or attempts"],
    [{ rules: [{ reply: {}, turns: [{}] }] }, "rules[0]: give one of"],
    [{ rules: [{ turns: [] }] }, "rules[0].turns: needs at least one reply"],
    [{ rules: [{ match: { model: 3 }, reply: {} }] }, "rules[0].match.model: must be a string"],
    [{ rules: [{ reply: { error: {} } }] }, "rules[0].reply.error.status: must be a whole number"],
    [{ rules: [{ turns: [{ toolCalls: [{ arguments: "" }] }] }] }, "rules[0].turns[0].toolCalls[0].name"],
    [
      { rules: [{ reply: { toolCalls: [{ name: "f" }] } }] },
      "rules[0].reply.toolCalls[0].arguments: is missing",
    ],
    [{ rules: [{ reply: { chunks: [{ detla: {} }] } }] }, 'rules[0].reply.chunks[0]: unknown field "detla"'],
  ])("tells what is wrong with %j", (script, message) => {
    expect(() => parseScript(script)).toThrow(message);
  });
});
