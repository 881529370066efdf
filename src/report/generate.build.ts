/** Writes what is generated from the catalogue and the report's schema: run by `npm run generate`. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { z } from "zod";
import { parseSection, renderModule, renderPage } from "./catalogue-source.js";
import { reportSchema } from "./schema.js";

const root = new URL("../../", import.meta.url);

/** The generated files' paths from the repository's root, and their text. */
export async function generate(): Promise<Record<string, string>> {
  const folder = new URL("src/report/catalogue/", root);
  const sections = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => parseSection(readFileSync(new URL(name, folder), "utf8")));
  const schema = z.toJSONSchema(reportSchema);
  return {
    "src/report/catalogue.generated.ts": await format(renderModule(sections), {
      parser: "typescript",
      printWidth: 110,
    }),
    "docs/diagnostics.md": await format(renderPage(sections), { parser: "markdown", printWidth: 110 }),
    "docs/report.schema.json": await format(JSON.stringify(schema), { parser: "json", printWidth: 110 }),
  };
}

if (import.meta.url === new URL(process.argv[1] ?? "", "file://").href) {
  for (const [path, text] of Object.entries(await generate())) writeFileSync(new URL(path, root), text);
}
