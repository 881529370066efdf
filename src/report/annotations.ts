/** Workflow commands of GitHub Actions, which show diagnostics at their lines in a pull request. */
import { placeWords, sourcePaths } from "./places.js";
import type { Report } from "./schema.js";

/** GitHub shows no more of each kind from one step. */
const shown = 10;

/** One line a diagnostic, errors first; and one for each input that was not converted. */
export function renderAnnotations(report: Report): string {
  const pathOf = sourcePaths(report);
  const found = report.files.flatMap((file) => file.diagnostics).filter(({ accepted }) => !accepted);
  const failed = (report.inputs ?? []).filter(({ status }) => status !== "converted");
  const inputs = failed
    .slice(0, shown)
    .map(({ given, message, help }) =>
      command("error", { title: "not converted" }, `${given}: ${message}. ${help}`),
    );
  const lines = (["error", "warning"] as const).flatMap((severity) => {
    const all = found.filter((one) => one.severity === severity);
    return all
      .slice(0, severity === "error" ? shown - inputs.length : shown)
      .map(({ code, message, help, source }) => {
        const { start, end } = source;
        const place =
          start.cell === undefined
            ? {
                line: start.line,
                endLine: end.line,
                ...(start.line === end.line && { col: start.column, endColumn: end.column }),
              }
            : {};
        const where = start.cell === undefined ? "" : `${placeWords(source)}: `;
        return command(
          severity,
          { file: pathOf(source.file), ...place, title: code },
          `${where}${message} ${help}`,
        );
      });
  });
  return [...inputs, ...lines].join("");
}

function command(
  kind: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${kind} ${list.join(",")}::${escapeData(message)}\n`;
}

/** As the runner takes them back; a line end would begin another command. */
const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
