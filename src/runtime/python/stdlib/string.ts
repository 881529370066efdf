import { signature } from "../functions.js";
import { declareMethods } from "../declare.js";
import { contains } from "../contains.js";
import { IndexError, KeyError, messageOf, TypeError, ValueError } from "../exceptions.js";
import { getItem } from "../items.js";
import { splitKeywords } from "../keywords.js";
import { str } from "../repr.js";
import { strFormat } from "../text-format-fields.js";
import { capitalize } from "../text-case.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";

export const asciiLowercase = "abcdefghijklmnopqrstuvwxyz";
export const asciiUppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
export const asciiLetters = asciiLowercase + asciiUppercase;
export const digits = "0123456789";
export const hexdigits = `${digits}abcdefABCDEF`;
export const octdigits = "01234567";
export const punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
export const whitespace = " \t\n\r\v\f";
export const printable = digits + asciiLetters + punctuation + whitespace;

/** `string.capwords(s, sep=None)` */
export function capwords(s: string, sep: Dynamic = null): string {
  const words = sep === null ? s.split(/\s+/).filter((word) => word !== "") : s.split(sep);
  return words.map((word) => capitalize(word)).join(sep ?? " ");
}

/** What stands for a value, after a delimiter; subclasses may choose it and the pattern of names. */
function placeholder(template: Template): RegExp {
  const { delimiter, idpattern, braceidpattern } = template.constructor as typeof Template;
  const sign = String(delimiter).replace(/[^\w\s]/g, "\\$&");
  return new RegExp(
    `${sign}(?:(?<sign>${sign})|(?<name>${idpattern})|\\{(?<braced>${braceidpattern ?? idpattern})\\}|(?<invalid>))`,
    "gi",
  );
}

/** `string.Template` */
export class Template {
  static delimiter: Dynamic = "$";
  static idpattern: Dynamic = "[_a-z][_a-z0-9]*";
  static braceidpattern: Dynamic = null;

  constructor(readonly template: Dynamic) {}

  isValid(): boolean {
    const found = (this.template as string).matchAll(placeholder(this));
    return ![...found].some((match) => match.groups!.invalid !== undefined);
  }

  private fill(
    rest: Dynamic[],
    invalid: (whole: string, at: number) => string,
    missing: (name: string, whole: string) => string,
  ): string {
    const [args, keywords] = splitKeywords(rest);
    if (args.length > 1) throw new TypeError("Too many positional arguments");
    const delimiter = (this.constructor as typeof Template).delimiter as string;
    if (typeof this.template !== "string")
      throw new TypeError(`expected string or bytes-like object, got '${typeName(this.template)}'`);
    return this.template.replace(placeholder(this), (whole: string, ...found: Dynamic[]) => {
      const { sign, name, braced } = found.at(-1) as Record<string, string | undefined>;
      if (sign !== undefined) return delimiter;
      const key = name ?? braced;
      if (key === undefined) return invalid(whole, found.at(-3) as number);
      if (Object.hasOwn(keywords, key)) return str(keywords[key]);
      if (args.length > 0 && contains(args[0], key)) return str(getItem(args[0], key));
      return missing(key, whole);
    });
  }

  substitute(...rest: Dynamic[]): string {
    const invalid = (_: string, at: number): never => {
      const lines = (this.template as string).slice(0, at).split("\n");
      throw new ValueError(
        `Invalid placeholder in string: line ${lines.length}, col ${lines[lines.length - 1]!.length + 1}`,
      );
    };
    return this.fill(rest, invalid, (name) => {
      throw new KeyError(name);
    });
  }

  safeSubstitute(...rest: Dynamic[]): string {
    return this.fill(
      rest,
      (whole) => whole,
      (_, whole) => whole,
    );
  }

  getIdentifiers(): string[] {
    return [
      ...new Set(
        Array.from(
          (this.template as string).matchAll(placeholder(this)),
          (match) => match.groups!.name ?? match.groups!.braced,
        ).filter((name) => name !== undefined),
      ),
    ];
  }
}

/** `string.Formatter`: `format` only. */
export class Formatter {
  format(template: string, ...rest: Dynamic[]): string {
    const [args, keywords] = splitKeywords(rest);
    try {
      return strFormat(template, args, keywords);
    } catch (error) {
      // It indexes its own tuple, where `str.format` words the message itself.
      if (error instanceof IndexError && messageOf(error).startsWith("Replacement index"))
        throw new IndexError("tuple index out of range");
      throw error;
    }
  }
}

declareMethods(Template, "Template", {
  __init__: ["template"],
  substitute: ["*mapping", "**kws"],
  safe_substitute: ["*mapping", "**kws"],
});
declareMethods(Formatter, "Formatter", { format: ["format_string", "/", "*args", "**kwargs"] });
signature(capwords, "capwords", ["s", "sep="]);
