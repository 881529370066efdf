import type { Position, Span } from "./ast.js";

/** Distance in UTF-16 units between the byte offsets that are kept for sources with non-ASCII text. */
const STEP = 64;

/** Converts UTF-16 indexes of one source text to positions. Lines end at \n, \r\n or \r, as for Python. */
export class LineTable {
  private readonly lineStarts: number[] = [0];
  private readonly stepOffsets: number[] | undefined;
  readonly isAscii: boolean;
  /** The line that was asked for last: the next question is mostly about the same one. */
  private lastLine = 0;

  constructor(readonly source: string) {
    for (let i = 0; i < source.length; i++) {
      const unit = source.charCodeAt(i);
      if (unit === 10 || (unit === 13 && source.charCodeAt(i + 1) !== 10)) this.lineStarts.push(i + 1);
    }
    this.isAscii = /^[\x00-\x7f]*$/.test(source);
    this.stepOffsets = this.isAscii ? undefined : byteOffsets(source);
  }

  /** 0-based number of the line that holds the index. */
  lineIndex(index: number): number {
    const last = this.lastLine;
    if (this.lineStarts[last]! <= index && index < (this.lineStarts[last + 1] ?? Infinity)) return last;
    return (this.lastLine = this.searchLine(index));
  }

  private searchLine(index: number): number {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStarts[middle]! <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** UTF-16 index at which a line, counted from 0, starts. */
  lineStart(line: number): number {
    return this.lineStarts[line]!;
  }

  position(index: number): Position {
    const line = this.lineIndex(index);
    return { line: line + 1, column: index - this.lineStarts[line]! + 1, offset: this.byteOffset(index) };
  }

  /** UTF-16 index of a position of this table. */
  index(position: Position): number {
    return this.lineStarts[position.line - 1]! + position.column - 1;
  }

  span(start: number, end: number): Span {
    return { start: this.position(start), end: this.position(end) };
  }

  /** UTF-8 byte offset of a UTF-16 index. */
  byteOffset(index: number): number {
    if (this.stepOffsets === undefined) return index;
    const step = Math.floor(index / STEP);
    let offset = this.stepOffsets[step]!;
    for (let i = step * STEP; i < index; i++) offset += unitBytes(this.source, i);
    return offset;
  }
}

function byteOffsets(source: string): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (let i = 0; i <= source.length; i++) {
    if (i % STEP === 0) offsets.push(offset);
    offset += unitBytes(source, i);
  }
  return offsets;
}

/** UTF-8 bytes of a UTF-16 unit: a surrogate pair counts two for each half, a lone surrogate three. */
function unitBytes(source: string, index: number): number {
  const unit = source.charCodeAt(index);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  if (unit < 0xd800 || unit > 0xdfff) return 3;
  const isPaired =
    unit < 0xdc00
      ? isLowSurrogate(source.charCodeAt(index + 1))
      : isHighSurrogate(source.charCodeAt(index - 1));
  return isPaired ? 2 : 3;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
