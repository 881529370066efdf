import { extname } from "node:path";
import type { Report } from "../index.js";
import { renderMigration } from "../report/migration.js";
import { renderJUnit } from "../report/junit.js";
import { pageParts } from "../report/page/index.js";
import { renderSarif } from "../report/sarif.js";
import type { ReportTexts } from "../report/texts.js";

type Renderer = (report: Report, texts: ReportTexts) => string | Iterable<string>;

/** Renderers by the ending of the report's file. */
const formats: Readonly<Record<string, Renderer>> = {
  ".json": (report) => `${JSON.stringify(report, null, 2)}\n`,
  ".md": renderMigration,
  ".html": pageParts,
  ".sarif": renderSarif,
  ".xml": renderJUnit,
};

/** Endings of reports that quote the texts of the input and of the output. */
const quoting = new Set([".md", ".html"]);

/** The renderer for a report's file name, if there is one. */
export function reportFormat(file: string): Renderer | undefined {
  return formats[extname(file).toLowerCase()];
}

/** Whether a report needs the texts. */
export const needsTexts = (file: string): boolean => quoting.has(extname(file).toLowerCase());

/** `.json, .md or .html`. */
export const reportEndings = (): string =>
  Object.keys(formats)
    .join(", ")
    .replace(/, ([^,]*)$/, " or $1");
