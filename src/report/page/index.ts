/** `report.html`: one page without network. Everything of the input is data of the page's script, which only ever makes text nodes of it. */
import { createHash } from "node:crypto";
import { analyseReport } from "../analysis.js";
import { effortBands } from "../effort.js";
import type { Report, ReportDiagnostic, ReportFile } from "../schema.js";
import type { ReportTexts } from "../texts.js";
import { pageBody } from "./body.js";
import { pageScript } from "./script.js";
import { codeScript } from "./script-code.js";
import { pageStyle } from "./style.js";

/** The report as a page, with the texts beside each other where they are given. */
export const renderPage = (report: Report, texts: ReportTexts): string =>
  [...pageParts(report, texts)].join("");

/** The page in parts, so that the texts of all files need not be in memory at once. */
export function* pageParts(report: Report, texts: ReportTexts): Generator<string> {
  const style = pageStyle;
  const script = `${codeScript}${pageScript}`;
  const policy = `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`;
  const { files, ...rest } = pageData(report);
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>predict2invoke report</title>
<style>${style}</style>
</head>
<body>
${pageBody}<script type="application/json" id="data">${jsonForPage(rest).slice(0, -1)},"files":[`;
  for (const [at, file] of files.entries()) yield `${at > 0 ? "," : ""}${jsonForPage(pageFile(file, texts))}`;
  yield `]}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** What the browser compares an inline text with before it uses it. */
const hash = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** JSON that ends no script element and begins no comment in it. */
const jsonForPage = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** The data of the page's script, but what is said of each file. */
function pageData(report: Report): {
  readonly files: readonly ReportFile[];
  readonly [key: string]: unknown;
} {
  const whole = withInputs(report);
  const { models, obstacles, statements, effortMinutes } = analyseReport(whole);
  const inputs = whole.inputs!.map((input) => new Set(input.files));
  return {
    version: report.tool.version,
    bands: effortBands.map(({ name, text }) => ({ name, text })),
    statements,
    effortMinutes,
    obstacles: obstacles.slice(0, 10),
    models: models.map((one, at) => ({
      ...one,
      files: report.files.flatMap(({ source }, file) => (inputs[at]!.has(source) ? [file] : [])),
    })),
    files: report.files,
  };
}

/** A report that names no inputs is shown as one. */
function withInputs(report: Report): Report {
  if (report.inputs) return report;
  const files = report.files.map(({ source }) => source);
  return { ...report, inputs: [{ name: "input", given: "input", status: "converted", files }] };
}

function pageFile(
  { source, target, diagnostics }: ReportFile,
  { sources, targets, lines }: ReportTexts,
): object {
  return {
    source,
    target,
    python: sources.get(source),
    typescript: targets.get(target),
    lines: lines.get(target) ?? [],
    diagnostics: diagnostics.map((one) => pageDiagnostic(one, source, target)),
  };
}

/** A diagnostic with the lines that it has in the texts of its own file. */
function pageDiagnostic(one: ReportDiagnostic, source: string, target: string): object {
  const { start } = one.source;
  return {
    code: one.code,
    severity: one.severity,
    message: one.message,
    help: one.help,
    minutes: one.effortMinutes,
    place: `${start.cell === undefined ? "" : `cell ${start.cell}, `}line ${start.line}`,
    ...(one.source.file === source && start.cell === undefined && { line: start.line }),
    ...(one.target?.file === target && { targetLine: one.target.line }),
    ...(one.accepted && { accepted: one.accepted.reason || `by the ${one.accepted.by}` }),
  };
}
