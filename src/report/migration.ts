import type { Report, ReportDiagnostic, Requirement } from "./schema.js";
import { placeText } from "./terminal.js";
import type { QuotedTexts } from "./texts.js";

const sections = [
  {
    severity: "error",
    title: "Left for you",
    text: "Not translated, or in need of something that only you have. The app throws there; at module level, and in what it calls, that is when it starts.",
  },
  { severity: "warning", title: "To check", text: "Translated, and may behave differently." },
  { severity: "info", title: "Worth knowing", text: "Translated, with the same behaviour." },
] as const;

/** `MIGRATION.md`: what is left to do, grouped by code. */
export function renderMigration(report: Report, texts: QuotedTexts): string {
  const all = report.files.flatMap((file) => file.diagnostics).filter(({ accepted }) => !accepted);
  const blocks = sections.flatMap(({ severity, title, text }) => {
    const found = all.filter((one) => one.severity === severity);
    if (found.length === 0) return [];
    return [`## ${title}`, text, ...groupByCode(found).flatMap((group) => renderGroup(group, texts))];
  });
  return [...renderHead(report), ...blocks, ...renderRequirements(report)].join("\n\n") + "\n";
}

/** The Python packages of the model, and what stands for each. */
function renderRequirements(report: Report): string[] {
  const requirements = report.files.flatMap((file) => file.requirements ?? []);
  if (requirements.length === 0) return [];
  const rows = requirements.map(
    (one) => `| ${tableCell(inlineCode(one.python))} | ${tableCell(counterpart(one))} |`,
  );
  return [
    "## Python packages",
    "What the model requires, and what the app has in its place.",
    ["| Python | in the app |", "|---|---|", ...rows].join("\n"),
  ];
}

function counterpart({ status, npm, runtime }: Requirement): string {
  if (status === "unused") return "not needed: the agent does not import it";
  if (status === "missing") return "**nothing**: its uses are listed above";
  const parts = [...npm, ...runtime.map((path) => `agent_server/runtime/${path}`)];
  return parts.map(inlineCode).join(", ");
}

function renderHead(report: Report): string[] {
  const { statements, diagnostics, effortMinutes } = report.summary;
  const rows = report.files.map(
    (file) =>
      `| ${tableCell(inlineCode(file.source))} | ${tableCell(inlineCode(file.target))} | ${file.statements.total} | ${file.statements.translated} | ${file.statements.warned} | ${file.statements.untranslated} |`,
  );
  return [
    "# Migration",
    `${statements.translated + statements.warned} of ${statements.total} statements are translated, ${statements.untranslated} are not. ` +
      (diagnostics.error + diagnostics.warning + diagnostics.info === 0
        ? "Nothing is left for you."
        : `${count(diagnostics.error, "error")}, ${count(diagnostics.warning, "warning")}, ${count(diagnostics.info, "note")}; about ${effortMinutes} minutes of work.`),
    [
      "| Python | TypeScript | statements | translated | with a warning | not translated |",
      "|---|---|---:|---:|---:|---:|",
      ...rows,
    ].join("\n"),
  ];
}

function groupByCode(found: readonly ReportDiagnostic[]): ReportDiagnostic[][] {
  const groups = new Map<string, ReportDiagnostic[]>();
  for (const one of found) groups.set(one.code, [...(groups.get(one.code) ?? []), one]);
  return [...groups.keys()].sort().map((code) => groups.get(code)!);
}

function renderGroup(group: readonly ReportDiagnostic[], texts: QuotedTexts): string[] {
  const minutes = group.reduce((sum, one) => sum + one.effortMinutes, 0);
  const places = group.length === 1 ? "1 place" : `${group.length} places`;
  return [
    `### ${group[0]!.code} (${places}, ${minutes} min)`,
    ...group.map((one) => renderPlace(one, texts)),
  ];
}

function renderPlace(one: ReportDiagnostic, texts: QuotedTexts): string {
  const { file, start } = one.source;
  const source = start.cell === undefined ? lineOf(texts.sources.get(file), start.line) : undefined;
  const emitted = one.target && lineOf(texts.targets.get(one.target.file), one.target.line);
  return [
    `- ${inlineCode(`${file}:${placeText(start)}`)} ${proseLine(one.message)}`,
    ...(source ? [`  - Python: ${inlineCode(source)}`] : []),
    ...(one.target && emitted
      ? [`  - TypeScript: ${inlineCode(emitted)} (${inlineCode(`${one.target.file}:${one.target.line}`)})`]
      : []),
    `  - To do (${one.effortMinutes} min): ${proseLine(one.help)}`,
  ].join("\n");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function lineOf(text: string | undefined, line: number): string | undefined {
  const found = text?.split(/\r\n|\r|\n/)[line - 1]?.trim();
  return found !== undefined && found.length > 160 ? `${found.slice(0, 159)}…` : found;
}

/** Text as Markdown code; the fence is longer than any run of backticks in it. */
function inlineCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${pad}${oneLine(text)}${pad}${fence}`;
}

/** A table's cells end at a bar, also inside code. */
function tableCell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** Messages are prose with code in backticks; names in them must not start HTML, a link or a new line. */
function proseLine(text: string): string {
  return oneLine(text)
    .replaceAll("<", "&lt;")
    .split(/(`+[^`]*`+)/)
    .map((part, i) => (i % 2 === 0 ? part.replaceAll("](", "]\\(") : part))
    .join("");
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, " ");
}
