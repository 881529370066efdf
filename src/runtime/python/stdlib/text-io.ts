import { declareMethods } from "../declare.js";
import { ByteArray, Bytes } from "../bytes.js";
import { OSError, StopIteration, TypeError, ValueError } from "../exceptions.js";
import { repr } from "../repr.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";

/** What text and byte streams share: reading by lines, iteration, the with statement. Positions count elements. */
abstract class Stream<T> {
  protected position = 0;
  closed = false;

  protected abstract get length(): number;
  protected abstract part(start: number, end: number): T;
  /** The index after the next line break from a position on; the end when there is none. */
  protected abstract lineEnd(start: number): number;
  protected abstract size(value: T): number;

  protected requireOpen(): void {
    if (this.closed) throw new ValueError("I/O operation on closed file");
  }

  read(size: Dynamic = -1): T {
    this.requireOpen();
    const end = size === null || size < 0 ? this.length : Math.min(this.position + size, this.length);
    const result = this.part(this.position, Math.max(end, this.position));
    this.position = Math.max(end, this.position);
    return result;
  }

  readline(size: Dynamic = -1): T {
    this.requireOpen();
    const end = this.lineEnd(this.position);
    return this.read(
      Math.max(size === null || size < 0 ? end - this.position : Math.min(end - this.position, size), 0),
    );
  }

  readlines(_hint: Dynamic = -1): T[] {
    return [...this];
  }

  *[Symbol.iterator](): Generator<T> {
    for (let line = this.readline(); this.size(line) > 0; line = this.readline()) yield line;
  }

  __iter__(): this {
    return this;
  }

  __next__(): T {
    const line = this.readline();
    if (this.size(line) === 0) throw new StopIteration();
    return line;
  }

  protected badSeek(offset: number): Error {
    return new ValueError(`negative seek value ${offset}`);
  }

  seek(offset: number, whence = 0): number {
    this.requireOpen();
    const base = whence === 0 ? 0 : whence === 1 ? this.position : this.length;
    if (base + offset < 0) throw this.badSeek(offset);
    return (this.position = base + offset);
  }

  tell(): number {
    this.requireOpen();
    return this.position;
  }

  readable(): boolean {
    return true;
  }

  writable(): boolean {
    return true;
  }

  seekable(): boolean {
    return true;
  }

  isatty(): boolean {
    return false;
  }

  flush(): null {
    this.requireOpen();
    return null;
  }

  close(): null {
    this.closed = true;
    return null;
  }

  __enter__(): this {
    this.requireOpen();
    return this;
  }

  __exit__(_type?: Dynamic, _error?: Dynamic, _tb?: Dynamic): null {
    return this.close();
  }
}

type Newline = null | "" | "\n" | "\r" | "\r\n";

function requireNewline(value: Dynamic): Newline {
  if (value === null || value === "" || value === "\n" || value === "\r" || value === "\r\n") return value;
  if (typeof value === "string") throw new ValueError(`illegal newline value: ${repr(value)}`);
  throw new TypeError(`newline must be str or None, not ${typeName(value)}`);
}

/** A text in memory: `io.StringIO`, and what text files read from and write to. */
export class StringIO extends Stream<string> {
  protected characters: string[];
  readonly #newline: Newline;

  /**
   * @param newline as `open` has it: null reads every line end as `"\n"`, `""` ends lines at each of them and keeps them; the
   *   others end lines there alone, and `"\n"` becomes that end when it is written.
   */
  constructor(initial: Dynamic = "", newline: Dynamic = "\n") {
    super();
    this.#newline = requireNewline(newline);
    if (initial !== null && typeof initial !== "string") {
      throw new TypeError(`initial_value must be str or None, not ${typeName(initial)}`);
    }
    this.characters = Array.from(this.#translated(initial ?? ""));
  }

  #translated(text: string): string {
    if (this.#newline === null) return text.replace(/\r\n?/g, "\n");
    return this.#newline.startsWith("\r") ? text.replaceAll("\n", this.#newline) : text;
  }

  protected override badSeek(offset: number): Error {
    return new ValueError(`Negative seek position ${offset}`);
  }

  override seek(offset: number, whence = 0): number {
    if (whence !== 0 && offset !== 0) throw new OSError("Can't do nonzero cur-relative seeks");
    return super.seek(offset, whence);
  }

  protected get length(): number {
    return this.characters.length;
  }

  protected part(start: number, end: number): string {
    return this.characters.slice(start, end).join("");
  }

  protected lineEnd(start: number): number {
    const { characters } = this;
    if (this.#newline === null || this.#newline === "\n") {
      const end = characters.indexOf("\n", start);
      return end < 0 ? this.length : end + 1;
    }
    for (let at = start; at < characters.length; at++) {
      const [one, two] = [characters[at], characters[at + 1]];
      if (one === "\r" && two === "\n" && this.#newline !== "\r") return at + 2;
      if ((one === "\r" && this.#newline !== "\r\n") || (one === "\n" && this.#newline === "")) return at + 1;
    }
    return this.length;
  }

  protected size(value: string): number {
    return value.length;
  }

  write(text: Dynamic): number {
    this.requireOpen();
    if (typeof text !== "string") throw new TypeError(`string argument expected, got '${typeName(text)}'`);
    const added = Array.from(this.#translated(text));
    while (this.characters.length < this.position) this.characters.push("\0");
    if (this.position === this.characters.length)
      for (const character of added) this.characters.push(character);
    else this.characters.splice(this.position, added.length, ...added);
    this.position += added.length;
    return Array.from(text).length;
  }

  writelines(lines: Iterable<Dynamic>): null {
    for (const line of lines) this.write(line);
    return null;
  }

  truncate(size: Dynamic = null): number {
    this.requireOpen();
    const end = size ?? this.position;
    this.characters.length = Math.min(end, this.characters.length);
    return end;
  }

  getvalue(): string {
    this.requireOpen();
    return this.characters.join("");
  }
}

/** Bytes in memory: `io.BytesIO`, and what binary files read from and write to. */
export class BytesIO extends Stream<Bytes> {
  protected data: Uint8Array;

  constructor(initial: Dynamic = null) {
    super();
    this.data = initial === null ? new Uint8Array() : bytesOf(initial).slice();
  }

  protected get length(): number {
    return this.data.length;
  }

  protected part(start: number, end: number): Bytes {
    return new Bytes(this.data.slice(start, end));
  }

  protected lineEnd(start: number): number {
    const end = this.data.indexOf(10, start);
    return end < 0 ? this.length : end + 1;
  }

  protected size(value: Bytes): number {
    return value.data.length;
  }

  protected override requireOpen(): void {
    if (this.closed) throw new ValueError("I/O operation on closed file.");
  }

  /** Fills a bytearray from the position on. */
  readinto(buffer: Dynamic): number {
    const part = this.read(buffer.data.length as number).data;
    buffer.data.set(part);
    return part.length;
  }

  write(value: Dynamic): number {
    this.requireOpen();
    const added = bytesOf(value);
    const grown = new Uint8Array(Math.max(this.data.length, this.position + added.length));
    grown.set(this.data);
    grown.set(added, this.position);
    this.data = grown;
    this.position += added.length;
    return added.length;
  }

  writelines(lines: Iterable<Dynamic>): null {
    for (const line of lines) this.write(line);
    return null;
  }

  truncate(size: Dynamic = null): number {
    this.requireOpen();
    const end = size ?? this.position;
    this.data = this.data.slice(0, end);
    return end;
  }

  getvalue(): Bytes {
    this.requireOpen();
    return new Bytes(this.data.slice());
  }

  getbuffer(): Bytes {
    return this.getvalue();
  }
}

export function bytesOf(value: Dynamic): Uint8Array {
  if (value instanceof Bytes || value instanceof ByteArray) return value.data;
  throw new TypeError(`a bytes-like object is required, not '${typeName(value)}'`);
}

declareMethods(StringIO, "StringIO", { __init__: ["initial_value=", "newline="] });
declareMethods(BytesIO, "BytesIO", { __init__: ["initial_bytes="] });
