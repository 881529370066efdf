/** A report whose names and code try to leave their place in every format. */
import { joinReports, type Report } from "../../src/index.js";
import { diagnostic } from "../../src/report/catalogue.js";
import { buildReport, reportFile } from "../../src/report/report.js";
import type { ReportTexts } from "../../src/report/texts.js";

/** Ends elements, strings, comments and lines of HTML, XML, JSON, Markdown and workflow commands. */
export const evil = `]]><!--</script><img src=x onerror="window.pwned=1">'"&%0A::error::\n::warning::\u0001\u2028`;

const name = 'a </td><script>window.pwned=2</script> "b"\n::error::x, 100%: é';

export const hostilePython = `# ${evil.replace(/\n/g, " ")}\nexec("x")\nvalue = "</script><b>"\n`;
const hostileCode = `// ${evil.replace(/\n/g, " ")}\nnotMigrated("eval-exec", "exec");\nconst value = "</script><b>";\n`;

const span = { start: { line: 2, column: 1, offset: 60 }, end: { line: 2, column: 10, offset: 69 } };

/** Texts as maps, of which a test may make more. */
type MappedTexts = {
  [Part in keyof ReportTexts]: ReadonlyMap<string, NonNullable<ReturnType<ReportTexts[Part]["get"]>>>;
};

/** One model with a hostile name, one that was refused, one without errors. */
export function hostileReport(): { report: Report; texts: MappedTexts } {
  const file = reportFile({
    source: "agent.py",
    target: "agent.ts",
    text: hostilePython,
    agent: { kind: "ResponsesAgent", className: "A" },
    statements: { total: 2, translated: 1, warned: 0, untranslated: 1 },
    diagnostics: [
      { ...diagnostic("eval-exec", { name: evil }, "agent.py", span), target: { line: 2, column: 1 } },
      diagnostic("unknown-import", { module: evil, advice: evil }, "agent.py", span),
    ],
  });
  const clean = reportFile({
    source: "b.py",
    target: "b.ts",
    text: "x = 1\n",
    statements: { total: 1, translated: 1, warned: 0, untranslated: 0 },
    diagnostics: [],
  });
  const report = joinReports(
    [
      { name, folder: name, report: buildReport([file], "1.2.3") },
      { name: "clean", folder: "clean", report: buildReport([clean], "1.2.3") },
    ],
    "1.2.3",
    [
      {
        name,
        given: `models/${name}`,
        status: "converted",
        emit: "app",
        folder: name,
        files: [`${name}/agent.py`],
        imports: ["langgraph"],
      },
      {
        name: "clean",
        given: "models/clean",
        status: "converted",
        emit: "app",
        folder: "clean",
        files: ["clean/b.py"],
      },
      {
        name: "bad",
        given: `models/${evil}`,
        status: "refused",
        files: [],
        message: `it is ${evil}`,
        help: "Mend it.",
      },
    ],
  );
  const texts = {
    sources: new Map([
      [`${name}/agent.py`, hostilePython],
      ["clean/b.py", "x = 1\n"],
    ]),
    targets: new Map([
      [`${name}/agent.ts`, hostileCode],
      ["clean/b.ts", "const x = 1;\n"],
    ]),
    lines: new Map([
      [
        `${name}/agent.ts`,
        [
          [2, 2],
          [3, 3],
        ] as const,
      ],
    ]),
  };
  return { report, texts };
}
