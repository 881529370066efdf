import { extname } from "node:path";
import type { Report } from "../index.js";
import { renderMigration } from "../report/migration.js";

/** Renderers by the ending of the report's file. */
const formats: Readonly<Record<string, (report: Report) => string>> = {
  ".json": (report) => `${JSON.stringify(report, null, 2)}\n`,
  ".md": (report) => renderMigration(report, { sources: new Map(), targets: new Map() }),
};

/** The renderer for a report's file name, if there is one. */
export function reportFormat(file: string): ((report: Report) => string) | undefined {
  return formats[extname(file).toLowerCase()];
}
