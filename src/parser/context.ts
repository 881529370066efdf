import type { ErrorExpr, Span, SyntaxProblem } from "./ast.js";
import type { LineTable } from "./positions.js";
import type { SyntaxNode, SyntaxTree } from "./syntax-tree.js";
import type { CommentQueue } from "./trivia.js";

/** What the builders of one module share. */
export class Context {
  readonly problems: SyntaxProblem[] = [];
  /** How many expressions and patterns are being built around the current one. */
  depth = 0;
  /** How many blocks are being built around the current one. */
  blockDepth = 0;
  /** Whether a block is empty or its statements are not aligned: the grammar lets that pass, and guesses. */
  hasLayoutFault = false;

  constructor(
    readonly source: string,
    readonly tree: SyntaxTree,
    readonly lines: LineTable,
    readonly comments: CommentQueue,
    /** Messages of statements that were masked before the tree was built, by the index at which they start. */
    readonly masked: ReadonlyMap<number, MaskedStatement>,
    /** Whether the text was already cut into logical lines, and what did not parse masked. */
    readonly isRecovered: boolean,
  ) {}

  type(node: SyntaxNode): string {
    return this.tree.type(node);
  }

  text(node: SyntaxNode): string {
    return this.source.slice(this.tree.start(node), this.tree.end(node));
  }

  span(node: SyntaxNode): Span {
    return this.lines.span(this.tree.start(node), this.tree.end(node));
  }

  /** The span from the start of one node to the end of another. */
  spanOver(first: SyntaxNode, last: SyntaxNode): Span {
    return this.lines.span(this.tree.start(first), this.tree.end(last));
  }

  problem(node: SyntaxNode, message: string): void {
    this.problems.push({ message, span: this.span(node) });
  }

  /** Reports the node's text and stands in for it. */
  errorExpr(node: SyntaxNode, message: string, code?: SyntaxProblem["code"]): ErrorExpr {
    this.problems.push({ message, span: this.span(node), ...(code && { code }) });
    return { kind: "ErrorExpr", text: this.text(node), span: this.span(node) };
  }
}

/** A range of source that does not parse; `pass` stood there when the tree was built. */
export interface MaskedStatement {
  readonly start: number;
  readonly end: number;
}
