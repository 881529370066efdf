import { signature } from "../functions.js";
import { randomBytes } from "node:crypto";
import {
  accessSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
} from "node:fs";
import { cpus, userInfo } from "node:os";
import { Bytes } from "../bytes.js";
import { FileExistsError, TypeError, ValueError } from "../exceptions.js";
import { namedTuple } from "../named-tuple.js";
import { Tuple } from "../tuple.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";
import { fileOperation, fspath } from "./os-errors.js";
import { dirname, isdir, isfile, islink, join } from "./os-path.js";

export { fspath } from "./os-errors.js";
export { environ } from "./environ.js";

export const linesep = "\n";
export const devnull = "/dev/null";
export const name = "posix";

/** `os.getenv(key, default=None)` */
export function getenv(key: Dynamic, fallback: Dynamic = null): Dynamic {
  if (typeof key !== "string") throw new TypeError(`str expected, not ${typeName(key)}`);
  return process.env[key] ?? fallback;
}

export function putenv(key: string, value: string): null {
  process.env[key] = value;
  return null;
}

export function unsetenv(key: string): null {
  delete process.env[key];
  return null;
}

export const getcwd = (): string => process.cwd();

export function chdir(path: Dynamic): null {
  fileOperation(path, () => process.chdir(fspath(path)));
  return null;
}

/** `os.stat(path)`: size and times. */
export function stat(path: Dynamic): Dynamic {
  const found = fileOperation(path, () => statSync(fspath(path)));
  return new StatResult(
    found.mode,
    found.size,
    found.atimeMs / 1000,
    found.mtimeMs / 1000,
    found.ctimeMs / 1000,
  );
}

const StatResult = namedTuple("stat_result", ["st_mode", "st_size", "st_atime", "st_mtime", "st_ctime"]);

/** `os.listdir(path=".")`: names in the directory's own order. */
export function listdir(path: Dynamic = "."): string[] {
  return fileOperation(path, () => readdirSync(fspath(path ?? ".")));
}

/** `os.walk(top, topdown=True)` */
export function* walk(top: Dynamic, topdown: Dynamic = true): Generator<Dynamic> {
  const path = fspath(top);
  if (!isdir(path)) return;
  const names = listdir(path);
  const directories = names.filter((entry) => isdir(join(path, entry)));
  const files = names.filter((entry) => !directories.includes(entry));
  if (topdown) yield Tuple.of(path, directories, files);
  for (const directory of directories) {
    const inner = join(path, directory);
    if (!islink(inner)) yield* walk(inner, topdown);
  }
  if (!topdown) yield Tuple.of(path, directories, files);
}

export function mkdir(path: Dynamic, mode = 0o777): null {
  fileOperation(path, () => mkdirSync(fspath(path), { mode }));
  return null;
}

/** `os.makedirs(name, mode=0o777, exist_ok=False)` */
export function makedirs(path: Dynamic, mode = 0o777, existOk: Dynamic = false): null {
  const target = fspath(path).replace(/(?<=.)\/+$/, "");
  const parent = dirname(target);
  if (parent !== "" && parent !== target && !isdir(parent)) makedirs(parent, 0o777, true);
  try {
    mkdir(target, mode);
  } catch (error) {
    if (!existOk || !(error instanceof FileExistsError) || !isdir(target)) throw error;
  }
  return null;
}

export function remove(path: Dynamic): null {
  fileOperation(path, () => unlinkSync(fspath(path)));
  return null;
}

export function rmdir(path: Dynamic): null {
  fileOperation(path, () => rmdirSync(fspath(path)));
  return null;
}

export function rename(src: Dynamic, dst: Dynamic): null {
  fileOperation(src, () => renameSync(fspath(src), fspath(dst)), dst);
  return null;
}

/** An entry of `os.scandir`. */
class DirEntry {
  constructor(
    readonly name: string,
    readonly path: string,
  ) {}

  isFile(): boolean {
    return isfile(this.path);
  }

  isDir(): boolean {
    return isdir(this.path);
  }

  isSymlink(): boolean {
    return islink(this.path);
  }

  stat(): Dynamic {
    return stat(this.path);
  }

  __fspath__(): string {
    return this.path;
  }

  __repr__(): string {
    return `<DirEntry '${this.name}'>`;
  }
}

/** What `os.scandir(path)` gives: an iterator of entries that a `with` statement may hold. */
class Scan {
  #entries: Iterator<DirEntry>;

  constructor(entries: DirEntry[]) {
    this.#entries = entries[Symbol.iterator]();
  }

  next(): IteratorResult<DirEntry> {
    return this.#entries.next();
  }

  [Symbol.iterator](): this {
    return this;
  }

  close(): null {
    this.#entries = [][Symbol.iterator]();
    return null;
  }

  __enter__(): this {
    return this;
  }

  __exit__(): null {
    return this.close();
  }
}

/** `os.scandir(path=".")` */
export function scandir(path: Dynamic = "."): Dynamic {
  const base = fspath(path ?? ".");
  return new Scan(listdir(base).map((entry) => new DirEntry(entry, join(base, entry))));
}

/** `os.access(path, mode)` */
export function access(path: Dynamic, mode: number): boolean {
  try {
    accessSync(fspath(path), mode);
    return true;
  } catch {
    return false;
  }
}

export const [F_OK, X_OK, W_OK, R_OK] = [0, 1, 2, 4] as const;

/** `os.chmod(path, mode)` */
export function chmod(path: Dynamic, mode: number): null {
  fileOperation(path, () => chmodSync(fspath(path), mode));
  return null;
}

/** `os.removedirs(name)`: the folder, and those above it while they are empty. */
export function removedirs(path: Dynamic): null {
  rmdir(path);
  for (let parent = dirname(fspath(path)); parent !== "" && parent !== "/"; parent = dirname(parent)) {
    try {
      rmdir(parent);
    } catch {
      return null;
    }
  }
  return null;
}

export const getpid = (): number => process.pid;
export const cpuCount = (): number => cpus().length;
export const getlogin = (): string => userInfo().username;

export function urandom(size: number): Bytes {
  if (size < 0) throw new ValueError("negative argument not allowed");
  return new Bytes(new Uint8Array(randomBytes(size)));
}

signature(getenv, "getenv", ["key", "default="]);
signature(putenv, "putenv", ["name", "value"]);
signature(unsetenv, "unsetenv", ["name"]);
signature(chdir, "chdir", ["path"]);
signature(listdir, "listdir", ["path="]);
signature(walk, "walk", ["top", "topdown="]);
signature(makedirs, "makedirs", ["name", "mode=", "exist_ok="]);
signature(mkdir, "mkdir", ["path", "mode="]);
signature(remove, "unlink", ["path"]);
signature(rmdir, "rmdir", ["path"]);
signature(rename, "replace", ["src", "dst"]);
signature(urandom, "urandom", ["size"]);
