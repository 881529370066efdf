/** `argparse`: options and arguments of a program on the command line. */
import { declareMethods } from "../declare.js";
import { SystemExit, TypeError, ValueError } from "../exceptions.js";
import { splitKeywords } from "../keywords.js";
import { pyClass } from "../class-info.js";
import { repr } from "../repr.js";
import { Tuple } from "../tuple.js";
import type { Dynamic } from "../types.js";
import { Action, ArgumentError, Namespace, PARSER, put, SUPPRESS } from "./argparse-actions.js";
import {
  type Exclusive,
  HelpFormatter,
  helpText,
  type HelpSource,
  type Section,
  usageText,
} from "./argparse-help.js";
import { argv } from "./sys.js";

export { ArgumentError, ArgumentTypeError, Namespace, REMAINDER, SUPPRESS } from "./argparse-actions.js";
export {
  ArgumentDefaultsHelpFormatter,
  HelpFormatter,
  RawDescriptionHelpFormatter,
  RawTextHelpFormatter,
} from "./argparse-help.js";

/** As `nargs`. */
export const OPTIONAL = "?";
export const ZERO_OR_MORE = "*";
export const ONE_OR_MORE = "+";

/** As `action=`: `--name` and `--no-name`. */
export class BooleanOptionalAction {}
pyClass(BooleanOptionalAction, { name: "BooleanOptionalAction", module: "argparse" });

/** Where arguments are added: a parser, or a group of one. */
abstract class Container {
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

const blank = {
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

function makeAction(names: readonly string[], given: Record<string, Dynamic>): Action {
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

/** A word that may be an option: the argument, the option as written, and a value written with it. */
interface OptionWord {
  readonly action: Action | null;
  readonly option: string;
  readonly value: string | null;
}

/** `argparse.ArgumentParser(...)` */
export class ArgumentParser extends Container {
  readonly prog: string;
  readonly usage: string | null;
  description: string | null;
  epilog: string | null;
  private readonly formatter: unknown;
  private readonly abbreviates: boolean;
  private readonly exits: boolean;
  private readonly actions: Action[] = [];
  private readonly positionals = new Group(this as never, "positional arguments");
  private readonly optionals = new Group(this as never, "options");
  private readonly groups: Group[] = [];
  private readonly exclusives: Group[] = [];
  private readonly defaults: Record<string, Dynamic> = {};
  private readonly commands = new Map<Action, Subparsers>();

  constructor(
    prog: Dynamic = null,
    usage: Dynamic = null,
    description: Dynamic = null,
    epilog: Dynamic = null,
    parents: readonly ArgumentParser[] = [],
    formatterClass: unknown = HelpFormatter,
    addHelp: Dynamic = true,
    allowAbbrev: Dynamic = true,
    exitOnError: Dynamic = true,
  ) {
    super();
    this.prog = (prog ?? argv[0]?.replace(/^.*[\\/]/, "") ?? "") as string;
    this.usage = usage as string | null;
    this.description = description as string | null;
    this.epilog = epilog as string | null;
    this.formatter = formatterClass;
    this.abbreviates = allowAbbrev !== false;
    this.exits = exitOnError !== false;
    if (addHelp !== false)
      this.register(
        makeAction(["-h", "--help"], { action: "help", help: "show this help message and exit" }),
      );
    for (const parent of parents) {
      for (const action of parent.actions) this.register(action);
      Object.assign(this.defaults, parent.defaults);
    }
  }

  protected register(action: Action): Action {
    const group = action.isOptional ? this.optionals : this.positionals;
    group.actions.push(action);
    return this.addTo(action, true);
  }

  /** @param listed whether a group of the help has it already. */
  addTo(action: Action, listed: boolean): Action {
    const taken = action.options.filter((option) => this.optionOf(option) !== undefined);
    if (taken.length > 0)
      throw new ArgumentError(
        action,
        `conflicting option string${taken.length > 1 ? "s" : ""}: ${taken.join(", ")}`,
      );
    this.actions.push(action);
    if (!listed) (action.isOptional ? this.optionals : this.positionals).actions.push(action);
    return action;
  }

  addArgumentGroup(title: Dynamic = null, description: Dynamic = null): Group {
    const group = new Group(this, title as string | null, description as string | null);
    this.groups.push(group);
    return group;
  }

  addMutuallyExclusiveGroup({ required = false }: { required?: boolean } = {}): Group {
    const group = new Group(this, null, null, required, false);
    this.exclusives.push(group);
    return group;
  }

  addSubparsers(options: Record<string, Dynamic> = {}): Subparsers {
    const { title, description, dest = SUPPRESS, required = false, help = null, metavar = null } = options;
    const parsers: Record<string, ArgumentParser> = Object.create(null) as Record<string, ArgumentParser>;
    const positionals = this.actions.filter((a) => !a.isOptional);
    const prefix = usageText({ ...this.source(), usage: null, actions: positionals }, "").trim();
    const action = new Action({
      ...blank,
      options: [],
      dest: dest as string,
      nargs: PARSER,
      kind: "parsers",
      required: required as boolean,
      help: help as string | null,
      metavar: metavar as Dynamic,
    });
    Object.defineProperty(action, "choices", { get: () => Object.keys(parsers) });
    if (title === undefined && description === undefined) this.register(action);
    else {
      const group = this.addArgumentGroup(title ?? "subcommands", description ?? null);
      group.actions.push(action);
      this.addTo(action, true);
    }
    const make = (given: Record<string, Dynamic>): ArgumentParser => parserOf(given);
    const made = new Subparsers(make, parsers, prefix);
    this.commands.set(action, made);
    return made;
  }

  setDefaults(values: Record<string, Dynamic> = {}): void {
    Object.assign(this.defaults, values);
    for (const action of this.actions)
      if (Object.hasOwn(values, action.dest)) (action as { default: Dynamic }).default = values[action.dest];
  }

  getDefault(dest: string): Dynamic {
    const action = this.actions.find((a) => a.dest === dest && a.default !== null);
    return action?.default ?? this.defaults[dest] ?? null;
  }

  parseArgs(args: Dynamic = null, namespace: Dynamic = null): Dynamic {
    const [known, extras] = this.parseKnownArgs(args, namespace) as unknown as [Dynamic, string[]];
    if (extras.length > 0) this.fail(`unrecognized arguments: ${extras.join(" ")}`);
    return known;
  }

  parseKnownArgs(args: Dynamic = null, namespace: Dynamic = null): Tuple {
    const words = args === null ? argv.slice(1) : ([...args] as string[]);
    const into: Dynamic = namespace ?? new Namespace();
    for (const { dest, default: value } of this.actions)
      if (dest !== SUPPRESS && value !== SUPPRESS && !Object.hasOwn(into as object, dest))
        put(into, dest, value);
    for (const [dest, value] of Object.entries(this.defaults))
      if (!Object.hasOwn(into as object, dest)) put(into, dest, value);
    try {
      return Tuple.of(into, new Run(this, words, into).go());
    } catch (error) {
      if (!(error instanceof ArgumentError) || !this.exits) throw error;
      return this.fail(error.__str__());
    }
  }

  formatUsage(): string {
    return usageText(this.source()).replace(/\n\n$/, "\n");
  }

  formatHelp(): string {
    return helpText(this.source());
  }

  printUsage(file: Dynamic = null): void {
    write(file, this.formatUsage());
  }

  printHelp(file: Dynamic = null): void {
    write(file, this.formatHelp());
  }

  /** Says what is wrong and ends the program. */
  error(message: string): never {
    process.stderr.write(this.formatUsage());
    return this.exit(2, `${this.prog}: error: ${message}\n`);
  }

  exit(status: Dynamic = 0, message: Dynamic = null): never {
    if (message !== null) process.stderr.write(String(message));
    throw new SystemExit(status);
  }

  /** @internal */
  fail(message: string): never {
    return this.error(message);
  }

  /** @internal */
  parts(): {
    actions: readonly Action[];
    exclusives: readonly Group[];
    commands: ReadonlyMap<Action, Subparsers>;
  } {
    return { actions: this.actions, exclusives: this.exclusives, commands: this.commands };
  }

  /** @internal */
  optionOf(option: string): Action | undefined {
    return this.actions.find((action) => action.options.includes(option));
  }

  /** @internal What a word that begins with a dash means; null where it is a value. */
  optionWord(word: string): OptionWord | null {
    if (!word.startsWith("-")) return null;
    const exact = this.optionOf(word);
    if (exact) return { action: exact, option: word, value: null };
    if (word.length === 1) return null;
    const [name, ...rest] = word.split("=");
    const named = rest.length > 0 ? this.optionOf(name!) : undefined;
    if (named) return { action: named, option: name!, value: rest.join("=") };
    const found = this.similar(word);
    if (found.length > 1)
      this.fail(`ambiguous option: ${word} could match ${found.map(({ option }) => option).join(", ")}`);
    if (found.length === 1) return found[0]!;
    const negatives = this.actions.some((a) => a.options.some((o) => /^-\d+$|^-\d*\.\d+$/.test(o)));
    if (/^-\d+$|^-\d*\.\d+$/.test(word) && !negatives) return null;
    return word.includes(" ") ? null : { action: null, option: word, value: null };
  }

  /** Options that a word begins, and values written right after short ones. */
  private similar(word: string): OptionWord[] {
    const all = this.actions.flatMap((action) => action.options.map((option) => ({ action, option })));
    if (word.startsWith("--")) {
      if (!this.abbreviates) return [];
      const [name, ...rest] = word.split("=");
      const value = rest.length > 0 ? rest.join("=") : null;
      return all.filter(({ option }) => option.startsWith(name!)).map((each) => ({ ...each, value }));
    }
    return all.flatMap((each): OptionWord[] => {
      if (each.option === word.slice(0, 2)) return [{ ...each, value: word.slice(2) }];
      return each.option.startsWith(word) ? [{ ...each, value: null }] : [];
    });
  }

  private source(): HelpSource {
    const { prog, usage, description, epilog, formatter, actions, exclusives } = this;
    return {
      prog,
      usage,
      description,
      epilog,
      formatter,
      actions,
      exclusives,
      sections: [this.positionals, this.optionals, ...this.groups],
      subcommands: (action) => this.commands.get(action)?.listed ?? [],
    };
  }
}

const parserOf = (given: Record<string, Dynamic>): ArgumentParser =>
  new ArgumentParser(
    given["prog"],
    given["usage"],
    given["description"],
    given["epilog"],
    (given["parents"] ?? []) as ArgumentParser[],
    given["formatter_class"] ?? HelpFormatter,
    given["add_help"],
    given["allow_abbrev"],
    given["exit_on_error"],
  );

function write(file: Dynamic, text: string): void {
  if (file === null) process.stdout.write(text);
  else file.write(text);
}

const expected: Readonly<Record<string, string>> = {
  null: "expected one argument",
  "?": "expected at most one argument",
  "+": "expected at least one argument",
};

/** One run of a parser over words. */
class Run {
  private readonly options = new Map<number, OptionWord>();
  private readonly letters: string;
  private readonly seen = new Set<Action>();
  private readonly notDefault = new Set<Action>();
  private readonly extras: string[] = [];
  private waiting: Action[];

  constructor(
    private readonly parser: ArgumentParser,
    private readonly words: readonly string[],
    private readonly into: Dynamic,
  ) {
    let letters = "";
    for (const [at, word] of words.entries()) {
      if (word === "--") {
        letters += "-" + "A".repeat(words.length - at - 1);
        break;
      }
      const option = parser.optionWord(word);
      if (option) this.options.set(at, option);
      letters += option ? "O" : "A";
    }
    this.letters = letters;
    this.waiting = parser.parts().actions.filter((a) => !a.isOptional);
  }

  /** Returns the words that nothing takes. */
  go(): string[] {
    let at = 0;
    const last = Math.max(-1, ...this.options.keys());
    while (at <= last) {
      const next = Math.min(...[...this.options.keys()].filter((index) => index >= at));
      if (at !== next) {
        const end = this.positionals(at);
        if (end > at) {
          at = end;
          continue;
        }
      }
      if (!this.options.has(at)) {
        this.extras.push(...this.words.slice(at, next));
        at = next;
      }
      at = this.optional(at);
    }
    const end = this.positionals(at);
    this.extras.push(...this.words.slice(end));
    this.finish();
    return this.extras;
  }

  private optional(start: number): number {
    let { action, option, value } = this.options.get(start)!;
    const taken: [Action, string[], string][] = [];
    let stop: number;
    for (;;) {
      if (action === null) {
        this.extras.push(this.words[start]!);
        return start + 1;
      }
      if (value === null) {
        const from = start + 1;
        stop = from + this.count(action, this.letters.slice(from));
        taken.push([action, this.words.slice(from, stop), option]);
        break;
      }
      const count = action.nargs === 0 ? 0 : this.count(action, "A");
      if (count === 1) {
        stop = start + 1;
        taken.push([action, [value], option]);
        break;
      }
      const joined = `-${value[0] ?? ""}`;
      const next = option.startsWith("--") ? undefined : this.parser.optionOf(joined);
      if (!next || value === "") throw new ArgumentError(action, `ignored explicit argument ${repr(value)}`);
      taken.push([action, [], option]);
      [action, option, value] = [next, joined, value.length > 1 ? value.slice(1) : null];
    }
    for (const [each, words, written] of taken) this.take(each, words, written);
    return stop;
  }

  private count(action: Action, letters: string): number {
    if (action.nargs === 0) return 0;
    const match = new RegExp(`^${action.pattern}`).exec(letters);
    if (match) return match[1]!.length;
    const { nargs } = action;
    const message = expected[String(nargs)] ?? `expected ${String(nargs)} argument${nargs === 1 ? "" : "s"}`;
    throw new ArgumentError(action, message);
  }

  private positionals(start: number): number {
    let at = start;
    for (let n = this.waiting.length; n > 0; n--) {
      const actions = this.waiting.slice(0, n);
      const match = new RegExp(`^${actions.map((a) => a.pattern).join("")}`).exec(this.letters.slice(start));
      if (!match) continue;
      this.waiting = this.waiting.slice(n);
      actions.forEach((action, i) => {
        const { length } = match[i + 1]!;
        this.take(action, this.words.slice(at, at + length));
        at += length;
      });
      break;
    }
    return at;
  }

  private take(action: Action, words: readonly string[], option = ""): void {
    this.seen.add(action);
    const value: Dynamic = action.nargs === 0 ? null : action.values(words);
    if (action.nargs === 0 || value !== action.default) {
      this.notDefault.add(action);
      for (const group of this.parser.parts().exclusives)
        for (const other of group.actions.includes(action) ? group.actions : [])
          if (other !== action && this.notDefault.has(other))
            throw new ArgumentError(action, `not allowed with argument ${other.title}`);
    }
    if (value !== SUPPRESS) this.perform(action, value, option);
  }

  private perform(action: Action, value: Dynamic, option: string): void {
    const { dest, constant } = action;
    const current = (): Dynamic => this.into[dest] as unknown;
    const steps: Readonly<Record<string, () => void>> = {
      store: () => put(this.into, dest, value),
      store_true: () => put(this.into, dest, true),
      store_false: () => put(this.into, dest, false),
      store_const: () => put(this.into, dest, constant),
      boolean: () => put(this.into, dest, !option.startsWith("--no-")),
      append: () => put(this.into, dest, [...(current() ?? []), value]),
      append_const: () => put(this.into, dest, [...(current() ?? []), constant]),
      extend: () => put(this.into, dest, [...(current() ?? []), ...value]),
      count: () => put(this.into, dest, (current() ?? 0) + 1),
      help: () => {
        this.parser.printHelp();
        this.parser.exit();
      },
      version: () => {
        process.stdout.write(`${String(constant).replaceAll("%(prog)s", this.parser.prog)}\n`);
        this.parser.exit();
      },
      parsers: () => this.command(action, value as string[]),
    };
    const step = Object.hasOwn(steps, action.kind) ? steps[action.kind] : undefined;
    if (!step) throw new ValueError(`unknown action ${repr(action.kind)}`);
    step();
  }

  private command(action: Action, [name, ...words]: readonly string[]): void {
    if (action.dest !== SUPPRESS) put(this.into, action.dest, name);
    const parser = this.parser.parts().commands.get(action)!.parsers[name!]!;
    const [found, extras] = parser.parseKnownArgs(words) as unknown as [object, string[]];
    for (const [key, value] of Object.entries(found as object)) put(this.into, key, value);
    this.extras.push(...extras);
  }

  private finish(): void {
    const { actions, exclusives } = this.parser.parts();
    const missing = actions.filter((action) => !this.seen.has(action) && action.required);
    for (const action of actions)
      if (
        !this.seen.has(action) &&
        !action.required &&
        typeof action.default === "string" &&
        this.into[action.dest] === action.default
      )
        put(this.into, action.dest, action.converted(action.default));
    if (missing.length > 0) {
      if (missing.some((a) => a.title === null))
        throw new TypeError("sequence item 0: expected str instance, NoneType found");
      this.parser.fail(`the following arguments are required: ${missing.map((a) => a.title).join(", ")}`);
    }
    for (const group of exclusives)
      if (group.required && !group.actions.some((action) => this.notDefault.has(action))) {
        const names = group.actions.filter((a) => a.help !== SUPPRESS).map((a) => a.title);
        this.parser.fail(`one of the arguments ${names.join(" ")} is required`);
      }
  }
}

pyClass(ArgumentParser, { name: "ArgumentParser", module: "argparse" });
declareMethods(ArgumentParser, "ArgumentParser", {
  add_argument: ["*args", "**kwargs"],
  parse_args: ["args=", "namespace="],
  parse_known_args: ["args=", "namespace="],
});
declareMethods(Namespace, "Namespace", { __init__: ["**kwargs"] });
