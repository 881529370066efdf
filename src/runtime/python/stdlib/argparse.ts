/** `argparse`: options and arguments of a program on the command line. */
import { declareMethods } from "../declare.js";
import { SystemExit } from "../exceptions.js";
import { pyClass } from "../class-info.js";
import { Tuple } from "../tuple.js";
import type { Dynamic } from "../types.js";
import { Action, ArgumentError, Namespace, PARSER, put, SUPPRESS } from "./argparse-actions.js";
import { blank, Container, Group, makeAction, Subparsers } from "./argparse-groups.js";
import { HelpFormatter, helpText, type HelpSource, usageText } from "./argparse-help.js";
import { type OptionWord, Run } from "./argparse-run.js";
import { argv } from "./sys.js";

export { BooleanOptionalAction, Group, Subparsers } from "./argparse-groups.js";
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

pyClass(ArgumentParser, { name: "ArgumentParser", module: "argparse" });
declareMethods(ArgumentParser, "ArgumentParser", {
  add_argument: ["*args", "**kwargs"],
  parse_args: ["args=", "namespace="],
  parse_known_args: ["args=", "namespace="],
});
declareMethods(Namespace, "Namespace", { __init__: ["**kwargs"] });
