import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { convertModule } from "../../src/index.js";
import { Comparer } from "../fuzz/compare.js";
import { repositoryRoot } from "../language/cases.js";
import { readDifferences, renderDifferences } from "./differences.js";

const differences = readDifferences();
let comparer: Comparer;
beforeAll(async () => void (comparer = await Comparer.create()), 120_000);
afterAll(() => comparer.close());

describe("documented differences", () => {
  it.each(differences.map((one) => [one.name, one] as const))(
    "differ, and are flagged where they do: %s",
    { timeout: 600_000 },
    async (name, one) => {
      const { diagnostics } = await convertModule(one.source, `${name}.py`);
      const flagged = diagnostics.filter((d) => d.code === one.code).map((d) => d.source.start.line);
      expect(flagged).toContain(one.line);
      const { detail } = await comparer.compare(one.source);
      expect(detail).not.toBe("");
    },
  );

  it("are on the page", async () => {
    const page = readFileSync(join(repositoryRoot, "docs", "DIFFERENCES.md"), "utf8");
    expect(page).toBe(await renderDifferences(differences));
  });
});
