/** `ast.literal_eval`: displays of constants, and nothing that runs. */
import { Bytes, fromLatin1 } from "../bytes.js";
import { makeDict } from "../dict-access.js";
import { SyntaxError, ValueError } from "../exceptions.js";
import { Float } from "../float.js";
import { signature } from "../functions.js";
import { normalizeInt } from "../integers.js";
import { PySet } from "../set.js";
import { Ellipsis } from "../singletons.js";
import { Tuple } from "../tuple.js";
import { typeName } from "../type-name.js";
import { neg } from "../unary.js";
import type { Dynamic } from "../types.js";

/** `ast.literal_eval(text)`. Throws SyntaxError where the text is no expression, ValueError where it is no literal. */
export function literalEval(text: Dynamic): Dynamic {
  if (typeof text !== "string") throw new ValueError(`malformed node or string: ${typeName(text)}`);
  const reader = new LiteralReader(text.replace(/^[ \t]+/, ""));
  return reader.read();
}
signature(literalEval, "literal_eval", ["node_or_string"]);

const TOKEN =
  /(?<space>(?:[ \t\f\r\n]|\\\r?\n|#[^\n]*)+)|(?<number>(?:0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:\d(?:_?\d)*\.?(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*)(?:[eE][-+]?\d(?:_?\d)*)?)[jJ]?)|(?<text>[a-zA-Z]{0,2}(?:"""|'''|"|'))|(?<name>[\p{ID_Start}_]\p{ID_Continue}*)|(?<sign>\.\.\.|[^\s])/uy;

interface Token {
  readonly kind: "number" | "text" | "name" | "sign" | "end";
  readonly text: string;
  /** What a literal of text says. */
  readonly value?: Dynamic;
}

const constants: Readonly<Record<string, Dynamic>> = { True: true, False: false, None: null };

const operators = /^(if|else|for|and|or|in|is|not|lambda|await|async)$/;

/** Whether a token is a value of its own, next to which no other may stand. */
const isOperand = ({ kind, text }: Token): boolean =>
  kind === "number" || kind === "text" || (kind === "name" && !operators.test(text));

class LiteralReader {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(private readonly source: string) {
    this.tokens = [...this.scan()];
  }

  read(): Dynamic {
    const value = this.items("end");
    if (this.peek().kind !== "end") throw this.invalid();
    return value;
  }

  private *scan(): Generator<Token> {
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < this.source.length) {
      const start = TOKEN.lastIndex;
      const found = TOKEN.exec(this.source);
      const groups = found?.groups;
      if (!groups) throw this.invalid();
      if (groups["space"] !== undefined) continue;
      if (groups["text"] !== undefined) {
        const [value, end] = readText(this.source, start, groups["text"]);
        TOKEN.lastIndex = end;
        yield { kind: "text", text: groups["text"], value };
      } else if (groups["number"] !== undefined) yield { kind: "number", text: groups["number"] };
      else if (groups["name"] !== undefined) yield { kind: "name", text: groups["name"] };
      else yield { kind: "sign", text: groups["sign"]! };
    }
    yield { kind: "end", text: "" };
  }

  private peek(): Token {
    return this.tokens[Math.min(this.at, this.tokens.length - 1)]!;
  }

  private take(sign: string): boolean {
    const token = this.peek();
    if (token.kind !== "sign" || token.text !== sign) return false;
    this.at++;
    return true;
  }

  /** One value, or a tuple of several with commas. */
  private items(end: string): Dynamic {
    const first = this.sum();
    if (!this.take(",")) return first;
    const values = [first];
    while (!this.closes(end)) {
      values.push(this.sum());
      if (!this.take(",")) break;
    }
    return Tuple.from(values);
  }

  private closes(end: string): boolean {
    const token = this.peek();
    return token.kind === "end" || (token.kind === "sign" && token.text === end);
  }

  private sum(): Dynamic {
    const value = this.signed();
    const token = this.peek();
    if (token.kind === "sign" && /^[-+*/%|&^.(<>=[]$/.test(token.text)) throw this.malformed();
    if (token.kind === "name" && /^(if|for|and|or|in|is|not)$/.test(token.text)) throw this.malformed();
    return value;
  }

  private signed(): Dynamic {
    if (this.take("-")) return neg(this.number());
    if (this.take("+")) return this.number();
    return this.atom();
  }

  private number(): Dynamic {
    if (this.peek().kind === "number") return this.atom();
    throw this.malformed();
  }

  private atom(): Dynamic {
    const token = this.peek();
    this.at++;
    switch (token.kind) {
      case "number":
        return numberOf(token.text, () => this.malformed());
      case "text":
        return this.joined(token.value);
      case "name":
        return this.named(token.text);
      case "sign":
        return this.display(token.text);
      default:
        throw this.invalid();
    }
  }

  /** Literals side by side are one. */
  private joined(first: Dynamic): Dynamic {
    let value: Dynamic = first;
    while (this.peek().kind === "text") {
      const next: Dynamic = this.peek().value;
      this.at++;
      if (typeof value !== typeof next) throw new SyntaxError("cannot mix bytes and nonbytes literals");
      value = typeof value === "string" ? value + next : value.__add__(next);
    }
    return value;
  }

  private named(name: string): Dynamic {
    if (Object.hasOwn(constants, name)) return constants[name];
    if (name === "set" && this.take("(") && this.take(")")) return new PySet();
    throw this.malformed();
  }

  private display(sign: string): Dynamic {
    switch (sign) {
      case "...":
        return Ellipsis;
      case "(": {
        if (this.take(")")) return Tuple.of();
        const value = this.items(")");
        return this.closed(")", value);
      }
      case "[":
        return this.closed("]", this.listed("]"));
      case "{":
        return this.closed("}", this.braces());
      default:
        throw this.invalid();
    }
  }

  private closed(sign: string, value: Dynamic): Dynamic {
    if (!this.take(sign)) throw this.invalid();
    return value;
  }

  private listed(end: string): Dynamic[] {
    const values: Dynamic[] = [];
    while (!this.closes(end)) {
      values.push(this.sum());
      if (!this.take(",")) break;
    }
    return values;
  }

  private braces(): Dynamic {
    const entries: [Dynamic, Dynamic][] = [];
    if (this.closes("}")) return makeDict(entries);
    const first = this.sum();
    if (!this.take(":")) {
      const more = this.take(",") ? this.listed("}") : [];
      return new PySet([first, ...more]);
    }
    entries.push([first, this.sum()]);
    while (this.take(",") && !this.closes("}")) {
      const key = this.sum();
      if (!this.take(":")) throw this.invalid();
      entries.push([key, this.sum()]);
    }
    return makeDict(entries);
  }

  private invalid(): SyntaxError {
    return new SyntaxError("invalid syntax");
  }

  /** Python reads the whole text first, and finds no syntax where brackets do not match or operands stand side by side. */
  private malformed(): Error {
    const open: string[] = [];
    for (const [at, token] of this.tokens.entries()) {
      if (token.kind === "sign" && "([{".includes(token.text)) open.push(token.text);
      else if (token.kind === "sign" && ")]}".includes(token.text)) {
        if ("([{".indexOf(open.pop() ?? " ") !== ")]}".indexOf(token.text)) return this.invalid();
      } else if (isOperand(token) && isOperand(this.tokens[at + 1]!) && token.kind !== "text")
        return this.invalid();
    }
    return open.length > 0 ? this.invalid() : new ValueError("malformed node or string");
  }
}

function numberOf(text: string, refuse: () => Error): Dynamic {
  const digits = text.replaceAll("_", "");
  if (/[jJ]$/.test(digits)) throw refuse();
  if (/^0[xob]/i.test(digits)) return normalizeInt(BigInt(digits));
  if (!/[.eE]/.test(digits)) {
    if (/^0+[1-9]/.test(digits)) throw new SyntaxError("leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"); // prettier-ignore
    return normalizeInt(BigInt(digits));
  }
  const value = Number(digits);
  return Number.isInteger(value) && !Object.is(value, -0) ? new Float(value) : value;
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\", "'": "'", '"': '"', a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", "\n": "",
}; // prettier-ignore

/** The value of the literal of text whose opening is at an index, and where it ends. */
function readText(source: string, start: number, opening: string): [Dynamic, number] {
  const prefix = /^[a-zA-Z]*/.exec(opening)![0].toLowerCase();
  const quote = opening.slice(prefix.length);
  const isBytes = prefix.includes("b");
  if (!/^(|r|b|u|br|rb)$/.test(prefix)) throw new ValueError("malformed node or string");
  let out = "";
  for (let at = start + opening.length; at < source.length;) {
    if (source.startsWith(quote, at)) {
      const value: Dynamic = isBytes ? new Bytes(fromLatin1(out)) : out;
      return [value, at + quote.length];
    }
    const char = source[at]!;
    if (char === "\n" && quote.length === 1) break;
    if (char !== "\\") {
      out += char;
      at++;
    } else if (prefix.includes("r")) {
      out += source.slice(at, at + 2);
      at += 2;
    } else {
      const [text, length] = escaped(source.slice(at + 1, at + 12), isBytes);
      out += text;
      at += 1 + length;
    }
  }
  throw new SyntaxError(
    `unterminated ${quote.length === 3 ? "triple-quoted " : ""}string literal (detected at line 1)`,
  );
}

function escaped(rest: string, isBytes: boolean): [string, number] {
  const octal = /^[0-7]{1,3}/.exec(rest)?.[0];
  if (octal !== undefined) return [String.fromCodePoint(parseInt(octal, 8)), octal.length];
  const pattern = isBytes ? /^x([\da-fA-F]{2})/ : /^(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8}))/;
  const code = pattern.exec(rest);
  if (code) return [String.fromCodePoint(parseInt(code[1] ?? code[2] ?? code[3]!, 16)), code[0].length];
  if (/^[xuU]/.test(rest) && !isBytes) throw new SyntaxError("(unicode error) 'unicodeescape' codec can't decode bytes"); // prettier-ignore
  const char = rest[0] ?? "";
  return Object.hasOwn(escapes, char) ? [escapes[char]!, 1] : [`\\${char}`, char.length];
}
