/** Writes docs/commands.md from the option table: run by `npm run generate`. */
import { writeFileSync } from "node:fs";
import { format } from "prettier";
import {
  commandDescriptions,
  type CommandName,
  optionKey,
  optionRows,
  type OptionRow,
  rowsOf,
} from "./options.js";

const page = new URL("../../docs/commands.md", import.meta.url);

/** The text of docs/commands.md. */
export async function commandsPage(): Promise<string> {
  const commands = Object.entries(commandDescriptions).flatMap(([name, description]) => {
    const rows = rowsOf(name as CommandName);
    return [
      `## ${name}`,
      `${description[0]!.toUpperCase()}${description.slice(1)}.`,
      ...(rows.length > 0 ? [["| option | |", "|---|---|", ...rows.map(optionLine)].join("\n")] : []),
    ];
  });
  const keys = optionRows
    .filter((row) => row.configurable)
    .map((row) => `| \`${optionKey(row)}\` | ${valueText(row)} | \`${row.flags}\` |`);
  const text = [
    "# Commands and options",
    "Made from `src/cli/options.ts` by `npm run generate`. `predict2invoke <command> --help` has examples.",
    ...commands,
    "## Configuration file",
    "`predict2invoke.config.json`, `.yaml`, `.ts`, `.mjs`, `.js` or the key `predict2invoke` of `package.json` in the folder of the call, or the file of `--config`. One in TypeScript or JavaScript exports its options by default (`export default { out: 'apps' } satisfies Configuration`, where the type comes from `predict2invoke`) and runs on every supported Node. Paths are relative to the folder of the call. What the command line says goes before the file; an option that a command does not have is not used by it.",
    [
      "| key | value | as |",
      "|---|---|---|",
      "| `inputs` | a list of texts | the inputs, where the call names none |",
      ...keys,
    ].join("\n"),
  ].join("\n\n");
  return format(text, { parser: "markdown", printWidth: 110 });
}

const optionLine = ({ flags, description, choices }: OptionRow): string =>
  `| \`${flags}\` | ${description}${choices ? ` (${choices.join(", ")})` : ""} |`;

function valueText({ kind, choices = [], least }: OptionRow): string {
  if (kind === "choice") return choices.map((one) => `\`${one}\``).join(", ");
  if (kind === "count") return `a whole number from ${least ?? 0}`;
  return { switch: "true or false", text: "a text", list: "a list of texts" }[kind];
}

if (import.meta.url === new URL(process.argv[1] ?? "", "file://").href)
  writeFileSync(page, await commandsPage());
