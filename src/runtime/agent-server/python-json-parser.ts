import { Float, isInt, makeDict, ValueError } from "./python.js";

/** `json.JSONDecodeError`: `Expecting value: line 1 column 1 (char 0)` */
export class JSONDecodeError extends ValueError {
  constructor(
    readonly msg: string,
    readonly doc: string,
    readonly pos: number,
  ) {
    const before = doc.slice(0, pos);
    const line = before.split("\n").length;
    const column = [...before.slice(before.lastIndexOf("\n") + 1)].length + 1;
    super(`${msg}: line ${line} column ${column} (char ${[...before].length})`);
  }
}

/** Deeper JSON than this is refused, as Python's recursion limit does. */
const depthLimit = 900;

/**
 * `json.loads(text)`: `1.0` stays a float, integers of any size are exact, NaN and the infinities are accepted. Dicts
 * are plain objects where those can hold the keys in order. Throws `JSONDecodeError`.
 */
export function jsonLoads(text: string): unknown {
  return new Parser(text).document();
}

const constants: readonly [string, unknown][] = [
  ["null", null],
  ["true", true],
  ["false", false],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
];

const escapes: Record<string, string> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

const numberText = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
const plainText = /[^"\\\x00-\x1f]*/y;

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  document(): unknown {
    if (this.text.startsWith("\ufeff")) this.fail("Unexpected UTF-8 BOM (decode using utf-8-sig)", 0);
    this.space();
    const value = this.value();
    this.space();
    if (this.at < this.text.length) this.fail("Extra data");
    return value;
  }

  private fail(message: string, at = this.at): never {
    throw new JSONDecodeError(message, this.text, at);
  }

  private space(): void {
    while (" \t\n\r".includes(this.text[this.at] ?? "x")) this.at++;
  }

  private value(): unknown {
    const first = this.text[this.at];
    if (first === '"') return this.string();
    if (first === "{") return this.nested("object", () => this.object());
    if (first === "[") return this.nested("array", () => this.array());
    for (const [word, value] of constants) {
      if (first === word[0] && this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    return this.number();
  }

  private nested(kind: string, parse: () => unknown): unknown {
    if (++this.depth > depthLimit) {
      throw new ValueError(
        `maximum recursion depth exceeded while decoding a JSON ${kind} from a unicode string`,
      );
    }
    const value = parse();
    this.depth--;
    return value;
  }

  private object(): unknown {
    const items = new Map<string, unknown>();
    this.at++;
    this.space();
    if (this.text[this.at] === "}") return this.close({});
    for (;;) {
      if (this.text[this.at] !== '"') this.fail("Expecting property name enclosed in double quotes");
      const key = this.string();
      this.space();
      if (this.text[this.at] !== ":") this.fail("Expecting ':' delimiter");
      this.at++;
      this.space();
      items.set(key, this.value());
      this.space();
      if (this.text[this.at] === "}") return this.close(makeDict([...items]));
      this.comma();
    }
  }

  private array(): unknown {
    const items: unknown[] = [];
    this.at++;
    this.space();
    if (this.text[this.at] === "]") return this.close(items);
    for (;;) {
      items.push(this.value());
      this.space();
      if (this.text[this.at] === "]") return this.close(items);
      this.comma();
    }
  }

  private close<T>(value: T): T {
    this.at++;
    return value;
  }

  private comma(): void {
    if (this.text[this.at] !== ",") this.fail("Expecting ',' delimiter");
    this.at++;
    this.space();
  }

  private number(): unknown {
    numberText.lastIndex = this.at;
    const match = numberText.exec(this.text);
    if (match === null) this.fail("Expecting value");
    this.at = numberText.lastIndex;
    const number = Number(match[0]);
    if (match[1] === undefined && match[2] === undefined) {
      return Number.isSafeInteger(number) ? number + 0 || 0 : BigInt(match[0]);
    }
    return isInt(number) ? new Float(number) : number;
  }

  private string(): string {
    const begin = this.at++;
    let parts = "";
    for (;;) {
      plainText.lastIndex = this.at;
      plainText.test(this.text);
      parts += this.text.slice(this.at, plainText.lastIndex);
      this.at = plainText.lastIndex;
      const stop = this.text[this.at];
      if (stop === undefined) this.fail("Unterminated string starting at", begin);
      if (stop === '"') return this.close(parts);
      if (stop !== "\\") this.fail("Invalid control character at");
      parts += this.escape(begin);
    }
  }

  private escape(begin: number): string {
    const letter = this.text[this.at + 1];
    if (letter === undefined) this.fail("Unterminated string starting at", begin);
    if (letter === "u") {
      const digits = this.text.slice(this.at + 2, this.at + 6);
      if (!/^[\da-fA-F]{4}$/.test(digits)) this.fail("Invalid \\uXXXX escape", this.at + 1);
      this.at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const character = escapes[letter];
    if (character === undefined) this.fail("Invalid \\escape", this.at);
    this.at += 2;
    return character;
  }
}
