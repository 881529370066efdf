import { closeSync, mkdirSync, openSync, realpathSync, rmSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { randomBytes } from "node:crypto";
import { pyClass } from "../class-info.js";
import { Tuple } from "../tuple.js";
import type { Dynamic } from "../types.js";
import { type BinaryFile, open, type TextFile } from "./files.js";
import { fileOperation, fspath } from "./os-errors.js";
import { join } from "./os-path.js";
import { openedFile } from "./file-descriptors.js";

const prefixOf = (prefix: Dynamic): string => prefix ?? "tmp";
const directoryOf = (dir: Dynamic): string =>
  dir === null || dir === undefined ? gettempdir() : fspath(dir);
const freshName = (suffix: Dynamic, prefix: Dynamic, dir: Dynamic): string =>
  join(directoryOf(dir), `${prefixOf(prefix)}${randomBytes(6).toString("hex").slice(0, 8)}${suffix ?? ""}`);

/** `tempfile.gettempdir()` */
export const gettempdir = (): string => realpathSync(tmpdir());
/** `tempfile.gettempprefix()` */
export const gettempprefix = (): string => "tmp";

/** `tempfile.mkdtemp(suffix, prefix, dir)` */
export function mkdtemp(suffix: Dynamic = null, prefix: Dynamic = null, dir: Dynamic = null): string {
  const path = freshName(suffix, prefix, dir);
  fileOperation(path, () => mkdirSync(path, { mode: 0o700 }));
  return path;
}

/** `tempfile.mkstemp(suffix, prefix, dir)`: an open descriptor and the path. */
export function mkstemp(suffix: Dynamic = null, prefix: Dynamic = null, dir: Dynamic = null): Tuple {
  const path = freshName(suffix, prefix, dir);
  const descriptor = fileOperation(path, () => openSync(path, "wx+", 0o600));
  openedFile(descriptor, path);
  return Tuple.of(descriptor, path);
}

/** `tempfile.TemporaryDirectory(...)`: gone, with all that is in it, at the end of the `with` statement. */
export class TemporaryDirectory {
  readonly name: string;

  constructor(suffix: Dynamic = null, prefix: Dynamic = null, dir: Dynamic = null) {
    this.name = mkdtemp(suffix, prefix, dir);
  }

  cleanup(): null {
    rmSync(this.name, { recursive: true, force: true });
    return null;
  }

  __enter__(): string {
    return this.name;
  }

  __exit__(): null {
    return this.cleanup();
  }

  __repr__(): string {
    return `<TemporaryDirectory '${this.name}'>`;
  }
}

/** `tempfile.NamedTemporaryFile(...)`: a file that is deleted when it is closed, unless `delete=False`. */
export function namedTemporaryFile(
  mode: Dynamic = "w+b",
  buffering: Dynamic = -1,
  encoding: Dynamic = null,
  newline: Dynamic = null,
  suffix: Dynamic = null,
  prefix: Dynamic = null,
  dir: Dynamic = null,
  remove: Dynamic = true,
): TextFile | BinaryFile {
  const path = freshName(suffix, prefix, dir);
  fileOperation(path, () => closeSync(openSync(path, "wx", 0o600)));
  const file = open(path, mode, buffering, encoding, null, newline);
  if (remove === false) return file;
  const close = file.close.bind(file);
  Object.defineProperty(file, "close", {
    value: (): null => {
      const first = !file.closed;
      close();
      if (first) fileOperation(path, () => unlinkSync(path));
      return null;
    },
  });
  return file;
}

/** `tempfile.TemporaryFile(...)` */
export const temporaryFile = namedTemporaryFile;

/** `tempfile.SpooledTemporaryFile(max_size, ...)`: on disk from the start. */
export const spooledTemporaryFile = (
  _maxSize: Dynamic = 0,
  mode: Dynamic = "w+b",
  buffering: Dynamic = -1,
  encoding: Dynamic = null,
): TextFile | BinaryFile => namedTemporaryFile(mode, buffering, encoding);

pyClass(TemporaryDirectory, { name: "TemporaryDirectory", module: "tempfile" });
