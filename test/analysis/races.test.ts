import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { convertModel } from "../../src/index.js";
import { fixturesRoot } from "../language/cases.js";

const code = "shared-between-requests";

/** Lines of the source that the warning stands at. */
async function warnedLines(path: string): Promise<number[]> {
  const entry = basename(path);
  const files = [{ path: entry, content: readFileSync(path) }];
  const { report } = await convertModel(files, { entry, emit: "module", name: "agent" });
  return report.files.flatMap((f) =>
    f.diagnostics.filter((d) => d.code === code).map((d) => d.source.start.line),
  );
}

const markedLines = (path: string): number[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line, i) => (line.endsWith("# shared") ? [i + 1] : []));

describe("values of a request that all requests share", () => {
  const folder = join(fixturesRoot, "races");
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".py"))) {
    it(`are warned about where they are written: ${name}`, async () => {
      expect(await warnedLines(join(folder, name))).toEqual(markedLines(join(folder, name)));
    }, 60_000);
  }

  it("are not found in agents that have none; one clears its counts and shows them after it waited", async () => {
    const folder = join(fixturesRoot, "agents");
    const found: Record<string, number[]> = {};
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const files = ["agent.py", "notebook.ipynb"].map((name) => join(path, name));
      const lines = await warnedLines(files.find((file) => existsSync(file)) ?? path);
      if (lines.length > 0) found[entry.name] = lines;
    }
    expect(found).toEqual({ retrying: [149] });
  }, 60_000);
});
