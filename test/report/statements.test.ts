import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.js";
import { countStatements } from "../../src/lowering/statement-counts.js";
import { convertModel } from "../../src/index.js";
import { parse } from "../../src/parser/index.js";

const root = new URL("../../grammar-fixtures/", import.meta.url);
const recorded = JSON.parse(readFileSync(new URL("statements.json", import.meta.url), "utf8")) as Record<
  string,
  number
>;
const files = Object.entries(recorded).filter(([path]) => existsSync(new URL(path, root)));

describe("the report's totals", () => {
  it("count every statement that Python's parser sees, once", { timeout: 600_000 }, () => {
    const counted = files.map(([path]) => {
      const { module } = parse(readFileSync(new URL(path, root)), path);
      return [path, countStatements(module, [], new Set()).total];
    });
    expect(files.length).toBeGreaterThan(100);
    expect(counted).toEqual(files);
  });

  const agents = files.filter(([path]) => /^agents\/[^/]+\.py$|^agents\/[^/]+\/agent\.py$/.test(path));
  it.each(agents)("are the sum of their parts in %s", { timeout: 600_000 }, async (path, total) => {
    const entry = path.replace(/^.*\//, "");
    const content = readFileSync(new URL(path, root));
    const result = await compile({ entry, files: [{ path: entry, content }], roots: [""], mode: "module" });
    const { statements } = result.modules.find((f) => f.source === entry)!;
    expect(statements.total).toBe(total);
    expect(statements.translated + statements.warned + statements.untranslated).toBe(total);
  });
});

const python = `"""Doc."""
import polars as pd


class Agent:
    """Doc of the class."""

    def run(self, rows):
        frame = pd.DataFrame(rows)
        if len(frame) > 2 and eval("1") == 1:
            return frame
        elif rows:
            pass
        try:
            rows.pop()
        except* ValueError as error:
            print(error)
        return 1
`;

describe("what is not translated", { timeout: 600_000 }, () => {
  const convert = () =>
    convertModel([{ path: "a.py", content: new TextEncoder().encode(python) }], {
      name: "a",
      entry: "a.py",
      emit: "module",
    });

  it("is counted, with what a placeholder stands for", async () => {
    const [file] = (await convert()).report.files;
    // of fourteen: the assignment, the if, and the try with the two statements in it
    expect(file!.statements).toEqual({ total: 14, translated: 9, warned: 0, untranslated: 5 });
  });

  it("stands in a comment above what throws, at the place that the report names", async () => {
    const { files: written, report } = await convert();
    const lines = written.find((f) => f.path === "a.ts")!.content.split("\n");
    const [file] = report.files;
    expect(file!.diagnostics.map((d) => d.code)).toEqual(["unknown-import", "eval-exec", "exception-group"]);
    for (const { code, target } of file!.diagnostics) {
      expect(lines[target!.line - 1]!.slice(target!.column - 1)).toMatch(`notMigrated("${code}"`);
      expect(lines[target!.line - 2]).toMatch(/^ *\/\/ /);
    }
    expect(lines.map((l) => l.trim())).toContain("// Python: frame = pd.DataFrame(rows)");
    expect(lines.join("\n")).toContain(
      "//   try:\n    //       rows.pop()\n    //   except* ValueError as error:",
    );
  });
});
