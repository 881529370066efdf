/** Source maps, version 3 (ECMA-426), of emitted files: debuggers and stack traces lead to the Python. */
import type { Placed } from "./origins.js";

export interface SourceMap {
  readonly version: 3;
  readonly file: string;
  readonly sources: readonly string[];
  readonly sourcesContent: readonly string[];
  readonly names: readonly string[];
  readonly mappings: string;
}

/**
 * @param file name of the emitted file.
 * @param source path of the Python file, and its text.
 * @param placed statements in the emitted file.
 */
export function sourceMap(
  file: string,
  source: { path: string; text: string },
  placed: readonly Placed[],
): SourceMap {
  return {
    version: 3,
    file,
    sources: [source.path],
    sourcesContent: [source.text],
    names: [],
    mappings: encodeMappings(placed),
  };
}

/** Lines are separated by `;`, places in a line by `,`; each number is the difference to the one before it. */
function encodeMappings(placed: readonly Placed[]): string {
  const ordered = [...placed].sort((a, b) => a.line - b.line || a.column - b.column);
  let out = "";
  let line = 1;
  const last = { column: 0, sourceLine: 0, sourceColumn: 0 };
  let isFirst = true;
  for (const p of ordered) {
    if (p.line > line) {
      out += ";".repeat(p.line - line);
      line = p.line;
      last.column = 0;
      isFirst = true;
    }
    const [column, sourceLine, sourceColumn] = [p.column - 1, p.span.start.line - 1, p.span.start.column - 1];
    const numbers = [column - last.column, 0, sourceLine - last.sourceLine, sourceColumn - last.sourceColumn];
    out += (isFirst ? "" : ",") + numbers.map(encodeNumber).join("");
    Object.assign(last, { column, sourceLine, sourceColumn });
    isFirst = false;
  }
  return out;
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 VLQ: the sign in the lowest bit, five bits a digit, a sixth where more follow. */
function encodeNumber(value: number): string {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let out = "";
  do {
    const digit = rest & 31;
    rest >>>= 5;
    out += digits[rest > 0 ? digit | 32 : digit];
  } while (rest > 0);
  return out;
}
