/** Every table of a third-party package: a misspelled name of it is an error that names a supported one. */
import { describe, expect, it } from "vitest";

import { convertModule } from "../../src/index.js";
import { libraries } from "../../src/libraries/index.js";
import type { Member } from "../../src/libraries/library.js";

interface Misspelled {
  readonly module: string;
  readonly name: string;
}

/** One wrong name for each row, with its last letter twice, and at least one for each module. */
const misspelled: Misspelled[] = [];
const seen = new Set<unknown>();
for (const { module, members } of libraries.values()) {
  const rows = Object.entries(members).filter(([name]) => /^[A-Za-z]\w*$/.test(name));
  if (!rows.some(([, row]) => isForeign(row))) continue;
  rows.forEach(([member, row], i) => {
    const name = member + member.at(-1)!;
    if ((i === 0 || !seen.has(row)) && !Object.hasOwn(members, name)) misspelled.push({ module, name });
    seen.add(row);
  });
}

/** Whether a row comes from another place than Python's own modules do. */
function isForeign(row: Member): boolean {
  return "from" in row && !row.from.startsWith("python/");
}

describe("members of known packages", () => {
  it("are errors with a supported name where they are unknown", async () => {
    expect(misspelled.length).toBeGreaterThan(400);
    const lines = misspelled.flatMap(({ module, name }, i) => [
      `from ${module} import ${name} as n${i}`,
      `print(n${i})`,
    ]);
    const { diagnostics } = await convertModule(lines.join("\n"), "agent.py");
    const told = new Map(
      diagnostics
        .filter(({ code }) => code === "unknown-member")
        .map((d) => [d.source.start.line, `${d.message} ${d.help}`]),
    );
    const silent = misspelled.filter(({ module }, i) => {
      const [, near] = /Did you mean `(\w+)`/.exec(told.get(2 * i + 2) ?? "") ?? [];
      return near === undefined || !Object.hasOwn(libraries.get(module)!.members, near);
    });
    expect(silent.map(({ module, name }) => `${module}.${name}`)).toEqual([]);
  }, 60_000);
});
