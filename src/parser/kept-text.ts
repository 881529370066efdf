/** What is known of texts that are parsed again and again: those of an editor's open documents, and of the modules that these import. */
import type { ParseResult } from "./ast.js";
import type { LineProblem } from "./line-check.js";
import type { Piece } from "./pieces.js";

/** How many pieces are kept of a text beside those that it has: what an edit takes away, the next one may bring back. */
const MOST_OLD_PIECES = 300;

/** How many lines, and statements, are remembered of a text: those of a large file. */
const MOST_LINES = 20_000;

/** What is kept of one content: the contents that edits make of one file hand it on. */
export class KeptText {
  /** The content whose result nobody has changed yet. */
  result?: { readonly source: Uint8Array; readonly parsed: ParseResult };
  private readonly pieces = new Map<string, Piece>();
  private readonly lines = new Map<string, LineProblem | undefined>();
  private readonly statements = new Map<string, boolean>();

  /** The piece with a text, parsed once. Nobody may change it. */
  piece(key: string, parse: () => Piece): Piece {
    const piece = this.pieces.get(key) ?? parse();
    this.pieces.delete(key);
    this.pieces.set(key, piece);
    return piece;
  }

  /** Forgets the pieces that were not asked for lately, of a text that has so many. */
  trim(count: number): void {
    for (const key of this.pieces.keys()) {
      if (this.pieces.size <= count + MOST_OLD_PIECES) return;
      this.pieces.delete(key);
    }
  }

  /** What is wrong with a logical line. */
  problemOf(line: string, find: (line: string) => LineProblem | undefined): LineProblem | undefined {
    return remembered(this.lines, line, find);
  }

  /** Whether a statement parses on its own. */
  isSound(statement: string, find: (statement: string) => boolean): boolean {
    return remembered(this.statements, statement, find);
  }
}

function remembered<Value>(known: Map<string, Value>, key: string, find: (key: string) => Value): Value {
  if (!known.has(key)) {
    if (known.size >= MOST_LINES) known.clear();
    known.set(key, find(key));
  }
  return known.get(key)!;
}

const kept = new WeakMap<Uint8Array, KeptText>();

/**
 * Keeps what is found out about a content, for the contents that edits make of it.
 *
 * @param before the content that an edit made it of, if that was kept, too: what is kept of it goes over, and it is a content as any other then.
 */
export function keepText(content: Uint8Array, before?: Uint8Array): void {
  if (kept.has(content)) return;
  const known = before && kept.get(before);
  if (before && known) kept.delete(before);
  kept.set(content, known ?? new KeptText());
}

export const keptText = (source: string | Uint8Array): KeptText | undefined =>
  typeof source === "string" ? undefined : kept.get(source);
