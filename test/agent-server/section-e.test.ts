/** Section E of the facts: each call is supported, or reported under the code that stands at the end of its line. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { convertModel } from "../../src/index.js";

it("each call is supported or reported", async () => {
  const content = readFileSync(new URL("section-e.py", import.meta.url));
  const lines = content.toString("utf8").split("\n");
  const options = { name: "section_e", entry: "section_e.py", emit: "module" } as const;
  const { report } = await convertModel([{ path: "section_e.py", content }], options);
  const found = lines.map((): string[] => []);
  for (const { source, code } of report.files.flatMap(({ diagnostics }) => diagnostics))
    found[source.start.line - 1]!.push(code);
  const told = lines.map((line, index) => line.replace(/ {2}# .*$/, "") + suffix(found[index]!));
  expect(told).toEqual(lines);
}, 120_000);

const suffix = (codes: readonly string[]): string =>
  codes.length === 0 ? "" : `  # ${[...codes].sort().join(", ")}`;
