/** The part of the scripted endpoint that answers for a workspace. */
import { afterEach, describe, expect, it } from "vitest";

import {
  parseScript,
  startScriptedEndpoint,
  type ScriptedEndpoint,
} from "../../src/cli/scripted-endpoint/index.js";

let endpoint: ScriptedEndpoint | undefined;

afterEach(async () => {
  await endpoint?.close();
  endpoint = undefined;
});

async function asking(workspace: unknown[]) {
  endpoint = await startScriptedEndpoint({ rules: [], workspace });
  const { url } = endpoint;
  return async (path: string, init: RequestInit = {}): Promise<{ status: number; text: string }> => {
    const response = await fetch(url + path, init);
    return { status: response.status, text: await response.text() };
  };
}

const posted = (body: unknown): RequestInit => ({ method: "POST", body: JSON.stringify(body) });

describe("routes", () => {
  it("match by method, path, query and part of the body; the first wins", async () => {
    const ask = await asking([
      { method: "POST", path: "/api/a", body: { q: { text: "one" } }, reply: { body: "one" } },
      { method: "POST", path: "/api/a", reply: { body: "any" } },
      { path: "/api/*/b", query: { page: "2" }, reply: { text: "[1.0]" } },
    ]);
    expect((await ask("/api/a", posted({ q: { text: "one", k: 3 }, more: 1 }))).text).toBe('"one"');
    expect((await ask("/api/a/", posted({ q: {} }))).text).toBe('"any"');
    expect((await ask("/api/x/b?page=2&size=9")).text).toBe("[1.0]");
    expect((await ask("/api/x/b")).status).toBe(404);
  });

  it("give one answer after the other, anew after the requests were forgotten", async () => {
    const ask = await asking([{ path: "/p", replies: [{ body: 1 }, { status: 503, body: 2 }] }]);
    const answers = async () => [
      (await ask("/p")).status,
      (await ask("/p")).status,
      (await ask("/p")).status,
    ];
    expect(await answers()).toEqual([200, 503, 503]);
    expect(endpoint!.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(
      Array(3).fill("GET /p"),
    );
    await ask("/__requests", { method: "DELETE" });
    expect(await answers()).toEqual([200, 503, 503]);
  });

  it("refuse connections", async () => {
    const ask = await asking([{ path: "/p", reply: { refuse: true } }]);
    await expect(ask("/p")).rejects.toThrow("fetch failed");
  });
});

describe("faulty scripts name the fault", () => {
  it.each([
    [{ path: "/p" }, "workspace[0]: give one of reply or replies"],
    [{ path: 1, reply: {} }, "workspace[0].path: must be a string"],
    [{ path: "/p", replies: [] }, "workspace[0].replies: needs at least one reply"],
    [{ path: "/p", reply: { code: 1 } }, 'workspace[0].replies[0]: unknown field "code"'],
    [{ pth: "/p", reply: {} }, 'workspace[0]: unknown field "pth"'],
  ])("%j", (route, message) => {
    expect(() => parseScript({ rules: [], workspace: [route] })).toThrow(message);
  });
});
