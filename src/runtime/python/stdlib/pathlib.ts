import { declareMethods } from "../declare.js";
import { lt } from "../ordering.js";
import { readdirSync } from "node:fs";
import { pyClass } from "../class-info.js";
import { hash } from "../hash.js";
import { FileExistsError, ValueError } from "../exceptions.js";
import { fnmatch } from "./fnmatch.js";
import { NotImplemented, immutable } from "../singletons.js";
import { repr } from "../repr.js";
import { Tuple } from "../tuple.js";
import type { Bytes } from "../bytes.js";
import type { Dynamic } from "../types.js";
import { open } from "./files.js";
import { quote } from "./urllib-parse.js";
import { fileOperation } from "./os-errors.js";
import * as os from "./os.js";
import * as path from "./os-path.js";

/** Repeated slashes and single dots go; `..` stays. */
function normal(text: string): string {
  const root = /^\/\/(?!\/)/.test(text) ? "//" : text.startsWith("/") ? "/" : "";
  const parts = text.split("/").filter((part) => part !== "" && part !== ".");
  return root + parts.join("/") || ".";
}

/** `pathlib.Path`: a POSIX path, with the operations that read and write files. */
export class Path {
  readonly #text: string;

  constructor(...segments: Dynamic[]) {
    this.#text = normal(segments.length > 0 ? path.join(segments[0], ...segments.slice(1)) : ".");
  }

  private get kind(): typeof Path {
    return this.constructor as typeof Path;
  }

  static cwd(): Path {
    return new Path(os.getcwd());
  }

  static home(): Path {
    return new Path(path.expanduser("~"));
  }

  get parts(): Tuple<string> {
    const root = /^\/*/.exec(this.#text)![0];
    const rest = this.#text.slice(root.length).split("/");
    return Tuple.from([root, ...rest].filter((part) => part !== "" && part !== "."));
  }

  get name(): string {
    return this.#text === "." ? "" : path.basename(this.#text);
  }

  get suffix(): string {
    const dot = this.name.lastIndexOf(".");
    return dot > 0 && dot < this.name.length - 1 ? this.name.slice(dot) : "";
  }

  get suffixes(): string[] {
    if (this.name.endsWith(".")) return [];
    const [, ...suffixes] = this.name.replace(/^\.+/, "").split(".");
    return suffixes.map((suffix) => `.${suffix}`);
  }

  get stem(): string {
    return this.name.slice(0, this.name.length - this.suffix.length);
  }

  get parent(): Path {
    return new this.kind(path.dirname(this.#text) || ".");
  }

  get parents(): Tuple<Path> {
    const found: Path[] = [];
    for (let at = this as Path; at.parent.#text !== at.#text; at = at.parent) found.push(at.parent);
    return Tuple.from(found);
  }

  get root(): string {
    return this.anchor;
  }

  get drive(): string {
    return "";
  }

  get anchor(): string {
    return /^\/*/.exec(this.#text)![0];
  }

  isAbsolute(): boolean {
    return path.isabs(this.#text);
  }

  joinpath(...segments: Dynamic[]): Path {
    return new this.kind(this, ...segments);
  }

  private requireName(): void {
    if (this.name === "") throw new ValueError(`${this.__repr__()} has an empty name`);
  }

  withName(name: string): Path {
    this.requireName();
    if (name === "" || name.includes("/") || name === ".") throw new ValueError(`Invalid name ${repr(name)}`);
    return new this.kind(this.parent, name);
  }

  withSuffix(suffix: string): Path {
    if ((suffix !== "" && !suffix.startsWith(".")) || suffix === "." || suffix.includes("/")) {
      throw new ValueError(`Invalid suffix ${repr(suffix)}`);
    }
    this.requireName();
    return new this.kind(this.parent, this.stem + suffix);
  }

  relativeTo(...other: Dynamic[]): Path {
    const base = new Path(...other).parts;
    const own = this.parts;
    if (base.some((part, i) => part !== own[i])) {
      const relation = `${repr(this.#text)} is not in the subpath of ${repr(new Path(...other).#text)}`;
      throw new ValueError(`${relation} OR one path is relative and the other is absolute.`);
    }
    return new this.kind(...own.slice(base.length));
  }

  isRelativeTo(...other: Dynamic[]): boolean {
    const own = this.parts;
    return new Path(...other).parts.every((part, i) => part === own[i]);
  }

  /** Whether the path ends in the pattern's parts; a pattern from the root must take all of them. */
  match(pattern: Dynamic): boolean {
    const wanted = new Path(pattern).parts;
    if (wanted.length === 0) throw new ValueError("empty pattern");
    const own = this.parts;
    if (new Path(pattern).isAbsolute() ? wanted.length !== own.length : wanted.length > own.length)
      return false;
    return wanted.every((part, i) => fnmatch(own[own.length - wanted.length + i]!, part));
  }

  withStem(stem: string): Path {
    return this.withName(stem + this.suffix);
  }

  /** Entries below this directory that match a pattern such as `*.yaml` or `sub/*.txt`. */
  *glob(pattern: string): Generator<Path> {
    yield* this.found(pattern.split("/"));
  }

  *rglob(pattern: string): Generator<Path> {
    yield* this.found(["**", ...pattern.split("/")]);
  }

  private *found([first, ...rest]: string[]): Generator<Path> {
    if (first === undefined) {
      if (this.exists()) yield this;
      return;
    }
    if (first === "**") {
      const seen = new Set<string>();
      for (const path of this.recursive(rest)) if (!seen.has(path.#text) && seen.add(path.#text)) yield path;
      return;
    }
    if (!/[*?[]/.test(first)) return yield* this.joinpath(first).found(rest);
    for (const entry of this.entries()) if (fnmatch(entry.name, first)) yield* entry.found(rest);
  }

  private *recursive(rest: string[]): Generator<Path> {
    if (rest.length === 0) yield this;
    else yield* this.found(rest);
    for (const entry of this.entries()) if (entry.isDir()) yield* entry.recursive(rest);
  }

  private entries(): Path[] {
    return this.isDir() ? readdirSync(this.#text).map((name) => new Path(this, name)) : [];
  }

  touch(_mode: Dynamic = 0o666, existOk: Dynamic = true): null {
    if (this.exists() && !existOk) throw new FileExistsError(17, "File exists", this.#text);
    open(this, "a").close();
    return null;
  }

  rename(target: Dynamic): Path {
    os.rename(this, target);
    return new Path(target);
  }

  samefile(other: Dynamic): boolean {
    return path.realpath(this.#text) === path.realpath(new Path(other).#text);
  }

  /** What os.stat gives. */
  stat(): Dynamic {
    return os.stat(this.#text);
  }

  asPosix(): string {
    return this.#text;
  }

  asUri(): string {
    if (!this.#text.startsWith("/")) throw new ValueError("relative path can't be expressed as a file URI");
    return `file://${quote(this.#text)}`;
  }

  absolute(): Path {
    return new Path(os.getcwd(), this);
  }

  resolve(): Path {
    return new Path(path.realpath(this.#text));
  }

  expanduser(): Path {
    return new Path(path.expanduser(this.#text));
  }

  exists(): boolean {
    return path.exists(this.#text);
  }

  isFile(): boolean {
    return path.isfile(this.#text);
  }

  isDir(): boolean {
    return path.isdir(this.#text);
  }

  open(mode: Dynamic = "r", buffering: Dynamic = -1, encoding: Dynamic = null): Dynamic {
    return open(this, mode, buffering, encoding);
  }

  readText(encoding: Dynamic = null): string {
    return open(this, "r", -1, encoding).read() as string;
  }

  readBytes(): Bytes {
    return open(this, "rb").read() as Bytes;
  }

  private put(content: Dynamic, mode: string, encoding: Dynamic): number {
    const file = open(this, mode, -1, encoding);
    const size = file.write(content);
    file.close();
    return size;
  }

  writeText(data: Dynamic, encoding: Dynamic = null): number {
    return this.put(data, "w", encoding);
  }

  writeBytes(data: Dynamic): number {
    return this.put(data, "wb", null);
  }

  /** Entries in the directory's own order. */
  *iterdir(): Generator<Path> {
    for (const name of fileOperation(this, () => readdirSync(this.#text))) yield new Path(this, name);
  }

  mkdir(mode: Dynamic = 0o777, parents: Dynamic = false, existOk: Dynamic = false): null {
    if (parents) return os.makedirs(this, mode, existOk);
    if (existOk && this.isDir()) return null;
    return os.mkdir(this, mode);
  }

  unlink(missingOk: Dynamic = false): null {
    return missingOk && !this.exists() ? null : os.remove(this);
  }

  rmdir(): null {
    return os.rmdir(this);
  }

  __truediv__(other: Dynamic): Dynamic {
    const isPath = typeof other === "string" || typeof other?.__fspath__ === "function";
    return isPath ? new this.kind(this, other) : NotImplemented;
  }

  __rtruediv__(other: Dynamic): Dynamic {
    return typeof other === "string" ? new this.kind(other, this) : NotImplemented;
  }

  __eq__(other: Dynamic): Dynamic {
    return other instanceof Path ? this.#text === other.#text : NotImplemented;
  }

  __lt__(other: Dynamic): Dynamic {
    return other instanceof Path ? lt(this.parts, other.parts) : NotImplemented;
  }

  __hash__(): Dynamic {
    return hash(this.#text);
  }

  __fspath__(): string {
    return this.#text;
  }

  toString(): string {
    return this.#text;
  }

  __str__(): string {
    return this.#text;
  }

  __repr__(): string {
    return `PosixPath(${repr(this.#text)})`;
  }
}

/** `pathlib.PurePosixPath` and `PurePath`: shown under their own name. */
export class PurePath extends Path {
  override __repr__(): string {
    return `PurePosixPath(${repr(this.__str__())})`;
  }
}
pyClass(PurePath, { name: "PurePosixPath", module: "pathlib" });

pyClass(Path, { name: "PosixPath", module: "pathlib" });

declareMethods(Path, "PurePosixPath", {
  mkdir: ["mode=", "parents=", "exist_ok="],
  open: ["mode=", "buffering=", "encoding="],
  read_text: ["encoding="],
  relative_to: ["*other"],
  unlink: ["missing_ok="],
  with_name: ["name"],
  with_suffix: ["suffix"],
  write_bytes: ["data"],
  write_text: ["data", "encoding="],
  __truediv__: ["key"],
  __rtruediv__: ["key"],
});

immutable(Path);
