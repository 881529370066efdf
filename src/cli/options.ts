/** Every option once: for `--help`, for checking what is given, for the configuration file and for the documentation. */
import { Option } from "commander";
import { InputError } from "../app/input-error.js";

/** The commands that take options from the table, and what they do. */
export const commandDescriptions = {
  fetch: "download the model of a serving endpoint, or a registered model, into a folder",
  convert: "write the TypeScript of models and Python files",
  check: "compare what inputs become with committed snapshots; writes nothing without --update",
  analyze: "tell what models are, how far they get and what to do first; writes no output",
  baseline: "accept today's errors and warnings, so that only new ones fail",
  "merge-reports": "join the reports of the parts of a run",
  inspect: "show the agent that was found, and where",
  verify: "install, type-check and start an app without a workspace, and compare its answers with recordings",
  init: "write a configuration file and an example for CI",
  explain: "tell what a diagnostic means and what to do; without a code, list all",
  completion: "print a script that completes commands and options in bash, zsh or fish",
  lsp: "serve an editor: diagnostics while you type, hovers, actions, the TypeScript beside the Python",
} as const;

export type CommandName = keyof typeof commandDescriptions;

/** What an option's value is. */
type Kind = "switch" | "text" | "list" | "count" | "choice";

export interface OptionRow {
  /** As commander writes them: `-o, --out <dir>`. */
  readonly flags: string;
  readonly description: string;
  readonly kind: Kind;
  readonly commands: readonly CommandName[];
  readonly choices?: readonly string[];
  readonly default?: string;
  /** The smallest count. */
  readonly least?: number;
  /** Whether a configuration file may set it. */
  readonly configurable: boolean;
}

const converting: readonly CommandName[] = ["convert", "check", "analyze", "baseline"];
const reading: readonly CommandName[] = [...converting, "inspect"];
const reporting: readonly CommandName[] = [...converting, "merge-reports"];
const judging: readonly CommandName[] = ["convert", "check", "analyze", "merge-reports"];

export const optionRows: readonly OptionRow[] = [
  {
    flags: "-p, --profile <name>",
    description: "profile of ~/.databrickscfg; default: DATABRICKS_CONFIG_PROFILE, the environment, DEFAULT",
    kind: "text",
    commands: ["fetch"],
    configurable: false,
  },
  {
    flags: "--served-entity <name>",
    description: "which model of an endpoint that divides its traffic",
    kind: "text",
    commands: ["fetch"],
    configurable: false,
  },
  {
    flags: "--recording <file>",
    description: "requests and the answers of the Python agent, to compare with; may be repeated",
    kind: "list",
    commands: ["verify"],
    configurable: false,
  },
  {
    flags: "--script <file>",
    description: "what the model and the workspace answer; default: one sentence to everything",
    kind: "text",
    commands: ["verify"],
    configurable: false,
  },
  {
    flags: "--no-install",
    description: "the packages are there already",
    kind: "switch",
    commands: ["verify"],
    configurable: false,
  },
  {
    flags: "-o, --out <dir>",
    description: "folder to write: the app or model itself, or one folder an input",
    kind: "text",
    commands: ["fetch", "convert"],
    configurable: true,
  },
  {
    flags: "--emit <what>",
    description: "what to write; default: app where an agent is found",
    kind: "choice",
    choices: ["app", "module"],
    commands: converting,
    configurable: true,
  },
  {
    flags: "--stdout",
    description: "print the one module instead of writing files",
    kind: "switch",
    commands: ["convert"],
    configurable: false,
  },
  {
    flags: "-f, --force",
    description:
      "write into a folder that is not empty; of convert and init, other files stay; of fetch, a model that was fetched is replaced",
    kind: "switch",
    commands: ["fetch", "convert", "init"],
    configurable: false,
  },
  {
    flags: "--dry-run",
    description: "convert and report, but write no output: say what would be written",
    kind: "switch",
    commands: ["convert"],
    configurable: false,
  },
  {
    flags: "--diff",
    description: "write no output: print the difference to the files that are there",
    kind: "switch",
    commands: ["convert"],
    configurable: false,
  },
  {
    flags: "--ci <service>",
    description: "whose CI job is written; default: what the folder has a file of, or github",
    kind: "choice",
    choices: ["github", "azure", "gitlab", "none"],
    commands: ["init"],
    configurable: false,
  },
  {
    flags: "--snapshots <dir>",
    description: "folder of the snapshots, one folder an input in it",
    kind: "text",
    commands: ["check"],
    configurable: true,
  },
  {
    flags: "--update",
    description: "write the snapshots that differ or are new, and remove the stale ones",
    kind: "switch",
    commands: ["check"],
    configurable: false,
  },
  {
    flags: "--include <pattern>",
    description: "only inputs whose path matches; may be repeated",
    kind: "list",
    commands: converting,
    configurable: true,
  },
  {
    flags: "--exclude <pattern>",
    description: "no inputs whose path matches; may be repeated",
    kind: "list",
    commands: converting,
    configurable: true,
  },
  {
    flags: "--jobs <n>",
    description: "how many inputs at a time; default: one a core",
    kind: "count",
    least: 1,
    commands: converting,
    configurable: true,
  },
  {
    flags: "--shard <i/n>",
    description: "only the i-th of n parts of the inputs, the same parts on every machine",
    kind: "text",
    commands: converting,
    configurable: false,
  },
  {
    flags: "--report <file>",
    description: "write the report, in the format of the file's ending; may be repeated",
    kind: "list",
    commands: reporting,
    configurable: true,
  },
  {
    flags: "--fail-on <severity>",
    description:
      "exit with 1 when there are diagnostics of that severity, or worse; default: error, of check and analyze never",
    kind: "choice",
    choices: ["error", "warning", "never"],
    commands: judging,
    configurable: true,
  },
  {
    flags: "--max-untranslated <n>",
    description: "exit with 1 when more statements are left untranslated; errors alone do not fail then",
    kind: "count",
    least: 0,
    commands: judging,
    configurable: true,
  },
  {
    flags: "--no-cache",
    description: "convert everything, also what an earlier run converted",
    kind: "switch",
    commands: converting,
    configurable: true,
  },
  {
    flags: "--baseline <file>",
    description: "diagnostics that are accepted; of baseline, the file to write",
    kind: "text",
    commands: converting,
    configurable: true,
  },
  {
    flags: "--config <file>",
    description:
      "options in JSON, YAML or TypeScript; default: predict2invoke.config.{json,yaml,ts,js}, or package.json",
    kind: "text",
    commands: converting,
    configurable: false,
  },
  {
    flags: "--stdin-filename <name>",
    description: "the name of what - reads",
    kind: "text",
    default: "stdin.py",
    commands: reading,
    configurable: false,
  },
  {
    flags: "-q, --quiet",
    description: "no summary, no progress",
    kind: "switch",
    commands: [...converting, "merge-reports", "fetch", "verify"],
    configurable: true,
  },
  {
    flags: "-v, --verbose",
    description: "list every diagnostic",
    kind: "switch",
    commands: [...converting, "merge-reports"],
    configurable: true,
  },
  {
    flags: "--json",
    description: "print the result as JSON on standard output",
    kind: "switch",
    commands: ["convert", "analyze", "merge-reports", "inspect", "fetch", "verify"],
    configurable: false,
  },
  {
    flags: "--stdio",
    description: "talk over standard input and output, as editors do",
    kind: "switch",
    commands: ["lsp"],
    configurable: false,
  },
];

/** The rows of a command, in the table's order. */
export const rowsOf = (command: CommandName): OptionRow[] =>
  optionRows.filter((row) => row.commands.includes(command));

/** The long name: `max-untranslated`; of `--no-cache` that is `cache`. */
export const optionName = ({ flags }: OptionRow): string => /--(?:no-)?([\w-]+)/.exec(flags)![1]!;

/** The name in a configuration file and among parsed options: `maxUntranslated`. */
export const optionKey = (row: OptionRow): string =>
  optionName(row).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The option as commander parses it. */
export function commanderOption(row: OptionRow): Option {
  const option = new Option(row.flags, row.description);
  if (row.choices) option.choices([...row.choices]);
  if (row.default !== undefined) option.default(row.default);
  if (row.kind === "list") {
    option.default([], "none");
    option.argParser((value: string, before: string[]) => [...before, value]);
  }
  if (row.kind === "count")
    option.argParser((value: string) => checkValue(row, countOf(value), `--${optionName(row)}`));
  return option;
}

const countOf = (text: string): unknown => (/^\d{1,9}$/.test(text) ? Number(text) : text);

const checks: Readonly<Record<Kind, (value: unknown, row: OptionRow) => string | undefined>> = {
  switch: (value) => (typeof value === "boolean" ? undefined : "true or false"),
  text: (value) => (typeof value === "string" && value !== "" ? undefined : "a text"),
  list: (value) =>
    Array.isArray(value) && value.every((one) => typeof one === "string") ? undefined : "a list of texts",
  count: (value, { least = 0 }) =>
    typeof value === "number" && Number.isInteger(value) && value >= least
      ? undefined
      : `a whole number from ${least}`,
  choice: (value, { choices = [] }) =>
    typeof value === "string" && choices.includes(value) ? undefined : `one of ${choices.join(", ")}`,
};

/**
 * A value of an option as the configuration file or the command line gives it.
 *
 * @throws InputError when it is of another kind.
 */
export function checkValue(row: OptionRow, value: unknown, place: string): unknown {
  const wanted = checks[row.kind](value, row);
  if (wanted === undefined) return value;
  throw new InputError(`${place} is ${JSON.stringify(value)}`, `It must be ${wanted}.`);
}
