import { transform } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { convertModule } from "../../src/index.js";
import { Comparer, type Comparison } from "../fuzz/compare.js";
import { tooDeep, translated } from "./deep.js";
import { namesFor, roles } from "./names.js";
import { refused } from "./refused.js";
import { texts } from "./texts.js";

/** Each takes seconds; a loaded machine may take much longer. */
const LOADED = 600_000;

let comparer: Comparer;
beforeAll(async () => void (comparer = await Comparer.create()), LOADED);
afterAll(() => comparer.close());

/** Names of the programs that came out another way than was said. */
async function others(
  programs: Iterable<[string, string | Uint8Array]>,
  isRight: (result: Comparison) => boolean,
): Promise<string[]> {
  const out: string[] = [];
  for (const [name, source] of programs) {
    const result = await comparer.compare(source);
    if (!isRight(result)) out.push(`${name}: ${result.outcome} ${result.detail}`);
  }
  return out;
}

const neverSilent = ({ outcome }: Comparison): boolean =>
  outcome !== "silent" && outcome !== "invalid" && outcome !== "crash";

describe("what nests too deep", () => {
  it.each(Object.entries(tooDeep))("is reported and replaced: %s", { timeout: LOADED }, async (_, source) => {
    const { code, diagnostics } = await convertModule(source, "deep.py");
    expect(diagnostics.filter((d) => d.severity === "error")).not.toEqual([]);
    expect(code).toContain("notMigrated(");
    await transform(code, { loader: "ts", format: "esm" });
  });

  it("is translated where the tools can read it", { timeout: LOADED }, async () => {
    expect(await others(Object.entries(translated), (r) => r.outcome === "equal")).toEqual([]);
  });
});

describe("texts", () => {
  it("of any kind do as in CPython, or are reported", { timeout: LOADED }, async () => {
    expect(await others(Object.entries(texts), neverSilent)).toEqual([]);
  });

  it.each(Object.entries(refused))(
    "that CPython refuses are reported: %s",
    { timeout: LOADED },
    async (_, source) => {
      const { code, diagnostics } = await convertModule(source, "refused.py");
      expect(diagnostics.map((d) => d.severity)).toContain("error");
      await transform(code, { loader: "ts", format: "esm" });
    },
  );
});

describe("names", () => {
  it.each(Object.keys(roles).map((role, place) => ({ role, place })))(
    "of TypeScript may be a Python name: $role",
    { timeout: LOADED },
    async ({ role, place }) => {
      const programs = namesFor(place).map((name): [string, string] => [name, roles[role]!(name)]);
      expect(await others(programs, neverSilent)).toEqual([]);
    },
  );
});
