import type { Report, ReportDiagnostic } from "./schema.js";

/** How text is coloured; `plainStyle` leaves it as it is. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
}

const same = (text: string): string => text;
export const plainStyle: Style = { bold: same, dim: same, red: same, yellow: same, green: same };

const sgr =
  (open: number, close: number) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`;
export const colourStyle: Style = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  yellow: sgr(33, 39),
  green: sgr(32, 39),
};

/** The most codes that a summary lists, so that it fits a screen of 24 lines. */
const listedCodes = 12;

export interface SummaryOptions {
  readonly style: Style;
  /** Every diagnostic instead of one line a code. */
  readonly verbose: boolean;
  /** What to do now: a command, or a sentence. */
  readonly nextStep: string;
}

/** The summary that `convert` prints, without a last newline. */
export function renderSummary(report: Report, { style, verbose, nextStep }: SummaryOptions): string {
  const { statements, effortMinutes } = report.summary;
  const done = statements.translated + statements.warned;
  const found = report.files.flatMap((file) => file.diagnostics).filter(({ accepted }) => !accepted);
  return [
    `${style.bold(`${done} of ${statements.total}`)} statements translated, ${statements.untranslated} left for you`,
    ...(verbose ? found.map((one) => renderOne(one, style)) : renderCodes(found, style)),
    ...(found.length > 0 ? [`about ${effortMinutes} minutes of work`] : []),
    "",
    `${style.green("Next:")} ${nextStep}`,
  ].join("\n");
}

function renderOne(one: ReportDiagnostic, style: Style): string {
  const { file, start } = one.source;
  const place = style.dim(printable(`${file}:${placeText(start)}`));
  return `${place} ${severityLabel(one, style)} ${printable(one.message)} ${style.dim(`[${one.code}]`)}`;
}

/** `12:5`, or `cell 3:12:5` in an `.ipynb`. */
export const placeText = (p: ReportDiagnostic["source"]["start"]): string =>
  `${p.cell === undefined ? "" : `cell ${p.cell}:`}${p.line}:${p.column}`;

/** Text of the input without control characters, which a terminal would obey. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, " ");
}

const severityOrder = { error: 0, warning: 1, info: 2 } as const;

function renderCodes(found: readonly ReportDiagnostic[], style: Style): string[] {
  const groups = new Map<string, ReportDiagnostic[]>();
  for (const one of found) groups.set(one.code, [...(groups.get(one.code) ?? []), one]);
  const ordered = [...groups.values()].sort(
    (a, b) =>
      severityOrder[a[0]!.severity] - severityOrder[b[0]!.severity] ||
      b.length - a.length ||
      (a[0]!.code < b[0]!.code ? -1 : 1),
  );
  const lines = ordered.slice(0, listedCodes).map((group) => renderGroup(group, style));
  const rest = ordered.length - listedCodes;
  return rest > 0 ? [...lines, style.dim(`  and ${rest} more codes (--verbose lists all)`)] : lines;
}

function renderGroup(group: readonly ReportDiagnostic[], style: Style): string {
  const first = group[0]!;
  const { file, start } = first.source;
  const times = group.length > 1 ? ` (${group.length} times)` : "";
  return `  ${severityLabel(first, style)} ${first.code}${times}  ${style.dim(printable(`${file}:${start.cell === undefined ? "" : `cell ${start.cell}:`}${start.line}`))}`;
}

function severityLabel(one: ReportDiagnostic, style: Style): string {
  if (one.severity === "error") return style.red("error  ");
  return one.severity === "warning" ? style.yellow("warning") : style.dim("info   ");
}
