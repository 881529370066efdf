// Parser of Python's regular expressions, with re.error's messages and positions.
import { error } from "./re-error.js";
import { A, I, L, M, S, U, X, type Node, type PatternTree, type SetItem } from "./re-nodes.js";
import { readEscape } from "./re-parse-escape.js";
import { widthOf } from "./re-width.js";
import { codePoints } from "./text-core.js";

const FLAG_LETTERS: Record<string, number> = { i: I, L, m: M, s: S, x: X, a: A, u: U };
const TYPE_FLAGS = A | L | U;

/** The tree of a pattern. Throws re.error. */
export function parsePattern(pattern: string, flags: number, isBinary = false): PatternTree {
  const parser = new PatternParser(pattern, flags, isBinary);
  const tree = parser.parse();
  // An inline (?x) changes how the whole text is read.
  return tree.flags & X & ~flags ? new PatternParser(pattern, flags | X, isBinary).parse() : tree;
}

class PatternParser {
  private readonly chars: string[];
  private at = 0;
  private groups = 0;
  private readonly names = new Map<string, number>();
  private readonly open = new Set<number>();
  private readonly closing: number[] = [];
  /** Where the next global flag group may start. */
  private leadingFlags = 0;

  constructor(
    private readonly pattern: string,
    private flags: number,
    private readonly isBinary: boolean,
  ) {
    this.chars = codePoints(pattern);
  }

  parse(): PatternTree {
    const body = this.branches(null);
    if (this.at < this.chars.length) this.fail("unbalanced parenthesis", this.at);
    const flags = this.isBinary || this.flags & A ? this.flags : this.flags | U;
    return { body, flags, groups: this.groups, names: this.names, closing: this.closing };
  }

  private fail(message: string, position: number): never {
    throw new error(message, this.pattern, position);
  }

  private peek(offset = 0): string | undefined {
    return this.chars[this.at + offset];
  }

  private take(text: string): boolean {
    if (this.peek() !== text) return false;
    this.at++;
    return true;
  }

  /** @param flags those in force, or null at the top, where the pattern's own flags may still grow */
  private branches(flags: number | null): Node {
    const branches = [this.sequence(flags)];
    while (this.take("|")) branches.push(this.sequence(flags));
    return branches.length === 1 ? (branches[0] as Node) : { kind: "branch", branches };
  }

  private sequence(outer: number | null): Node {
    const items: Node[] = [];
    for (;;) {
      const flags = outer ?? this.flags;
      if (flags & X) this.skipVerbose();
      const char = this.peek();
      if (char === undefined || char === "|" || char === ")") break;
      if (/[*+?{]/.test(char) && this.repeat(items)) continue;
      const item = this.item(flags);
      if (item !== null) items.push(item);
    }
    return items.length === 1 ? (items[0] as Node) : { kind: "sequence", items };
  }

  private skipVerbose(): void {
    for (;;) {
      const char = this.peek();
      if (char !== undefined && /[ \t\n\r\v\f]/.test(char)) this.at++;
      else if (char === "#") while (this.at < this.chars.length && !this.take("\n")) this.at++;
      else return;
    }
  }

  private item(flags: number): Node | null {
    const start = this.at;
    const char = this.chars[this.at++] as string;
    switch (char) {
      case "\\":
        return this.escape(start, flags);
      case "[":
        return this.set(start, flags);
      case ".":
        return { kind: "any", flags };
      case "^":
      case "$":
        return { kind: "at", where: char, flags };
      case "(":
        return this.group(start, flags);
      default:
        return { kind: "char", code: char.codePointAt(0) as number, flags };
    }
  }

  private escape(start: number, flags: number): Node {
    const [escape, end] = readEscape(this.chars, start, false);
    this.at = end;
    switch (escape.kind) {
      case "char":
        return { kind: "char", code: escape.code, flags };
      case "category":
        return { kind: "set", negate: false, items: [escape], flags };
      case "at":
        return { kind: "at", where: escape.where, flags };
      case "backreference":
        return this.reference(escape.index, escape.at, flags);
    }
  }

  private reference(index: number, position: number, flags: number): Node {
    if (index > this.groups) this.fail(`invalid group reference ${index}`, position);
    if (this.open.has(index)) this.fail("cannot refer to an open group", position - 1);
    return { kind: "backreference", index, flags };
  }

  /** Applies a repetition to the last item; false when a brace turns out to be a character. */
  private repeat(items: Node[]): boolean {
    const start = this.at;
    const bounds = this.bounds();
    if (bounds === null) {
      this.at = start;
      return false;
    }
    const body = items.at(-1);
    if (body === undefined || body.kind === "at") this.fail("nothing to repeat", start);
    if (body.kind === "repeat") this.fail("multiple repeat", start);
    const mode = this.take("?") ? "lazy" : this.take("+") ? "possessive" : "greedy";
    items[items.length - 1] = { kind: "repeat", min: bounds[0], max: bounds[1], mode, body };
    return true;
  }

  private bounds(): [number, number] | null {
    switch (this.chars[this.at++]) {
      case "*":
        return [0, Infinity];
      case "+":
        return [1, Infinity];
      case "?":
        return [0, 1];
    }
    const start = this.at;
    const match = /^(\d*)(,?)(\d*)\}/.exec(this.chars.slice(start, start + 40).join(""));
    if (match === null || match[0] === "}") return null;
    this.at += match[0].length;
    const [, low, comma, high] = match as unknown as [string, string, string, string];
    const min = low === "" ? 0 : Number(low);
    const max = comma === "" ? min : high === "" ? Infinity : Number(high);
    if (max < min) this.fail("min repeat greater than max repeat", start);
    return [min, max];
  }

  private set(start: number, flags: number): Node {
    const negate = this.take("^");
    const items: SetItem[] = [];
    const first = this.at;
    for (;;) {
      if (this.at > first && this.take("]")) break;
      const from = this.at;
      const low = this.setItem(start);
      if (!this.take("-")) {
        items.push(low);
      } else if (this.take("]")) {
        items.push(low, { low: 45, high: 45 });
        break;
      } else {
        items.push(this.range(start, from, low));
      }
    }
    return { kind: "set", negate, items, flags };
  }

  private range(start: number, from: number, low: SetItem): SetItem {
    const high = this.setItem(start);
    const isRange = "low" in low && "low" in high && low.low <= high.low;
    if (!isRange) this.fail(`bad character range ${this.chars.slice(from, this.at).join("")}`, from);
    return { low: low.low, high: high.low };
  }

  private setItem(start: number): SetItem {
    const char = this.peek();
    if (char === undefined) this.fail("unterminated character set", start);
    if (char !== "\\") {
      this.at++;
      const code = char.codePointAt(0) as number;
      return { low: code, high: code };
    }
    const [escape, end] = readEscape(this.chars, this.at, true);
    this.at = end;
    if (escape.kind === "category") return escape;
    const { code } = escape as { code: number };
    return { low: code, high: code };
  }

  private group(start: number, flags: number): Node | null {
    if (!this.take("?")) return this.capture(start, flags, null);
    const char = this.chars[this.at++];
    switch (char) {
      case undefined:
        return this.fail("unexpected end of pattern", this.at - 1);
      case "P":
        return this.named(start, flags);
      case ":":
        return { kind: "group", index: null, body: this.rest(start, flags) };
      case "#":
        return this.comment(start);
      case "=":
      case "!":
        return { kind: "look", behind: false, negate: char === "!", body: this.rest(start, flags) };
      case "<":
        return this.lookBehind(start, flags);
      case "(":
        return this.conditional(start, flags);
      case ">":
        return { kind: "atomic", body: this.rest(start, flags) };
    }
    if (char !== "-" && FLAG_LETTERS[char] === undefined) this.fail(`unknown extension ?${char}`, start + 1);
    this.at--;
    return this.flagGroup(start, flags);
  }

  /** What stands up to the closing parenthesis. */
  private rest(start: number, flags: number): Node {
    const body = this.branches(flags);
    if (!this.take(")")) this.fail("missing ), unterminated subpattern", start);
    return body;
  }

  private capture(start: number, flags: number, name: string | null): Node {
    const index = ++this.groups;
    if (name !== null) {
      const known = this.names.get(name);
      if (known !== undefined) {
        const position = this.at - codePoints(name).length - 1;
        this.fail(`redefinition of group name '${name}' as group ${index}; was group ${known}`, position);
      }
      this.names.set(name, index);
    }
    this.open.add(index);
    const body = this.rest(start, flags);
    this.open.delete(index);
    this.closing.push(index);
    return { kind: "group", index, body };
  }

  private named(start: number, flags: number): Node {
    if (this.take("<")) return this.capture(start, flags, this.groupName(">"));
    if (!this.take("=")) {
      const char = this.peek();
      if (char === undefined) this.fail("unexpected end of pattern", this.at);
      this.fail(`unknown extension ?P${char}`, start + 1);
    }
    const position = this.at;
    const name = this.groupName(")");
    const index = this.names.get(name);
    if (index === undefined) this.fail(`unknown group name '${name}'`, position);
    if (this.open.has(index)) this.fail("cannot refer to an open group", position);
    return { kind: "backreference", index, flags };
  }

  private until(close: string, what: string): string {
    const start = this.at;
    const end = this.chars.indexOf(close, start);
    const name = this.chars.slice(start, end < 0 ? undefined : end).join("");
    if (name === "") this.fail(`missing ${what}`, start);
    if (end < 0) this.fail(`missing ${close}, unterminated name`, start);
    this.at = end + 1;
    return name;
  }

  private groupName(close: string): string {
    const start = this.at;
    const name = this.until(close, "group name");
    if (!/^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(name)) {
      this.fail(`bad character in group name '${name}'`, start);
    }
    return name;
  }

  private comment(start: number): null {
    const end = this.chars.indexOf(")", this.at);
    if (end < 0) this.fail("missing ), unterminated comment", start);
    this.at = end + 1;
    return null;
  }

  private lookBehind(start: number, flags: number): Node {
    const char = this.chars[this.at++];
    if (char === undefined) this.fail("unexpected end of pattern", this.at - 1);
    if (char !== "=" && char !== "!") this.fail(`unknown extension ?<${char}`, start + 1);
    const body = this.rest(start, flags);
    const [low, high] = widthOf(body);
    if (low !== high) throw new error("look-behind requires fixed-width pattern");
    return { kind: "look", behind: true, negate: char === "!", body };
  }

  private conditional(start: number, flags: number): Node {
    const position = this.at;
    const name = this.until(")", "group name");
    const index = /^\d+$/.test(name) ? Number(name) : this.names.get(name);
    if (index === undefined) this.fail(`unknown group name '${name}'`, position);
    if (index === 0) this.fail("bad group number", position);
    if (index > this.groups) this.fail(`invalid group reference ${index}`, position);
    const yes = this.sequence(flags);
    const no: Node = this.take("|") ? this.sequence(flags) : { kind: "sequence", items: [] };
    if (this.peek() === "|") this.fail("conditional backref with more than two branches", this.at);
    if (!this.take(")")) this.fail("missing ), unterminated subpattern", start);
    return { kind: "conditional", index, yes, no };
  }

  /** `(?i)` for the whole pattern, `(?i-s:...)` for a part. */
  private flagGroup(start: number, flags: number): Node | null {
    const added = this.flagLetters(0);
    if (this.take(")")) {
      if (start !== this.leadingFlags) this.fail("global flags not at the start of the expression", start);
      this.leadingFlags = this.at;
      this.flags |= added;
      return null;
    }
    const removed = this.take("-") ? this.removedFlags(added) : 0;
    if (!this.take(":")) this.fail("missing -, : or )", this.at);
    const inner = (added & TYPE_FLAGS ? flags & ~TYPE_FLAGS : flags) | added;
    return { kind: "group", index: null, body: this.rest(start, inner & ~removed) };
  }

  private flagLetters(known: number): number {
    let added = known;
    for (;;) {
      const char = this.peek();
      const flag = char === undefined ? undefined : FLAG_LETTERS[char];
      if (flag === undefined) break;
      this.at++;
      if (flag === L && !this.isBinary) {
        this.fail("bad inline flags: cannot use 'L' flag with a str pattern", this.at);
      }
      if (flag === U && this.isBinary) {
        this.fail("bad inline flags: cannot use 'u' flag with a bytes pattern", this.at);
      }
      added |= flag;
      if (flag & TYPE_FLAGS && (added & TYPE_FLAGS) !== flag) {
        this.fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible", this.at);
      }
    }
    const char = this.peek();
    if (char === undefined) this.fail("missing -, : or )", this.at);
    if (!")-:".includes(char))
      this.fail(/[A-Za-z]/.test(char) ? "unknown flag" : "missing -, : or )", this.at);
    return added;
  }

  private removedFlags(added: number): number {
    let removed = 0;
    for (;;) {
      const char = this.peek();
      if (char === ":" && removed !== 0) return removed;
      const flag = char === undefined ? undefined : FLAG_LETTERS[char];
      if (char === undefined) this.fail("missing flag", this.at);
      if (flag === undefined)
        this.fail(/[A-Za-z]/.test(char) ? "unknown flag" : removed ? "missing :" : "missing flag", this.at);
      this.at++;
      if (flag & TYPE_FLAGS) {
        this.fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", this.at);
      }
      if (flag & added) this.fail("bad inline flags: flag turned on and off", this.at);
      removed |= flag;
    }
  }
}
