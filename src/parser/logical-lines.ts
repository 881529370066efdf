import { lineInMessage } from "./messages.js";

/** A statement, or the header of one, as Python's tokenizer delimits it: from its first character to its last. */
export interface LogicalLine {
  readonly start: number;
  readonly end: number;
  /** Width of the indentation, tabs going to the next multiple of 8. */
  readonly indent: number;
  /** What is wrong with its brackets or quotes, if anything. */
  readonly problem?: LexicalProblem;
}

export interface LexicalProblem {
  readonly message: string;
  /** UTF-16 index. */
  readonly at: number;
}

export interface LogicalLines {
  readonly lines: readonly LogicalLine[];
  /** Indexes of the line ends inside brackets that no comment stands before. */
  readonly bracketNewlines: readonly number[];
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** A line that starts so cannot continue an expression: a bracket still open there was never closed. */
const STATEMENT_START =
  /[ \t\f]*(?:def|class|return|import|while|with|try|raise|del|assert|pass|break|continue|global|nonlocal)\b/y;

/** Splits a text whose lines end in \n or \r\n into logical lines, going on after unclosed brackets and quotes. */
export function logicalLines(text: string): LogicalLines {
  return new Scanner(text).scan();
}

/** Whether a text is one logical line: its line ends are all in brackets, in strings or after a backslash. */
export function isOneLogicalLine(text: string): boolean {
  return !text.includes("\n") || logicalLines(text).lines.length === 1;
}

class Scanner {
  private position = 0;
  private readonly lines: LogicalLine[] = [];
  private readonly bracketNewlines: number[] = [];

  constructor(private readonly text: string) {}

  scan(): LogicalLines {
    while (this.position < this.text.length) {
      const indent = this.indentation();
      const char = this.text[this.position];
      if (char === "#") this.skipPhysicalLine();
      else if (char === "\n" || char === "\r" || char === undefined) this.position++;
      else this.lines.push(this.logicalLine(indent));
    }
    return { lines: this.lines, bracketNewlines: this.bracketNewlines };
  }

  private indentation(): number {
    let width = 0;
    for (; ; this.position++) {
      const char = this.text[this.position];
      if (char === " ") width++;
      else if (char === "\t") width = (Math.floor(width / 8) + 1) * 8;
      else if (char === "\f") width = 0;
      else return width;
    }
  }

  private logicalLine(indent: number): LogicalLine {
    const start = this.position;
    const open: number[] = [];
    let end = start;
    let problem: LexicalProblem | undefined;
    while (this.position < this.text.length) {
      const char = this.text[this.position]!;
      if (char === "\n") {
        if (open.length === 0 || this.startsStatement()) break;
        this.bracketNewlines.push(this.position++);
      } else if (char === "#") {
        this.skipToLineEnd();
        if (open.length === 0 || this.startsStatement()) break;
        this.position++;
      } else {
        const found = this.token(char, open);
        problem ??= found;
        if (char.trim() !== "") end = this.position;
      }
    }
    const [unclosed] = open;
    if (unclosed !== undefined)
      problem ??= { message: `'${this.text[unclosed]}' was never closed`, at: unclosed };
    return { start, end, indent, ...(problem === undefined ? {} : { problem }) };
  }

  /** Steps over a character, a continued line end or a string. */
  private token(char: string, open: number[]): LexicalProblem | undefined {
    if (char === "'" || char === '"') return this.string(char);
    if (char === "\\") this.position += this.text[this.position + 1] === "\r" ? 2 : 1;
    else if (CLOSING[char] !== undefined) open.push(this.position);
    const at = this.position++;
    return ")]}".includes(char) ? this.close(char, at, open) : undefined;
  }

  private close(char: string, at: number, open: number[]): LexicalProblem | undefined {
    const opening = open.pop();
    if (opening === undefined) return { message: `unmatched '${char}'`, at };
    const written = this.text[opening]!;
    if (CLOSING[written] === char) return undefined;
    return { message: `closing parenthesis '${char}' does not match opening parenthesis '${written}'`, at };
  }

  private string(quote: string): LexicalProblem | undefined {
    const at = this.position;
    const prefix = /[a-zA-Z]*$/.exec(this.text.slice(Math.max(0, at - 3), at))![0].toLowerCase();
    const isTriple = this.text.startsWith(quote.repeat(3), at);
    const isFormatted = /^r?fr?$/.test(prefix);
    const end = (isFormatted ? stringEnd(this.text, at, true) : undefined) ?? stringEnd(this.text, at, false);
    if (end !== undefined) {
      this.position = end;
      return undefined;
    }
    if (isTriple) this.position = this.text.length;
    else this.skipToLineEnd();
    const line = this.text.slice(0, this.position).split("\n").length;
    return {
      message: `unterminated ${isTriple ? "triple-quoted " : ""}string literal (detected at line ${lineInMessage(line)})`,
      at,
    };
  }

  private startsStatement(): boolean {
    STATEMENT_START.lastIndex = this.position + 1;
    return STATEMENT_START.test(this.text);
  }

  private skipToLineEnd(): void {
    const end = this.text.indexOf("\n", this.position);
    this.position = end < 0 ? this.text.length : end;
  }

  private skipPhysicalLine(): void {
    this.skipToLineEnd();
    this.position++;
  }
}

/** Index after the closing quotes of the literal that opens at `at`, or undefined if there are none. */
function stringEnd(text: string, at: number, isFormatted: boolean): number | undefined {
  const quote = text[at]!;
  const closing = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
  let braces = 0;
  for (let i = at + closing.length; i < text.length; i++) {
    const char = text[i]!;
    if (braces === 0 && text.startsWith(closing, i)) return i + closing.length;
    if (char === "\n" && closing.length === 1 && braces === 0) return undefined;
    if (char === "\\") i += text[i + 1] === "\r" ? 2 : 1;
    else if (!isFormatted) continue;
    else if (char === "{") braces = text[i + 1] === "{" && braces === 0 ? (i++, 0) : braces + 1;
    else if (char === "}" && braces > 0) braces--;
    else if (braces > 0 && (char === "'" || char === '"')) {
      const end = stringEnd(text, i, false);
      if (end === undefined) return undefined;
      i = end - 1;
    }
  }
  return undefined;
}
