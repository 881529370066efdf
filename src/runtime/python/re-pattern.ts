import { immutable } from "./singletons.js";
import { declareMethods } from "./declare.js";
// Compiled patterns.
import { Bytes, fromLatin1, isBytes, latin1 } from "./bytes.js";
import { joinBytes } from "./bytes-methods.js";
import { call } from "./call.js";
import { pyClass } from "./class-info.js";
import { TypeError } from "./exceptions.js";
import { Match } from "./re-match.js";
import { A, I, L, M, S, X, type PatternTree } from "./re-nodes.js";
import { parsePattern } from "./re-parse.js";
import { parseTemplate } from "./re-template.js";
import { translateTree, unsupportedPattern, type Translation } from "./re-translate.js";
import { repr } from "./repr.js";
import { asText, codePointLength, requireIndex, unitOffset } from "./text-core.js";
import { join } from "./text-split.js";
import { Tuple } from "./tuple.js";
import { typeName } from "./type-name.js";
import type { Dynamic } from "./types.js";

/** What to look for: anywhere, here, here up to the end, or here and not empty. */
type Mode = "search" | "match" | "fullmatch" | "advance";

const FLAG_NAMES: [number, string][] = [
  [I, "IGNORECASE"],
  [L, "LOCALE"],
  [M, "MULTILINE"],
  [S, "DOTALL"],
  [X, "VERBOSE"],
  [A, "ASCII"],
];

/** `re.Pattern` */
export class Pattern {
  readonly flags: number;
  readonly groups: number;
  readonly groupindex: Record<string, number>;
  readonly tree: PatternTree;
  private readonly isBinary: boolean;
  private readonly translations = new Map<Mode, { regexp: RegExp; groups: number[] }>();

  constructor(
    readonly pattern: string | Bytes,
    flags: number,
  ) {
    this.isBinary = typeof pattern !== "string";
    const text = typeof pattern === "string" ? pattern : latin1(pattern.data);
    this.tree = parsePattern(text, this.isBinary ? flags | A : flags, this.isBinary);
    this.flags = this.isBinary ? this.tree.flags & ~A : this.tree.flags;
    this.groups = this.tree.groups;
    this.groupindex = Object.fromEntries(this.tree.names);
    this.regexp("search");
  }

  /** JavaScript's pattern for a way of matching, and where Python's groups are in it. */
  regexp(mode: Mode): { regexp: RegExp; groups: number[] } {
    let known = this.translations.get(mode);
    if (known === undefined) {
      const translation = translateTree(this.tree, mode === "advance" ? 1 : 0);
      if ("unsupported" in translation) {
        throw unsupportedPattern(translation.unsupported, repr(this.pattern));
      }
      known = { regexp: regexpFor(mode, translation), groups: translation.groups };
      this.translations.set(mode, known);
    }
    return known;
  }

  search(string: Dynamic, pos?: Dynamic, endpos?: Dynamic): Match | null {
    return this.run("search", string, pos, endpos);
  }

  match(string: Dynamic, pos?: Dynamic, endpos?: Dynamic): Match | null {
    return this.run("match", string, pos, endpos);
  }

  fullmatch(string: Dynamic, pos?: Dynamic, endpos?: Dynamic): Match | null {
    return this.run("fullmatch", string, pos, endpos);
  }

  private run(mode: Mode, string: Dynamic, pos: Dynamic, endpos: Dynamic): Match | null {
    const subject = new Subject(this.textOf(string), string, pos, endpos);
    return subject.from > subject.to ? null : this.exec(mode, subject, subject.from);
  }

  private exec(mode: Mode, subject: Subject, at: number): Match | null {
    const { regexp, groups } = this.regexp(mode);
    regexp.lastIndex = at;
    const found = regexp.exec(subject.text);
    return found === null ? null : new Match(this, mode, subject, found, groups);
  }

  private textOf(string: Dynamic): string {
    const text = asText(string);
    if (text !== null) {
      if (this.isBinary) throw new TypeError("cannot use a bytes pattern on a string-like object");
      return text;
    }
    if (!isBytes(string)) {
      throw new TypeError(`expected string or bytes-like object, got '${typeName(string)}'`);
    }
    if (!this.isBinary) throw new TypeError("cannot use a string pattern on a bytes-like object");
    return latin1(string.data);
  }

  /** The matches one after another; after an empty one the next at the same place must not be empty. */
  *scan(string: Dynamic, pos?: Dynamic, endpos?: Dynamic): Generator<Match> {
    const subject = new Subject(this.textOf(string), string, pos, endpos);
    let at = subject.from;
    let mustAdvance = false;
    while (at <= subject.to) {
      const match: Match | null = mustAdvance
        ? this.searchNotEmptyAt(subject, at)
        : this.exec("search", subject, at);
      if (match === null) return;
      yield match;
      at = match.unitEnd;
      mustAdvance = match.unitStart === at;
    }
  }

  private searchNotEmptyAt(subject: Subject, at: number): Match | null {
    if (at >= subject.text.length) return null;
    const here = this.exec("advance", subject, at);
    if (here !== null) return here;
    const next = at + ((subject.text.codePointAt(at) as number) > 0xffff ? 2 : 1);
    return this.exec("search", subject, next);
  }

  finditer(string: Dynamic, pos?: Dynamic, endpos?: Dynamic): Generator<Match> {
    this.textOf(string);
    return this.scan(string, pos, endpos);
  }

  findall(string: Dynamic, pos?: Dynamic, endpos?: Dynamic): Dynamic[] {
    const empty = this.piece("");
    return Array.from(this.scan(string, pos, endpos), (match) => {
      if (this.groups === 0) return match.group();
      const values = match.groups(empty);
      return this.groups === 1 ? values[0] : values;
    });
  }

  sub(repl: Dynamic, string: Dynamic, count: Dynamic = 0): Dynamic {
    return this.subn(repl, string, count)[0];
  }

  subn(repl: Dynamic, string: Dynamic, count: Dynamic = 0): Tuple {
    const limit = requireIndex(count) || Infinity;
    const text = this.textOf(string);
    const replace = this.replacer(repl);
    const parts: Dynamic[] = [];
    let done = 0;
    let total = 0;
    for (const match of this.scan(string)) {
      if (match.unitStart > done) parts.push(this.piece(text.slice(done, match.unitStart)));
      const put = replace(match);
      if (put !== null && put !== undefined) parts.push(put);
      done = match.unitEnd;
      if (++total >= limit) break;
    }
    if (done < text.length) parts.push(this.piece(text.slice(done)));
    return Tuple.of(this.joined(parts), total);
  }

  private replacer(repl: Dynamic): (match: Match) => Dynamic {
    const template = asText(repl) ?? (isBytes(repl) ? latin1(repl.data) : null);
    if (template === null) return (match) => call(repl, [match]);
    // A literal of the other kind only fails when it is put in.
    if (isBytes(repl) !== this.isBinary && !template.includes("\\")) return () => repl;
    const parts = parseTemplate(template, this.groups, this.tree.names);
    return (match) => this.piece(match.fill(parts));
  }

  private joined(parts: Dynamic[]): Dynamic {
    return this.isBinary ? joinBytes(new Bytes(), parts) : join("", parts);
  }

  /** A piece of the text that was searched, in its own kind. */
  piece(text: string): Dynamic {
    return this.isBinary ? new Bytes(fromLatin1(text)) : text;
  }

  split(string: Dynamic, maxsplit: Dynamic = 0): Dynamic[] {
    const limit = requireIndex(maxsplit) || Infinity;
    const text = this.textOf(string);
    const parts: Dynamic[] = [];
    let done = 0;
    let total = 0;
    for (const match of limit < 0 ? [] : this.scan(string)) {
      parts.push(this.piece(text.slice(done, match.unitStart)), ...match.groups());
      done = match.unitEnd;
      if (++total >= limit) break;
    }
    return [...parts, this.piece(text.slice(done))];
  }

  __eq__(other: Dynamic): boolean {
    if (!(other instanceof Pattern)) return false;
    return this.flags === other.flags && repr(this.pattern) === repr(other.pattern);
  }

  __repr__(): string {
    const shown = FLAG_NAMES.filter(([flag]) => this.flags & flag).map(([, name]) => `re.${name}`);
    const pattern = repr(this.pattern).slice(0, 200);
    return shown.length === 0 ? `re.compile(${pattern})` : `re.compile(${pattern}, ${shown.join("|")})`;
  }
}

pyClass(Pattern, { name: "Pattern", module: "re" });

/** A text being searched; `pos` and `endpos` count code points. */
export class Subject {
  readonly text: string;
  readonly pos: number;
  readonly endpos: number;
  /** `pos` and `endpos` in code units. */
  readonly from: number;
  readonly to: number;

  constructor(
    text: string,
    readonly source: Dynamic,
    pos: Dynamic,
    endpos: Dynamic,
  ) {
    const length = codePointLength(text);
    const clamp = (bound: Dynamic, absent: number) =>
      bound === undefined ? absent : Math.min(Math.max(requireIndex(bound), 0), length);
    this.pos = clamp(pos, 0);
    this.endpos = clamp(endpos, length);
    this.from = unitOffset(text, this.pos);
    this.to = unitOffset(text, this.endpos);
    // The end of the text is where endpos says; its beginning stays where it is.
    this.text = text.slice(0, this.to);
  }
}

function regexpFor(mode: Mode, { source, flags }: Translation): RegExp {
  switch (mode) {
    case "search":
      return new RegExp(source, `${flags}g`);
    case "match":
      return new RegExp(`(?:${source})`, `${flags}y`);
    case "fullmatch":
      return new RegExp(`(?:${source})$`, `${flags}y`);
    case "advance":
      // The rest of the text as it was at the start must not be the rest at the end.
      return new RegExp(`(?=([\\s\\S]*))(?:${source})(?!\\1$)`, `${flags}y`);
  }
}

declareMethods(Pattern, "Pattern", {
  search: ["string", "pos=", "endpos="],
  match: ["string", "pos=", "endpos="],
  fullmatch: ["string", "pos=", "endpos="],
  findall: ["string", "pos=", "endpos="],
  finditer: ["string", "pos=", "endpos="],
  split: ["string", "maxsplit="],
  sub: ["repl", "string", "count="],
  subn: ["repl", "string", "count="],
});

immutable(Pattern);
