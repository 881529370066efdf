/** Trees of texts that are parsed again and again: those of an editor's open documents, and of the modules that these import. */
import { Edit, type Parser, type Point, type Tree } from "web-tree-sitter";
import type { ParseResult } from "./ast.js";
import type { LineProblem } from "./line-check.js";

/** A tree that is made from the tree of the text before. */
export class KeptTree {
  private known: { readonly input: string; readonly tree: Tree } | undefined;

  /** The tree of a text; only what differs from the text before is parsed. It is freed by the next call, or by `drop`. */
  treeOf(input: string, parser: Parser): Tree {
    const old = this.known;
    if (old?.input === input) return old.tree;
    if (old) old.tree.edit(difference(old.input, input));
    const tree = parser.parse(input, old?.tree);
    if (tree === null) throw new Error("tree-sitter returned no tree: no language is set");
    this.drop();
    this.known = { input, tree };
    return tree;
  }

  drop(): void {
    this.known?.tree.delete();
    this.known = undefined;
  }
}

/** What is kept of one content: the contents that edits make of one file hand it on. */
export interface KeptText {
  readonly tree: KeptTree;
  /** Of the text with what does not parse cut out. */
  readonly masked: KeptTree;
  /** What was found about logical lines. */
  readonly lines: Map<string, LineProblem | undefined>;
  /** Whether statements parse on their own, by their texts. */
  readonly statements: Map<string, boolean>;
  /** Of the text as `respelled` writes it. */
  respelled?: KeptText;
  /** The content whose result nobody has changed yet. */
  result?: { readonly source: Uint8Array; readonly parsed: ParseResult };
}

/** One edit that makes a text of another: all between their common beginning and end. */
function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  // Not between the halves of a pair.
  if (start > 0 && (before.charCodeAt(start - 1) & 0xfc00) === 0xd800) start--;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  if (same > 0 && (before.charCodeAt(before.length - same) & 0xfc00) === 0xdc00) same--;
  const [oldEnd, newEnd] = [before.length - same, after.length - same];
  return new Edit({
    startIndex: start,
    oldEndIndex: oldEnd,
    newEndIndex: newEnd,
    startPosition: pointAt(before, start),
    oldEndPosition: pointAt(before, oldEnd),
    newEndPosition: pointAt(after, newEnd),
  });
}

function pointAt(text: string, index: number): Point {
  let row = 0;
  let line = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < index; at = text.indexOf("\n", at + 1)) {
    row++;
    line = at + 1;
  }
  return { row, column: index - line };
}

const kept = new WeakMap<Uint8Array, KeptText>();

/**
 * Keeps the tree of a content from its first parse on, until `dropTree`.
 *
 * @param before the content that an edit made it of, if that was kept, too: what is kept of it goes over, and it is a content as any other then.
 */
export function keepTree(content: Uint8Array, before?: Uint8Array): void {
  if (kept.has(content)) return;
  const known = before && kept.get(before);
  if (before && known) kept.delete(before);
  kept.set(content, known ?? emptyText());
}

const emptyText = (): KeptText => ({
  tree: new KeptTree(),
  masked: new KeptTree(),
  lines: new Map(),
  statements: new Map(),
});

/** What is kept of the other spelling of a text. */
export const respelledText = (text: KeptText): KeptText => (text.respelled ??= emptyText());

/** Frees what is kept of a content; it may be parsed as any other then. */
export function dropTree(content: Uint8Array): void {
  const text = kept.get(content);
  for (const one of [text, text?.respelled]) {
    one?.tree.drop();
    one?.masked.drop();
  }
  kept.delete(content);
}

export const keptText = (source: string | Uint8Array): KeptText | undefined =>
  typeof source === "string" ? undefined : kept.get(source);
