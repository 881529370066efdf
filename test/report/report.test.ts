import { describe, expect, it } from "vitest";
import { diagnostic } from "../../src/report/catalogue.js";
import type { Diagnostic } from "../../src/report/diagnostic.js";
import { renderMigration } from "../../src/report/migration.js";
import { buildReport, type FileOutcome, joinReports, reportFile } from "../../src/report/report.js";
import { type Report, reportSchema } from "../../src/report/schema.js";
import { colourStyle, plainStyle, printable, renderSummary } from "../../src/report/terminal.js";

/** A diagnostic on one line of a text. */
function onLine(code: "eval-exec" | "set-order", text: string, line: number): Diagnostic {
  const offset =
    text
      .split("\n")
      .slice(0, line - 1)
      .join("\n").length + 1;
  const start = { line, column: 1, offset };
  return diagnostic(code, { name: "exec" }, "a.py", {
    start,
    end: { ...start, column: 5, offset: offset + 4 },
  });
}

function outcome(text: string, diagnostics: FileOutcome["diagnostics"]): FileOutcome {
  const statements = { total: 4, translated: 2, warned: 1, untranslated: 1 };
  return { source: "a.py", target: "a.ts", text, statements, diagnostics };
}

const twice = 'exec("x")\ny = 1\nexec("x")\n';
const reportOf = (text: string, diagnostics: FileOutcome["diagnostics"]): Report =>
  buildReport([reportFile(outcome(text, diagnostics))], "1.2.3");

describe("a fingerprint", () => {
  const prints = (text: string, lines: readonly number[]): string[] =>
    reportOf(
      text,
      lines.map((line) => onLine("eval-exec", text, line)),
    ).files[0]!.diagnostics.map((one) => one.fingerprint);

  it("differs between equal lines, and does not depend on the order of reporting", () => {
    const [first, second] = prints(twice, [1, 3]);
    expect(first).not.toBe(second);
    expect(prints(twice, [3, 1])).toEqual([first, second]);
  });

  it("stays when lines are added, and when the line is indented", () => {
    const moved = 'import os\n\nif os:\n    exec("x")\n';
    expect(prints(moved, [4])).toEqual(prints('exec("x")\n', [1]));
  });
});

describe("a report", () => {
  const report = reportOf(twice, [
    { ...onLine("eval-exec", twice, 3), target: { line: 2, column: 1 } },
    onLine("eval-exec", twice, 1),
    onLine("set-order", twice, 2),
  ]);

  it("follows the schema", () => {
    expect(reportSchema.parse(report)).toEqual(report);
  });

  it("has its diagnostics in source order, and adds up", () => {
    expect(report.files[0]!.diagnostics.map((one) => one.source.start.line)).toEqual([1, 2, 3]);
    expect(report.summary).toMatchObject({
      files: 1,
      agents: 0,
      diagnostics: { error: 2, warning: 0, info: 1 },
      codes: { "eval-exec": 2, "set-order": 1 },
      effortMinutes: 120,
      statements: { total: 4, translated: 2, warned: 1, untranslated: 1 },
    });
  });

  it("joins with others under their names", () => {
    const joined = joinReports(
      [
        { name: "b", folder: "b", report },
        { name: "a", folder: "a", report },
      ],
      "1.2.3",
    );
    expect(joined.files.map((file) => [file.source, file.target])).toEqual([
      ["a/a.py", "a/a.ts"],
      ["b/a.py", "b/a.ts"],
    ]);
    expect(joined.files[0]!.diagnostics[2]).toMatchObject({
      source: { file: "a/a.py" },
      target: { file: "a/a.ts" },
    });
    expect(joined.files[0]!.diagnostics[0]!.fingerprint).toBe(report.files[0]!.diagnostics[0]!.fingerprint);
    expect(joined.summary.effortMinutes).toBe(240);
  });

  it("is told in Markdown by code, with both lines", () => {
    const texts = {
      sources: new Map([["a.py", twice]]),
      targets: new Map([["a.ts", "// head\nthrow 1;\n"]]),
    };
    const page = renderMigration(report, texts);
    expect(page).toContain("### eval-exec (2 places, 120 min)");
    expect(page).toContain('- Python: `exec("x")`');
    expect(page).toContain("- TypeScript: `throw 1;` (`a.ts:2`)");
    expect(page.indexOf("Left for you")).toBeLessThan(page.indexOf("Worth knowing"));
  });

  it("keeps what the input says from becoming Markdown", () => {
    const text = "exec(`<b>`) | ``` \n";
    const source = "a|`b`.py";
    const found = { ...onLine("eval-exec", text, 1), file: source, message: "<script>\nx" };
    const page = renderMigration(buildReport([reportFile({ ...outcome(text, [found]), source })], "1"), {
      sources: new Map([[source, text]]),
      targets: new Map(),
    });
    expect(page).not.toContain("<script>");
    expect(page).toContain("Python: ```` exec(`<b>`) | ``` ````");
    expect(page).toContain("a\\|`b`.py");
  });
});

describe("the summary on a terminal", () => {
  const report = reportOf(twice, [onLine("eval-exec", twice, 1), onLine("eval-exec", twice, 3)]);

  it("has one line a code and ends with the next step", () => {
    const text = renderSummary(report, { style: plainStyle, verbose: false, nextStep: "npm start" });
    expect(text.split("\n")).toEqual([
      "3 of 4 statements translated, 1 left for you",
      "  error   eval-exec (2 times)  a.py:1",
      "about 120 minutes of work",
      "",
      "Next: npm start",
    ]);
  });

  it("is coloured only on request", () => {
    expect(renderSummary(report, { style: plainStyle, verbose: true, nextStep: "x" })).not.toContain(
      "\u001b",
    );
    expect(renderSummary(report, { style: colourStyle, verbose: true, nextStep: "x" })).toContain(
      "\u001b[31m",
    );
  });

  it("lets no control character of the input through", () => {
    expect(printable("a\u001b[2Jb\u202ec\n")).toBe("a [2Jb c ");
  });
});
