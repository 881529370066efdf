import type { Severity } from "./diagnostic.js";

/** One entry of the catalogue, as its Markdown says it. `{name}` in message and help stands for a parameter. */
export interface CatalogueEntry {
  readonly code: string;
  readonly severity: Severity;
  readonly effortMinutes: number;
  readonly message: string;
  readonly help: string;
  /** Markdown: why, and an example. */
  readonly explanation: string;
}

/** One Markdown file of the catalogue: a title and its entries. */
export interface CatalogueSection {
  readonly title: string;
  readonly entries: readonly CatalogueEntry[];
}

const severities: ReadonlySet<string> = new Set<Severity>(["error", "warning", "info"]);

/**
 * Reads one file of the catalogue: `# Title`, then for each code `## code`, a list of `- Field: text`, and the explanation.
 *
 * @throws when a field is missing or unknown, naming the code.
 */
export function parseSection(markdown: string): CatalogueSection {
  const [head, ...blocks] = markdown.split(/^## /m);
  return { title: head!.trim().replace(/^# /, ""), entries: blocks.map(parseEntry) };
}

function parseEntry(block: string): CatalogueEntry {
  const lines = block.split("\n");
  const code = lines[0]!.trim();
  const fields = new Map<string, string>();
  let at = 1;
  for (; at < lines.length && !/^[^-\s]/.test(lines[at]!); at++) {
    const field = /^- (\w+): (.+)$/.exec(lines[at]!);
    if (field) fields.set(field[1]!, field[2]!);
  }
  const field = (name: string): string => {
    const value = fields.get(name);
    if (value === undefined) throw new Error(`${code}: the catalogue lacks "- ${name}:"`);
    return value;
  };
  const severity = field("Severity");
  if (!severities.has(severity)) throw new Error(`${code}: unknown severity ${severity}`);
  return {
    code,
    severity: severity as Severity,
    effortMinutes: Number(field("Effort")),
    message: field("Message"),
    help: field("Help"),
    explanation: lines.slice(at).join("\n").trim(),
  };
}

/** The TypeScript module that the compiler imports: the catalogue as data. */
export function renderModule(sections: readonly CatalogueSection[]): string {
  const entries = sections.flatMap((section) => section.entries);
  const rows = entries.map(({ code, ...entry }) => `  ${JSON.stringify(code)}: ${JSON.stringify(entry)},`);
  return [
    "// Generated from src/report/catalogue/*.md by `npm run generate`. Do not edit.",
    "export const catalogue = {",
    ...rows,
    "} as const;",
    "",
  ].join("\n");
}

/** `docs/diagnostics.md`: every code with its explanation, and a table to find it by. */
export function renderPage(sections: readonly CatalogueSection[]): string {
  const table = sections.flatMap((section) =>
    section.entries.map(
      (entry) => `| [${entry.code}](#${entry.code}) | ${entry.severity} | ${entry.effortMinutes} |`,
    ),
  );
  return [
    "# Diagnostics",
    "",
    "Generated from `src/report/catalogue/*.md` by `npm run generate`. `predict2invoke explain <code>` prints one entry.",
    "",
    "**error**: not translated; the emitted code throws `NotMigratedError` when it gets there. **warning**: translated, and may behave differently. **info**: worth knowing, same behaviour.",
    "",
    "| code | severity | minutes |",
    "|---|---|---|",
    ...table,
    "",
    ...sections.flatMap((section) => [`## ${section.title}`, "", ...section.entries.flatMap(renderEntry)]),
  ].join("\n");
}

function renderEntry(entry: CatalogueEntry): string[] {
  return [`### ${entry.code}`, "", ...explanationLines(entry), ""];
}

/** The help of a code apart from any place; where it is the place's own advice, that is what it says. */
export function generalHelp({ help }: Pick<CatalogueEntry, "help">): string {
  return help === "{advice}" ? "The report says it at each place." : help;
}

function explanationLines(entry: Omit<CatalogueEntry, "code">): string[] {
  return [
    `*${entry.severity}, about ${entry.effortMinutes} minutes.* ${entry.message}`,
    "",
    `**What to do.** ${generalHelp(entry)}`,
    "",
    entry.explanation,
  ];
}
