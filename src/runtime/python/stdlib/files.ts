import { signature } from "../functions.js";
import { declareMethods } from "../declare.js";
import { encode } from "../text-encode.js";
import { decode as decodeBytes } from "../text-decode.js";
import { encodingOf } from "../text-encodings.js";
import { closeSync, fstatSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { Bytes } from "../bytes.js";
import { IsADirectoryError, OSError, TypeError, ValueError } from "../exceptions.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";
import { fileOperation, fspath, writeLater } from "./os-errors.js";
import { BytesIO, StringIO } from "./text-io.js";

/** `io.UnsupportedOperation` */
export class UnsupportedOperation extends OSError {}

interface Mode {
  readonly text: string;
  readonly read: boolean;
  readonly write: boolean;
  readonly binary: boolean;
  readonly flag: string;
}

function parseMode(mode: string): Mode {
  const main = mode.replace(/[bt+]/g, "");
  if (!/^[rwaxbt+]+$/.test(mode) || new Set(mode).size !== mode.length)
    throw new ValueError(`invalid mode: '${mode}'`);
  if (mode.includes("b") && mode.includes("t"))
    throw new ValueError("can't have text and binary mode at once");
  if (main.length !== 1) {
    throw new ValueError("must have exactly one of create/read/write/append mode");
  }
  const update = mode.includes("+");
  const flag = main === "r" && update ? "r+" : main === "x" ? "wx" : main;
  return {
    text: mode,
    read: main === "r" || update,
    write: main !== "r" || update,
    binary: mode.includes("b"),
    flag,
  };
}

/** Opens as Python does: missing files, directories and existing ones under `x` raise; returns the content to start from. */
function initialContent(path: string, filename: Dynamic, mode: Mode): Buffer {
  return fileOperation(filename, () => {
    const descriptor = openSync(path, mode.flag === "a" ? "a+" : mode.flag);
    try {
      if (fstatSync(descriptor).isDirectory()) throw new IsADirectoryError(21, "Is a directory", filename);
      return mode.flag === "w" || mode.flag === "wx" ? Buffer.alloc(0) : readFileSync(path);
    } finally {
      closeSync(descriptor);
    }
  });
}

function unreadable(mode: Mode, wanted: "read" | "write"): void {
  if (!mode[wanted]) throw new UnsupportedOperation(wanted === "read" ? "not readable" : "not writable");
}

/** A text file: read whole when opened, written whole when flushed or closed. */
export class TextFile extends StringIO {
  readonly name: Dynamic;
  readonly encoding: string;
  readonly #mode: Mode;
  readonly #path: string;
  readonly #newline: Dynamic;
  readonly #errors: string;
  #dirty = false;

  constructor(name: Dynamic, mode: Mode, encoding: Dynamic, errors: Dynamic, newline: Dynamic) {
    const path = fspath(name);
    const content = initialContent(path, name, mode);
    super(decode(content, encoding, errors, newline));
    this.name = name;
    this.encoding = encoding ?? "utf-8";
    this.#mode = mode;
    this.#path = path;
    this.#newline = newline;
    this.#errors = errors ?? "strict";
    if (mode.flag === "a") this.position = this.length;
  }

  get mode(): string {
    return this.#mode.text;
  }

  override read(size: Dynamic = -1): string {
    unreadable(this.#mode, "read");
    return super.read(size);
  }

  override write(text: Dynamic): number {
    unreadable(this.#mode, "write");
    if (typeof text !== "string") throw new TypeError(`write() argument must be str, not ${typeName(text)}`);
    if (this.#mode.flag === "a") this.position = this.length;
    encode(text, this.encoding, this.#errors);
    this.#dirty = true;
    writeLater(this);
    return super.write(text);
  }

  protected override requireOpen(): void {
    if (this.closed) throw new ValueError("I/O operation on closed file.");
  }

  override flush(): null {
    if (!this.#dirty) return null;
    const text = this.characters.join("");
    const lines = this.#newline === "\r\n" ? text.replaceAll("\n", "\r\n") : text;
    writeFileSync(this.#path, encode(lines, this.encoding, this.#errors).data);
    this.#dirty = false;
    return null;
  }

  override close(): null {
    if (!this.closed) this.flush();
    return super.close();
  }

  override readable(): boolean {
    return this.#mode.read;
  }

  override writable(): boolean {
    return this.#mode.write;
  }

  fileno(): number {
    throw new UnsupportedOperation("fileno");
  }

  __repr__(): string {
    return `<_io.TextIOWrapper name='${this.name}' mode='${this.mode}' encoding='${this.encoding}'>`;
  }
}

function decode(content: Buffer, encoding: Dynamic, errors: Dynamic, newline: Dynamic): string {
  encodingOf(encoding ?? "utf-8", "decode");
  const text = decodeBytes(new Bytes(new Uint8Array(content)), encoding ?? "utf-8", errors ?? "strict");
  return newline === null || newline === undefined ? text.replace(/\r\n?/g, "\n") : text;
}

/** A binary file: read whole when opened, written whole when flushed or closed. */
export class BinaryFile extends BytesIO {
  readonly #mode: Mode;
  readonly #path: string;
  #dirty = false;

  constructor(
    readonly name: Dynamic,
    mode: Mode,
  ) {
    const path = fspath(name);
    super(new Bytes(new Uint8Array(initialContent(path, name, mode))));
    this.#mode = mode;
    this.#path = path;
    if (mode.flag === "a") this.position = this.length;
  }

  get mode(): string {
    return this.#mode.text;
  }

  override read(size: Dynamic = -1): Bytes {
    unreadable(this.#mode, "read");
    return super.read(size);
  }

  override write(value: Dynamic): number {
    unreadable(this.#mode, "write");
    if (this.#mode.flag === "a") this.position = this.length;
    this.#dirty = true;
    writeLater(this);
    return super.write(value);
  }

  override flush(): null {
    if (this.#dirty) writeFileSync(this.#path, this.data);
    this.#dirty = false;
    return null;
  }

  override close(): null {
    if (!this.closed) this.flush();
    return super.close();
  }
}

/** `open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None)` */
export function open(
  file: Dynamic,
  mode: Dynamic = "r",
  _buffering: Dynamic = -1,
  encoding: Dynamic = null,
  errors: Dynamic = null,
  newline: Dynamic = null,
): Dynamic {
  const parsed = parseMode(mode);
  if (!parsed.binary) return new TextFile(file, parsed, encoding, errors, newline);
  if (encoding !== null) throw new ValueError("binary mode doesn't take an encoding argument");
  return new BinaryFile(file, parsed);
}

declareMethods(TextFile, "TextIOWrapper", { __init__: ["buffer"] });
declareMethods(BinaryFile, "BufferedReader", { __init__: ["raw"] });
signature(open, "open", ["file", "mode=", "buffering=", "encoding=", "errors=", "newline="]);
