/** The harness itself: it must pass an app that answers as recorded, and tell what is wrong with one that does not. */

import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { isDeepStrictEqual } from "node:util";
import { afterEach, describe, expect, it } from "vitest";

import { startScriptedEndpoint, type ScriptedEndpoint } from "../../src/cli/scripted-endpoint/index.js";
import { normalise } from "./normalise.js";
import { readScript, recordedAgents, TOKEN, type NamedRequest, type Recorded } from "./recording.js";
import { replayAgainst, replayOf, type Replay } from "./replay.js";

let endpoint: ScriptedEndpoint | undefined;
let app: Server | undefined;

afterEach(async () => {
  await endpoint?.close();
  await new Promise((resolve) => (app ? app.close(resolve) : resolve(undefined)));
});

/** Replays against a server that does what was recorded, with new ids, after `change` has been at its answers. */
async function replayed(replay: Replay, change: (answer: Recorded) => void = () => {}) {
  const started = await startScriptedEndpoint(replay.script);
  endpoint = started;
  const answers = structuredClone(replay.recording);
  answers.forEach(change);
  app = createServer((request, reply) => {
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const { stream = false, ...body } = JSON.parse(Buffer.concat(parts).toString()) as Record<
        string,
        unknown
      >;
      const { name } = byHeaders(replay.requests).find(
        (one) => isDeepStrictEqual(one.body, body) && hasHeaders(request, one.headers),
      )!;
      const answer = answers.find((one) => one.name === name && one.stream === stream)!;
      for (const asked of answer.modelRequests) {
        const headers = { authorization: asked.authorization ?? `Bearer ${TOKEN}` };
        const isRead = asked.method === "GET" && asked.body === null;
        await fetch(started.url + asked.path, {
          method: isRead ? "GET" : (asked.method ?? "POST").replace("GET", "POST"),
          headers,
          ...(asked.body === null
            ? {}
            : { body: typeof asked.body === "string" ? asked.body : JSON.stringify(asked.body) }),
        }).then(
          (response) => response.text(),
          () => "refused or cut",
        );
      }
      reply.writeHead(answer.status, { "content-type": answer.contentType });
      reply.end(withNewIds(rendered(answer)));
    })();
  });
  await new Promise<void>((resolve) => app!.listen(0, "127.0.0.1", resolve));
  return replayAgainst(`http://127.0.0.1:${(app.address() as AddressInfo).port}`, started, replay);
}

/** Those that ask for the most headers first: others may have the same body. */
const byHeaders = (requests: readonly NamedRequest[]): NamedRequest[] =>
  [...requests].sort((a, b) => Object.keys(b.headers ?? {}).length - Object.keys(a.headers ?? {}).length);

function hasHeaders(request: IncomingMessage, headers: Record<string, string> = {}): boolean {
  return Object.entries(headers).every(([name, value]) => request.headers[name.toLowerCase()] === value);
}

function rendered({ frames, body }: Recorded): string {
  if (frames === undefined) return typeof body === "string" ? body : JSON.stringify(body);
  return frames
    .map((frame) => `data: ${typeof frame === "string" ? frame : JSON.stringify(frame)}\n\n`)
    .join("");
}

function withNewIds(text: string): string {
  const ids = new Map<string, string>();
  return text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
    if (!ids.has(id)) ids.set(id, randomUUID());
    return ids.get(id)!;
  });
}

describe("an app that answers as recorded", () => {
  // What a server without a state of its own cannot play: an MCP client's messages are recorded without their ids; one agent answers the
  // same request differently the second time, one makes the ids that it sends, and one waits for streams that are cut.
  const needsState = ["global-cache", "lc_supervisor", "retry-stream"];
  const agents = recordedAgents().filter(
    (name) => (readScript(name) as { mcp?: unknown }).mcp === undefined && !needsState.includes(name),
  );
  it.each(agents)("%s: no difference", async (name) => {
    const replay = replayOf(name);
    const result = await replayed(replay);
    expect(result.differences).toEqual([]);
    expect(result.answers).toBe(replay.requests.length * 2);
    expect(result.answers).toBeGreaterThanOrEqual(10);
  });
});

describe("an app that answers otherwise", () => {
  const replay = replayOf("simple-chat");
  const first = (stream: boolean) => (answer: Recorded) =>
    answer.name === "the input example" && answer.stream === stream;

  async function differenceAfter(stream: boolean, change: (answer: Recorded) => void): Promise<string> {
    const { differences } = await replayed(replay, (answer) => first(stream)(answer) && change(answer));
    expect(differences).toHaveLength(1);
    return differences[0]!;
  }

  it("names the first event that differs and shows both sides", async () => {
    const difference = await differenceAfter(true, (answer) => {
      (answer.frames![2] as { delta: string }).delta = "tea";
    });
    expect(difference).toContain("the input example (streamed): differs at frames[2].delta");
    expect(difference).toContain('Python:     " on"');
    expect(difference).toContain('TypeScript: "tea"');
  });

  it("sees an event too few, and where the stream ended", async () => {
    const difference = await differenceAfter(true, (answer) => answer.frames!.pop());
    expect(difference).toMatch(/differs at frames\[\d+\]/);
    expect(difference).toContain('Python:     "[DONE]"');
    expect(difference).toContain("TypeScript: (nothing)");
  });

  it("sees ids that no longer belong together", async () => {
    const difference = await differenceAfter(true, (answer) => {
      (answer.frames![1] as { item_id: string }).item_id = `msg_${randomUUID()}`;
    });
    expect(difference).toContain("frames[1].item_id");
  });

  it("sees what the model was asked", async () => {
    const difference = await differenceAfter(false, (answer) => {
      (answer.modelRequests[0]!.body as { temperature: number }).temperature = 1;
    });
    expect(difference).toContain("differs at modelRequests[0].body.temperature");
  });

  it("sees a status and a missing field", async () => {
    expect(await differenceAfter(false, (answer) => (answer.status = 500))).toContain("differs at status");
    expect(
      await differenceAfter(false, (answer) => delete (answer.body as { object?: string }).object),
    ).toContain("differs at body.object");
  });
});

describe("normalise", () => {
  it("numbers ids by first occurrence, keeps prefixes, and keeps equal ids equal", () => {
    const [a, b] = [randomUUID(), randomUUID()];
    expect(normalise({ x: `msg_${a}`, y: [b, a], z: b.replaceAll("-", "") })).toEqual({
      x: "msg_<id 1>",
      y: ["<id 2>", "<id 1>"],
      z: "<id 3>",
    });
  });

  it("leaves the author's own values alone", () => {
    const own = { id: "conv-42", call_id: "call_stock", day: "2026-03-02", created_at: "yesterday", n: 1.5 };
    expect(normalise(own)).toEqual(own);
  });

  it("keeps of a validation error which model failed", () => {
    const detail = "Invalid data for R: 2 validation errors for R\ninput\n  Field required [type=missing]";
    expect(normalise({ detail, created_at: 3 })).toEqual({
      detail: "Invalid data for R: validation errors for R",
      created_at: "<time>",
    });
  });
});
