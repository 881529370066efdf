import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { FormattedSections } from "../../src/emitter/sections.js";
import { formatModule, previewModel } from "../../src/index.js";

const fixture = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../grammar-fixtures/${path}`, import.meta.url)));

it("formats the sections of a module as it does the whole, those that an edit left alone only once", async () => {
  const sections = new FormattedSections();
  const content = fixture("agents/travel-expenses/agent.py");
  const edited = new TextEncoder().encode(
    new TextDecoder()
      .decode(content)
      .replace("import time\n", "import time\n\n# one\nADDED = [1,2]  # two\n\n"),
  );
  expect(edited.length).toBeGreaterThan(content.length);
  for (const text of [content, edited]) {
    const { modules } = await previewModel([{ path: "agent.py", content: text }], { entry: "agent.py" });
    const whole = await formatModule(modules[0]!);
    expect(await formatModule(modules[0]!, undefined, sections)).toEqual(whole);
  }
});
