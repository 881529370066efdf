import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogueEntry, diagnostic, diagnosticCodes, isDiagnosticCode } from "../../src/report/catalogue.js";
import { parseSection } from "../../src/report/catalogue-source.js";
import { generate } from "../../src/report/generate.build.js";

const at = { line: 1, column: 1, offset: 0 };
const span = { start: at, end: at };

describe("the catalogue", () => {
  it("is what the committed files were generated from (else: npm run generate)", async () => {
    for (const [path, text] of Object.entries(await generate()))
      expect(readFileSync(path, "utf8"), path).toBe(text);
  });

  it.each(diagnosticCodes)("%s is a word code with whole sentences", (code) => {
    const entry = catalogueEntry(code);
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(entry.message).toMatch(/[.:?}]$/);
    expect(Number.isInteger(entry.effortMinutes)).toBe(true);
    if (entry.severity === "error") expect(entry.effortMinutes).toBeGreaterThan(0);
  });

  it("fills the places of message and help", () => {
    const found = diagnostic("unknown-import", { module: "pandas", advice: "Use $& arrays." }, "a.py", span);
    expect(found).toMatchObject({ severity: "error", help: "Use $& arrays.", file: "a.py" });
    expect(found.message).toContain("`pandas`");
  });

  it("knows its codes", () => {
    expect([isDiagnosticCode("eval-exec"), isDiagnosticCode("toString")]).toEqual([true, false]);
  });

  it("refuses an entry that lacks a field, or has an unknown severity", () => {
    expect(() => parseSection("# T\n\n## x\n- Severity: error\n- Effort: 1\n- Help: h.\n\ntext")).toThrow(
      "x: the catalogue lacks",
    );
    expect(() => parseSection("# T\n\n## x\n- Severity: fatal\n")).toThrow("unknown severity fatal");
  });
});
