import type { Comment, Trivia } from "./ast.js";
import type { LineTable } from "./positions.js";

/** Trivia while its statement is being built. */
export interface TriviaBuilder extends Trivia {
  readonly leading: Comment[];
  readonly trailing: Comment[];
  readonly dangling: Comment[];
}

interface CommentRange {
  readonly start: number;
  readonly end: number;
}

/** Hands out the comments of a module in source order; the builders take each one exactly once. */
export class CommentQueue {
  private next = 0;

  constructor(
    private readonly source: string,
    private readonly lines: LineTable,
    private readonly comments: readonly CommentRange[],
  ) {}

  /** Trivia of what starts at an index, with all comments before it as leading ones. */
  open(start: number): TriviaBuilder {
    const first = Math.min(start, this.comments[this.next]?.start ?? start);
    const blankLineBefore = this.isLineBlank(this.lines.lineIndex(first) - 1);
    return { leading: this.takeBefore(start), trailing: [], dangling: [], blankLineBefore };
  }

  /** At the colon of a compound statement: comments inside its header lead, one after the colon trails. */
  header(trivia: TriviaBuilder, colonEnd: number, bodyStart: number): void {
    trivia.leading.push(...this.takeBefore(colonEnd));
    const comment = this.comments[this.next];
    if (comment === undefined || comment.start >= bodyStart) return;
    if (this.lines.lineIndex(comment.start) === this.lines.lineIndex(colonEnd))
      trivia.trailing.push(this.take());
  }

  /** At the end of a statement: comments inside its brackets lead, one after it on its last line trails. */
  close(trivia: TriviaBuilder, end: number): void {
    trivia.leading.push(...this.takeBefore(end));
    const comment = this.comments[this.next];
    if (comment !== undefined && /^[ \t\f;]*$/.test(this.source.slice(end, comment.start))) {
      trivia.trailing.push(this.take());
    }
  }

  /** At the end of a block: the comments after its last statement that are indented deeper than its owner. */
  endBlock(trivia: TriviaBuilder, ownerStart: number, end: number): void {
    const ownerColumn = this.column(ownerStart);
    let last = end;
    for (let comment = this.comments[this.next]; comment !== undefined; comment = this.comments[this.next]) {
      const isNext = comment.start <= last || /^[\s;\\]*$/.test(this.source.slice(last, comment.start));
      if (!isNext || this.column(comment.start) <= ownerColumn) return;
      last = comment.end;
      trivia.dangling.push(this.take());
    }
  }

  /** All comments that are left. */
  rest(): Comment[] {
    return this.takeBefore(Infinity);
  }

  /** Drops the comments before an index: they are part of text that is kept as it is. */
  skipBefore(index: number): void {
    this.takeBefore(index);
  }

  private takeBefore(index: number): Comment[] {
    const taken: Comment[] = [];
    while (this.next < this.comments.length && this.comments[this.next]!.start < index)
      taken.push(this.take());
    return taken;
  }

  private take(): Comment {
    const { start, end } = this.comments[this.next++]!;
    const written = this.source.slice(start, end).replace(/\r$/, "");
    return { text: written.replace(/^# ?/, ""), span: this.lines.span(start, start + written.length) };
  }

  private column(index: number): number {
    return index - this.lines.lineStart(this.lines.lineIndex(index));
  }

  private isLineBlank(line: number): boolean {
    if (line < 0) return false;
    const text = this.source.slice(this.lines.lineStart(line), this.lines.lineStart(line + 1));
    return text.trim() === "";
  }
}
