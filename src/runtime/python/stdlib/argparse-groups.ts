/** Where arguments of `argparse` are added, and what is made of their options. */
import { pyClass } from "../class-info.js";
import { ValueError } from "../exceptions.js";
import { splitKeywords } from "../keywords.js";
import type { Dynamic } from "../types.js";
import type { ArgumentParser } from "./argparse.js";
import { Action, SUPPRESS } from "./argparse-actions.js";
import type { Exclusive, Section } from "./argparse-help.js";

/** As `action=`: `--name` and `--no-name`. */
export class BooleanOptionalAction {}
pyClass(BooleanOptionalAction, { name: "BooleanOptionalAction", module: "argparse" });

/** Where arguments are added: a parser, or a group of one. */
export abstract class Container {
  protected abstract register(action: Action): Action;

  addArgument(...rest: Dynamic[]): Action {
    const [names, options] = splitKeywords(rest);
    return this.register(makeAction([...names] as string[], options));
  }
}

/** `add_argument_group(title, description)`, `add_mutually_exclusive_group(required=False)` */
export class Group extends Container implements Section, Exclusive {
  readonly actions: Action[] = [];

  constructor(
    private readonly owner: { addTo(action: Action, listed: boolean): Action },
    readonly title: string | null = null,
    readonly description: string | null = null,
    readonly required = false,
    private readonly isListed = true,
  ) {
    super();
  }

  protected register(action: Action): Action {
    if (!this.isListed && action.required)
      throw new ValueError("mutually exclusive arguments must be optional");
    this.actions.push(action);
    return this.owner.addTo(action, this.isListed);
  }
}

/** `add_subparsers(...)` */
export class Subparsers {
  readonly listed: Action[] = [];

  constructor(
    private readonly make: (options: Record<string, Dynamic>) => ArgumentParser,
    readonly parsers: Record<string, ArgumentParser>,
    private readonly prefix: string,
  ) {}

  addParser(...rest: Dynamic[]): ArgumentParser {
    const [[name], { help = undefined, aliases = [], ...options }] = splitKeywords(rest);
    const parser = this.make({ prog: `${this.prefix} ${String(name)}`, ...options });
    for (const each of [name, ...(aliases as Dynamic[])]) this.parsers[String(each)] = parser;
    const shown = [...(aliases as Dynamic[])].join(", ");
    const metavar = shown === "" ? name : `${String(name)} (${shown})`;
    if (help !== undefined) this.listed.push(listedCommand(String(name), metavar, help as string));
    return parser;
  }
}

const listedCommand = (dest: string, metavar: Dynamic, help: string): Action =>
  new Action({ ...blank, options: [], dest, metavar, help });

/** An action of which nothing is said. */
export const blank = {
  kind: "store",
  nargs: null as Dynamic,
  constant: null as Dynamic,
  default: null as Dynamic,
  type: null as Dynamic,
  choices: null as Dynamic,
  required: false,
  help: null as string | null,
  metavar: null as Dynamic,
};

const withoutValue = new Set(["store_true", "store_false", "store_const", "append_const", "count", "help", "version", "boolean"]); // prettier-ignore

/** The action of `add_argument(*names, **given)`. */
export function makeAction(names: readonly string[], given: Record<string, Dynamic>): Action {
  const { action = "store", nargs = null, const: constant = null, dest: named, ...rest } = given;
  const kind: string = action === BooleanOptionalAction ? "boolean" : String(action);
  const isOptional = names.length > 0 && names[0]!.startsWith("-");
  const dest = destination(names, named as string | undefined, isOptional);
  const flag = kind === "store_true" ? false : kind === "store_false" ? true : null;
  const suppressed = kind === "help" || kind === "version" ? SUPPRESS : flag;
  const otherwise: unknown = rest["default"] === undefined ? suppressed : rest["default"];
  const help = (rest["help"] ?? (kind === "version" ? "show program's version number and exit" : null)) as
    string | null;
  return new Action({
    ...blank,
    options: isOptional ? (kind === "boolean" ? withNegations(names) : names) : [],
    dest,
    kind,
    nargs: withoutValue.has(kind) ? 0 : nargs,
    constant:
      kind === "store_true"
        ? true
        : kind === "store_false"
          ? false
          : kind === "version"
            ? rest["version"]
            : constant,
    default: otherwise,
    type: rest["type"] ?? null,
    choices: rest["choices"] ?? null,
    required: isOptional
      ? rest["required"] === true
      : nargs !== "?" && !(nargs === "*" && rest["default"] !== undefined) && nargs !== "...",
    help:
      kind === "boolean" &&
      help !== null &&
      !help.includes("%(default)") &&
      otherwise !== null &&
      otherwise !== SUPPRESS
        ? `${help} (default: %(default)s)`
        : help,
    metavar: rest["metavar"] ?? null,
  });
}

function destination(names: readonly string[], named: string | undefined, isOptional: boolean): string {
  if (!isOptional) {
    if (named !== undefined && names.length > 0)
      throw new ValueError("dest supplied twice for positional argument");
    return names[0] ?? named ?? SUPPRESS;
  }
  if (named !== undefined) return named;
  const long = names.find((name) => name.startsWith("--")) ?? names[0]!;
  return long.replace(/^-+/, "").replaceAll("-", "_");
}

const withNegations = (names: readonly string[]): string[] =>
  names.flatMap((name) => (name.startsWith("--") ? [name, `--no-${name.slice(2)}`] : [name]));
