/** What a parser of `argparse` does with the words of a command line. */
import { TypeError, ValueError } from "../exceptions.js";
import { repr } from "../repr.js";
import type { Dynamic } from "../types.js";
import type { ArgumentParser } from "./argparse.js";
import { type Action, ArgumentError, put, SUPPRESS } from "./argparse-actions.js";

/** A word that may be an option: the argument, the option as written, and a value written with it. */
export interface OptionWord {
  readonly action: Action | null;
  readonly option: string;
  readonly value: string | null;
}

const expected: Readonly<Record<string, string>> = {
  null: "expected one argument",
  "?": "expected at most one argument",
  "+": "expected at least one argument",
};

/** One run of a parser over words. */
export class Run {
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
