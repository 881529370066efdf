/** The arguments that a parser knows, and what each does with the words given for it. */
import { getAttr } from "../attributes.js";
import { call } from "../call.js";
import { contains } from "../contains.js";
import { Exception, TypeError, ValueError } from "../exceptions.js";
import { iterate } from "../iteration.js";
import { pyClass } from "../class-info.js";
import { eq } from "../equality.js";
import { repr } from "../repr.js";
import { NotImplemented } from "../singletons.js";
import type { Dynamic } from "../types.js";

/** As a default: the attribute is left out. As a help text: the argument is. */
export const SUPPRESS = "==SUPPRESS==";
/** As `nargs`: all that is left. */
export const REMAINDER = "...";
/** As `nargs`: a subcommand and all that is left for it. */
export const PARSER = "A...";

/** What `parse_args` gives: attributes by the names of the arguments. */
export class Namespace {
  [name: string]: Dynamic;

  constructor(fields: Record<string, Dynamic> = {}) {
    Object.assign(this, fields);
  }

  __eq__(other: Dynamic): Dynamic {
    return other instanceof Namespace ? eq({ ...this }, { ...other }) : NotImplemented;
  }

  __contains__(name: Dynamic): boolean {
    return Object.hasOwn(this, name as string);
  }

  __repr__(): string {
    const shown = Object.entries(this).map(([name, value]) => `${name}=${repr(value)}`);
    return `Namespace(${shown.join(", ")})`;
  }
}
pyClass(Namespace, { name: "Namespace", module: "argparse" });

/** Raised by a `type=` function: its text is the message. */
export class ArgumentTypeError extends Exception {}
pyClass(ArgumentTypeError, { name: "ArgumentTypeError", module: "argparse" });

/** What is wrong with the words given; the parser says it and exits. */
export class ArgumentError extends Exception {
  readonly argumentName: string | null;

  constructor(action: Action | null, message: string) {
    super(action, message);
    this.argumentName = action && action.title;
  }

  __str__(): string {
    const message: unknown = this.args[1];
    return this.argumentName === null ? String(message) : `argument ${this.argumentName}: ${String(message)}`;
  }
}
pyClass(ArgumentError, { name: "ArgumentError", module: "argparse" });

export interface ActionFields {
  readonly options: readonly string[];
  readonly dest: string;
  readonly kind: string;
  readonly nargs: Dynamic;
  readonly constant: Dynamic;
  readonly default: Dynamic;
  readonly type: Dynamic;
  readonly choices: Dynamic;
  readonly required: boolean;
  readonly help: string | null;
  readonly metavar: Dynamic;
}

/** One argument. */
export class Action implements ActionFields {
  declare readonly options: readonly string[];
  declare readonly dest: string;
  declare readonly kind: string;
  declare readonly nargs: Dynamic;
  declare readonly constant: Dynamic;
  declare readonly default: Dynamic;
  declare readonly type: Dynamic;
  declare readonly choices: Dynamic;
  declare readonly required: boolean;
  declare readonly help: string | null;
  declare readonly metavar: Dynamic;

  constructor(fields: ActionFields) {
    Object.assign(this, fields);
  }

  /** As messages name it. */
  get title(): string | null {
    if (this.options.length > 0) return this.options.join("/");
    if (this.metavar !== null && this.metavar !== SUPPRESS) return String(this.metavar);
    if (this.dest !== SUPPRESS) return this.dest;
    return this.choices === null ? null : `{${[...iterate(this.choices)].map(String).join(",")}}`;
  }

  get isOptional(): boolean {
    return this.options.length > 0;
  }

  /** What words it takes, as a pattern over the letters `O` of options, `A` of others and `-` of `--`. */
  get pattern(): string {
    const { nargs } = this;
    const some: Readonly<Record<string, string>> = {
      "?": "(-*A?-*)",
      "*": "(-*[A-]*)",
      "+": "(-*A[A-]*)",
      [REMAINDER]: "([-AO]*)",
      [PARSER]: "(-*A[-AO]*)",
    };
    const plain =
      nargs === null
        ? "(-*A-*)"
        : typeof nargs === "number"
          ? `(-*${Array.from({ length: nargs }, () => "A").join("-*")}-*)`
          : some[String(nargs)]!;
    return this.isOptional ? plain.replaceAll("-*", "").replaceAll("-", "") : plain;
  }

  /** The value that words stand for. */
  values(given: readonly string[]): Dynamic {
    const { nargs } = this;
    let words = [...given];
    if (nargs !== PARSER && nargs !== REMAINDER) {
      const dashes = words.indexOf("--");
      if (dashes >= 0) words = words.filter((_, at) => at !== dashes);
    }
    if (words.length === 0 && nargs === "?") {
      const value: unknown = this.isOptional ? this.constant : this.default;
      return typeof value === "string" ? this.checked(this.converted(value)) : value;
    }
    if (words.length === 0 && nargs === "*" && !this.isOptional) return this.default ?? [];
    if (words.length === 1 && (nargs === null || nargs === "?"))
      return this.checked(this.converted(words[0]!));
    if (nargs === REMAINDER) return words.map((word) => this.converted(word));
    if (nargs === PARSER) {
      this.checked(words[0]);
      return words;
    }
    const values = words.map((word) => this.converted(word));
    values.forEach((value) => this.checked(value));
    return values;
  }

  /** A word as the `type=` function reads it. */
  converted(word: string): Dynamic {
    if (this.type === null) return word;
    try {
      return call(this.type, [word]);
    } catch (error) {
      if (error instanceof ArgumentTypeError) throw new ArgumentError(this, String(error.args[0] ?? ""));
      if (!(error instanceof TypeError) && !(error instanceof ValueError)) throw error;
      const name: unknown = getAttr(this.type, "__name__", null);
      throw new ArgumentError(
        this,
        `invalid ${typeof name === "string" ? name : repr(this.type)} value: ${repr(word)}`,
      );
    }
  }

  private checked(value: Dynamic): Dynamic {
    if (this.choices === null || contains(this.choices, value)) return value;
    const among = Array.from(iterate(this.choices), (each) => repr(each)).join(", ");
    throw new ArgumentError(this, `invalid choice: ${repr(value)} (choose from ${among})`);
  }
}

/** Sets an attribute, unless it is suppressed. */
export function put(namespace: Dynamic, name: string, value: Dynamic): void {
  Object.defineProperty(namespace, name, { value, writable: true, enumerable: true, configurable: true });
}
