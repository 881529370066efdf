// From the tree of a Python pattern to the source of a JavaScript one (flag v, never m or s).
import { error } from "./re-error.js";
import { A, I, M, S, type Category, type Node, type PatternTree, type SetItem } from "./re-nodes.js";
import { parsePattern } from "./re-parse.js";
import { widthOf } from "./re-width.js";
import { WHITESPACE_CLASS } from "./unicode.js";

/** A JavaScript pattern. Capture numbers start at `groups[1]`: some of JavaScript's groups are not Python's. */
export interface Translation {
  source: string;
  flags: string;
  /** Python's group number to JavaScript's. */
  groups: number[];
}

/** Translates a pattern's text; what JavaScript cannot express comes back as `unsupported`. */
export function translatePattern(
  pattern: string,
  flags: number,
): { source: string; flags: string } | { unsupported: string } {
  return translateTree(parsePattern(pattern, flags));
}

/**
 * Translates a parsed pattern.
 * @param before number of capturing groups that the caller puts in front
 */
export function translateTree(tree: PatternTree, before = 0): Translation | { unsupported: string } {
  const cases = new Set<boolean>();
  visit(tree.body, (node) => {
    if ("flags" in node) cases.add((node.flags & I) !== 0);
  });
  // One flag does for the whole pattern; where parts differ, both cases are written out.
  const ignoreCase = cases.size === 1 && cases.has(true);
  const translator = new Translator(!ignoreCase, before);
  try {
    const source = translator.node(tree.body, new Set());
    return { source, flags: ignoreCase ? "iv" : "v", groups: translator.groups };
  } catch (problem) {
    if (problem instanceof Unsupported) return { unsupported: problem.message };
    throw problem;
  }
}

class Unsupported extends globalThis.Error {}

/** The error for a pattern that JavaScript's engine cannot express. */
export function unsupportedPattern(reason: string, pattern: string): error {
  return new error(`${reason} is not supported`, pattern, 0);
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const child of childrenOf(node)) visit(child, see);
}

function childrenOf(node: Node): Node[] {
  switch (node.kind) {
    case "group":
    case "repeat":
    case "look":
    case "atomic":
      return [node.body];
    case "sequence":
      return node.items;
    case "branch":
      return node.branches;
    case "conditional":
      return [node.yes, node.no];
    default:
      return [];
  }
}

function capturesOf(node: Node): Set<number> {
  const captures = new Set<number>();
  visit(node, (inner) => {
    if (inner.kind === "group" && inner.index !== null) captures.add(inner.index);
  });
  return captures;
}

/** Groups that every match of a node sets. */
function certainOf(node: Node): Set<number> {
  switch (node.kind) {
    case "group": {
      const inner = certainOf(node.body);
      return node.index === null ? inner : inner.add(node.index);
    }
    case "branch": {
      const [first, ...others] = node.branches.map(certainOf) as [Set<number>, ...Set<number>[]];
      return new Set([...first].filter((index) => others.every((other) => other.has(index))));
    }
    case "repeat":
      return node.min > 0 ? certainOf(node.body) : new Set();
    case "look":
      return node.negate ? new Set() : certainOf(node.body);
    case "conditional":
      return new Set();
    default:
      return new Set(childrenOf(node).flatMap((child) => [...certainOf(child)]));
  }
}

const CATEGORIES: Record<Category, string> = {
  d: "\\p{Nd}",
  D: "\\P{Nd}",
  s: WHITESPACE_CLASS,
  S: `[^${WHITESPACE_CLASS}]`,
  w: "\\p{L}\\p{N}_",
  W: "[^\\p{L}\\p{N}_]",
};
const ASCII_CATEGORIES: Record<Category, string> = {
  d: "0-9",
  D: "[^0-9]",
  s: " \\t-\\r",
  S: "[^ \\t-\\r]",
  w: "0-9A-Za-z_",
  W: "[^0-9A-Za-z_]",
};

const categoryText = (category: Category, flags: number) =>
  (flags & A ? ASCII_CATEGORIES : CATEGORIES)[category];

class Translator {
  readonly groups: number[] = [0];
  private inLookBehind = false;

  constructor(
    private readonly writeCases: boolean,
    private captures: number,
  ) {}

  /** @param known groups that are certainly set where the node stands */
  node(node: Node, known: ReadonlySet<number>): string {
    switch (node.kind) {
      case "char":
        return this.char(node.code, node.flags);
      case "any":
        return node.flags & S ? "[\\s\\S]" : "[^\\n]";
      case "set":
        return this.set(node.negate, node.items, node.flags);
      case "at":
        return position(node.where, node.flags);
      case "group":
        return this.group(node.index, node.body, known);
      case "sequence":
        return this.sequence(node.items, known);
      case "branch":
        return `(?:${node.branches.map((branch) => this.node(branch, known)).join("|")})`;
      case "repeat":
        return this.repeat(node, known);
      case "look":
        return this.look(node, known);
      case "atomic":
        return this.atomic(() => this.node(node.body, known));
      case "backreference":
        return this.backreference(node.index, node.flags, known);
      case "conditional":
        throw new Unsupported("a conditional group, (?(1)...|...),");
    }
  }

  private char(code: number, flags: number): string {
    if (this.writeCases && flags & I) {
      const variants = caseVariants(code);
      if (variants.length > 1) return `[${variants.map(charText).join("")}]`;
    }
    return charText(code);
  }

  private set(negate: boolean, items: SetItem[], flags: number): string {
    const body = items.map((item) => {
      if ("category" in item) return categoryText(item.category, flags);
      const range =
        item.low === item.high ? charText(item.low) : `${charText(item.low)}-${charText(item.high)}`;
      return this.writeCases && flags & I ? range + otherCases(item.low, item.high) : range;
    });
    return `[${negate ? "^" : ""}${body.join("")}]`;
  }

  private group(index: number | null, body: Node, known: ReadonlySet<number>): string {
    if (index === null) return `(?:${this.node(body, known)})`;
    this.groups[index] = ++this.captures;
    return `(${this.node(body, known)})`;
  }

  private sequence(items: Node[], known: ReadonlySet<number>): string {
    const set = new Set(known);
    let source = "";
    for (const item of items) {
      source += this.node(item, set);
      for (const index of certainOf(item)) set.add(index);
    }
    return source;
  }

  private repeat(node: Node & { kind: "repeat" }, known: ReadonlySet<number>): string {
    this.checkCaptures(node);
    const { min, max, mode } = node;
    const quantifier = max === Infinity ? `{${min},}` : `{${min},${max}}`;
    const repeated = () => `(?:${this.node(node.body, known)})${quantifier}${mode === "lazy" ? "?" : ""}`;
    return mode === "possessive" ? this.atomic(repeated) : repeated();
  }

  /**
   * JavaScript forgets a capture when its repetition starts anew, Python keeps it; and Python runs an empty last
   * round, which JavaScript drops.
   */
  private checkCaptures({ body, max }: Node & { kind: "repeat" }): void {
    if (max <= 1) return;
    const certain = widthOf(body)[0] > 0 ? certainOf(body) : new Set();
    for (const index of capturesOf(body)) {
      if (!certain.has(index)) throw new Unsupported(`group ${index}, which a repetition may skip,`);
    }
  }

  private look(node: Node & { kind: "look" }, known: ReadonlySet<number>): string {
    const outer = this.inLookBehind;
    this.inLookBehind ||= node.behind;
    const body = this.node(node.body, known);
    this.inLookBehind = outer;
    return `(?:(?${node.behind ? "<" : ""}${node.negate ? "!" : "="}${body}))`;
  }

  /** `(?>x)` as `(?=(x))\1`: a lookahead is never entered again. */
  private atomic(body: () => string): string {
    if (this.inLookBehind) throw new Unsupported("an atomic group in a look-behind");
    const capture = ++this.captures;
    return `(?:(?=(${body()}))\\${capture})`;
  }

  private backreference(index: number, flags: number, known: ReadonlySet<number>): string {
    // JavaScript takes a group without a match as empty, where Python fails.
    if (!known.has(index)) throw new Unsupported(`a reference to group ${index}, which may have no match,`);
    if (this.writeCases && flags & I)
      throw new Unsupported("a case-insensitive reference in a part of a pattern");
    return `(?:\\${this.groups[index]})`;
  }
}

function position(where: string, flags: number): string {
  const multiline = (flags & M) !== 0;
  const word = `[${categoryText("w", flags)}]`;
  switch (where) {
    case "^":
      return multiline ? "(?<![^\\n])" : "^";
    case "$":
      return multiline ? "(?![^\\n])" : "(?=\\n?$)";
    case "A":
      return "^";
    case "Z":
      return "$";
    case "b":
      return `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`;
    default:
      // Before Python 3.14, \B never matches in an empty text.
      return `(?:(?!^$)(?:(?<=${word})(?=${word})|(?<!${word})(?!${word})))`;
  }
}

function charText(code: number): string {
  const char = String.fromCodePoint(code);
  return /[0-9A-Za-z]/.test(char) ? char : `\\u{${code.toString(16)}}`;
}

function caseVariants(code: number): number[] {
  const char = String.fromCodePoint(code);
  const forms = [char, char.toLowerCase(), char.toUpperCase()];
  const single = forms.filter(
    (form) => form.length === String.fromCodePoint(form.codePointAt(0) as number).length,
  );
  return [...new Set(single.map((form) => form.codePointAt(0) as number))];
}

function otherCases(low: number, high: number): string {
  const others = new Set<number>();
  for (let code = low; code <= high; code++) {
    for (const variant of caseVariants(code)) if (variant < low || variant > high) others.add(variant);
  }
  return [...others].map(charText).join("");
}
