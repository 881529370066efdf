import { beforeAll, describe, expect, it, vi } from "vitest";
import { runtimeManifest } from "../../src/app/distribution.js";
import { check, convert, type ConversionInput, InputError } from "../../src/index.js";
import { minimalAgent, minimalDescription } from "../cli/command.js";

// The index of the runtime is made once, when it runs from sources.
beforeAll(() => runtimeManifest(), 120_000);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const model = (name: string, agent = minimalAgent): ConversionInput => ({
  name,
  files: [
    { path: "MLmodel", content: bytes(minimalDescription) },
    { path: "agent.py", content: bytes(agent) },
  ],
});

describe("the library", () => {
  it("converts many, in their order, and one that is bad does not keep the others", async () => {
    const outcomes = await convert([model("a"), { name: "b", files: [] }, model("c")]);
    expect(outcomes.map(({ name, status }) => `${name} ${status}`)).toEqual([
      "a converted",
      "b refused",
      "c converted",
    ]);
    expect(outcomes[1]).toMatchObject({ error: expect.any(InputError) as unknown });
  });

  it("compares with snapshots", async () => {
    const first = await check([model("a")], new Map());
    expect(first.differences.map(({ path, kind }) => `${kind} ${path}`)).toEqual(
      expect.arrayContaining(["new a/MIGRATION.md", "new a/agent_server/agent.ts", "new a/app.yaml"]),
    );
    const snapshots = new Map(first.differences.map(({ path, after }) => [path, after!]));
    expect((await check([model("a")], snapshots)).differences).toEqual([]);
    snapshots.set("gone/app.yaml", "");
    const changed = await check([model("a", minimalAgent.replace("hello", "bye"))], snapshots);
    expect(changed.differences.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      "changed a/agent_server/agent.ts",
      "stale gone/app.yaml",
    ]);
  });

  it("ends with the signal's reason, between inputs and between stages", async () => {
    const controller = new AbortController();
    const inputs = function* (): Generator<ConversionInput> {
      yield model("a");
      controller.abort(new Error("enough"));
      yield model("b");
    };
    await expect(convert(inputs(), { signal: controller.signal })).rejects.toThrow("enough");
    const running = new AbortController();
    const promise = convert([model("a")], { signal: running.signal });
    running.abort(new Error("at once"));
    await expect(promise).rejects.toThrow("at once");
  });

  it("prints nothing and ends nothing", async () => {
    const spies = [
      vi.spyOn(process, "exit"),
      vi.spyOn(process.stdout, "write"),
      vi.spyOn(process.stderr, "write"),
    ];
    await convert([{ name: "b", files: [] }, model("a", "exec(")]);
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});
