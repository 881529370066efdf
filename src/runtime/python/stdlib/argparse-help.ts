/** The usage and help texts of a parser, laid out for 80 columns as CPython does without a terminal. */
import { getAttr } from "../attributes.js";
import { iterate } from "../iteration.js";
import { percentFormat } from "../percent.js";
import { str } from "../repr.js";
import { type Action, PARSER, REMAINDER, SUPPRESS } from "./argparse-actions.js";
import { wrap } from "./textwrap.js";
import type { Dynamic } from "../types.js";

/** How help texts are laid out: the classes given as `formatter_class`. */
export class HelpFormatter {}
export class RawDescriptionHelpFormatter extends HelpFormatter {}
export class RawTextHelpFormatter extends RawDescriptionHelpFormatter {}
export class ArgumentDefaultsHelpFormatter extends HelpFormatter {}

/** A titled list of arguments. */
export interface Section {
  readonly title: string | null;
  readonly description: string | null;
  readonly actions: readonly Action[];
}

/** Arguments of which one excludes the others. */
export interface Exclusive {
  readonly required: boolean;
  readonly actions: readonly Action[];
}

export interface HelpSource {
  readonly prog: string;
  readonly usage: string | null;
  readonly description: string | null;
  readonly epilog: string | null;
  readonly formatter: unknown;
  readonly actions: readonly Action[];
  readonly sections: readonly Section[];
  readonly exclusives: readonly Exclusive[];
  /** The subcommands of an argument, each a line of its own. */
  subcommands(action: Action): readonly Action[];
}

const textWidth = (): number => Number(process.env["COLUMNS"] ?? process.stdout.columns ?? 80) - 2;
const helpColumn = 24;

/** `usage: prog [-h] name`, with an empty line after it. */
export function usageText(source: HelpSource, prefix = "usage: "): string {
  const { prog } = source;
  if (source.usage !== null) return `${prefix}${percentFormat(source.usage, { prog })}\n\n`;
  const optionals = usageParts(
    source,
    source.actions.filter((a) => a.isOptional),
  );
  const positionals = usageParts(
    source,
    source.actions.filter((a) => !a.isOptional),
  );
  const width = textWidth();
  const line = [prog, ...optionals, ...positionals].join(" ");
  if (prefix.length + line.length <= width) return `${prefix}${line}\n\n`;
  return `${prefix}${usageLines(prog, optionals, positionals, prefix, width).join("\n")}\n\n`;
}

function usageLines(
  prog: string,
  optionals: readonly string[],
  positionals: readonly string[],
  prefix: string,
  width: number,
): string[] {
  if (prefix.length + prog.length <= 0.75 * width) {
    const indent = " ".repeat(prefix.length + prog.length + 1);
    if (optionals.length > 0)
      return [...filled([prog, ...optionals], indent, width, prefix), ...filled(positionals, indent, width)];
    return positionals.length > 0 ? filled([prog, ...positionals], indent, width, prefix) : [prog];
  }
  const indent = " ".repeat(prefix.length);
  const lines = filled([...optionals, ...positionals], indent, width);
  if (lines.length <= 1) return [prog, ...lines];
  return [prog, ...filled(optionals, indent, width), ...filled(positionals, indent, width)];
}

function filled(parts: readonly string[], indent: string, width: number, prefix?: string): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let length = (prefix ?? indent).length - 1;
  for (const part of parts) {
    if (length + 1 + part.length > width && line.length > 0) {
      lines.push(indent + line.join(" "));
      line = [];
      length = indent.length - 1;
    }
    line.push(part);
    length += part.length + 1;
  }
  if (line.length > 0) lines.push(indent + line.join(" "));
  if (prefix !== undefined && lines.length > 0) lines[0] = lines[0]!.slice(indent.length);
  return lines;
}

function usageParts(source: HelpSource, actions: readonly Action[]): string[] {
  const out: string[] = [];
  const done = new Set<Action>();
  for (const action of actions) {
    if (done.has(action) || action.help === SUPPRESS) continue;
    const group = source.exclusives.find(
      (g) => g.actions[0] === action && g.actions.every((a) => actions.includes(a)),
    );
    const shown = group?.actions.filter((a) => a.help !== SUPPRESS);
    if (!group || !shown) {
      out.push(usagePart(action, false));
      continue;
    }
    group.actions.forEach((a) => done.add(a));
    const inner = shown.map((a) => usagePart(a, true)).join(" | ");
    out.push(group.required ? (shown.length > 1 ? `(${inner})` : inner) : `[${inner}]`);
  }
  return out;
}

function usagePart(action: Action, inGroup: boolean): string {
  if (!action.isOptional) {
    const text = argumentText(action, action.dest);
    return inGroup && text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1) : text;
  }
  const option = action.options[0]!;
  const plain = action.kind === "boolean" ? action.options.join(" | ") : option;
  const text = action.nargs === 0 ? plain : `${option} ${argumentText(action, action.dest.toUpperCase())}`;
  return action.required || inGroup ? text : `[${text}]`;
}

function metavars(action: Action, otherwise: string, count: number): string[] {
  const { metavar } = action;
  if (Array.isArray(metavar)) return metavar.map(String);
  const name =
    metavar !== null
      ? String(metavar)
      : action.choices === null
        ? otherwise
        : `{${Array.from(iterate(action.choices), (each) => str(each)).join(",")}}`;
  return Array.from({ length: count }, () => name);
}

/** `FILE [FILE ...]` */
function argumentText(action: Action, otherwise: string): string {
  const { nargs } = action;
  const [first, second] = metavars(action, otherwise, 2);
  switch (nargs) {
    case null:
      return first!;
    case "?":
      return `[${first}]`;
    case "*":
      return Array.isArray(action.metavar) && action.metavar.length === 2
        ? `[${first} [${second} ...]]`
        : `[${first} ...]`;
    case "+":
      return `${first} [${second} ...]`;
    case REMAINDER:
      return "...";
    case PARSER:
      return `${first} ...`;
    default:
      return metavars(action, otherwise, Number(nargs)).join(" ");
  }
}

/** `-n NAME, --name NAME` */
function invocation(action: Action): string {
  if (!action.isOptional) return metavars(action, action.dest, 1)[0]!;
  if (action.nargs === 0) return action.options.join(", ");
  const args = argumentText(action, action.dest.toUpperCase());
  return action.options.map((option) => `${option} ${args}`).join(", ");
}

/** The whole help. */
export function helpText(source: HelpSource): string {
  const { formatter } = source;
  const rows = source.sections.flatMap((section) =>
    section.actions.flatMap((action) => rowsOf(source, action)),
  );
  const longest = Math.max(0, ...rows.map(({ action, indent }) => invocation(action).length + indent));
  const column = Math.min(longest + 2, helpColumn);
  const keepsLines = isSubclassOf(formatter, RawDescriptionHelpFormatter);
  const paragraph = (text: string | null, indent = ""): string => {
    if (text === null || text === "") return "";
    const shown = percentIn(text, { prog: source.prog });
    if (keepsLines)
      return `${shown
        .split("\n")
        .map((line) => indent + line)
        .join("\n")}\n\n`;
    const words = shown.replace(/\s+/g, " ").trim();
    return `${wrap(words, Math.max(textWidth() - indent.length, 11))
      .map((line) => indent + line)
      .join("\n")}\n\n`;
  };
  const sections = source.sections.map((section) => {
    const lines = section.actions
      .flatMap((action) => rowsOf(source, action))
      .map((row) => helpRow(source, row, column));
    const body = paragraph(section.description, "  ") + lines.join("");
    if (body === "") return "";
    const heading = section.title === null || section.title === SUPPRESS ? "" : `${section.title}:\n`;
    return `\n${heading}${body}\n`;
  });
  const text = [usageText(source), paragraph(source.description), ...sections, paragraph(source.epilog)].join(
    "",
  );
  return `${text.replace(/\n\n\n+/g, "\n\n").replace(/^\n+|\n+$/g, "")}\n`;
}

const isSubclassOf = (formatter: unknown, cls: Dynamic): boolean =>
  formatter === cls || (typeof formatter === "function" && formatter.prototype instanceof cls);

interface Row {
  readonly action: Action;
  readonly indent: number;
}

const rowsOf = (source: HelpSource, action: Action): Row[] =>
  action.help === SUPPRESS
    ? []
    : [{ action, indent: 2 }, ...source.subcommands(action).map((each) => ({ action: each, indent: 4 }))];

function helpRow(source: HelpSource, { action, indent }: Row, column: number): string {
  const name = invocation(action);
  const margin = " ".repeat(indent);
  const room = column - indent - 2;
  const help = helpOf(source, action);
  if (help === null || help === "") return `${margin}${name}\n`;
  const keeps = isSubclassOf(source.formatter, RawTextHelpFormatter);
  const width = Math.max(textWidth() - column, 11);
  const lines = keeps ? help.split("\n") : wrap(help.replace(/\s+/g, " ").trim(), width);
  const further = lines.map((line) => `${" ".repeat(column)}${line}\n`);
  if (name.length > room) return `${margin}${name}\n${further.join("")}`;
  return `${margin}${name.padEnd(room)}  ${lines[0] ?? ""}\n${further.slice(1).join("")}`;
}

function helpOf(source: HelpSource, action: Action): string | null {
  let { help } = action;
  if (help === null) return null;
  const shows =
    isSubclassOf(source.formatter, ArgumentDefaultsHelpFormatter) &&
    !help.includes("%(default)") &&
    action.default !== SUPPRESS &&
    (action.isOptional || action.nargs === "?" || action.nargs === "*");
  if (shows) help += " (default: %(default)s)";
  return percentIn(help, {
    prog: source.prog,
    default: action.default,
    dest: action.dest,
    const: action.constant,
    nargs: action.nargs,
    required: action.required,
    metavar: action.metavar,
    type: action.type === null ? null : getAttr(action.type, "__name__", action.type),
    choices:
      action.choices === null ? null : Array.from(iterate(action.choices), (each) => str(each)).join(", "),
  });
}

const percentIn = (text: string, values: Record<string, Dynamic>): string =>
  text.includes("%") ? percentFormat(text, values) : text;
