import { extname } from "node:path";
import type { Report } from "../index.js";
import { type QuotedTexts, renderMigration } from "../report/migration.js";

type Renderer = (report: Report, texts: QuotedTexts) => string;

/** Renderers by the ending of the report's file. */
const formats: Readonly<Record<string, Renderer>> = {
  ".json": (report) => `${JSON.stringify(report, null, 2)}\n`,
  ".md": renderMigration,
};

/** The renderer for a report's file name, if there is one. */
export function reportFormat(file: string): Renderer | undefined {
  return formats[extname(file).toLowerCase()];
}
