import { signature } from "../functions.js";
import {
  type BaseException,
  BlockingIOError,
  FileExistsError,
  FileNotFoundError,
  IsADirectoryError,
  NotADirectoryError,
  OSError,
  PermissionError,
  toException,
  TypeError,
} from "../exceptions.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";

type ErrorRow = readonly [number, string, new (...args: Dynamic[]) => BaseException];

/** Node's error code → errno, strerror and exception class. */
const rows: Readonly<Record<string, ErrorRow>> = {
  ENOENT: [2, "No such file or directory", FileNotFoundError],
  EACCES: [13, "Permission denied", PermissionError],
  EPERM: [1, "Operation not permitted", PermissionError],
  EEXIST: [17, "File exists", FileExistsError],
  ENOTDIR: [20, "Not a directory", NotADirectoryError],
  EISDIR: [21, "Is a directory", IsADirectoryError],
  ENOTEMPTY: [39, "Directory not empty", OSError],
  EAGAIN: [11, "Resource temporarily unavailable", BlockingIOError],
  EINVAL: [22, "Invalid argument", OSError],
  ENOSPC: [28, "No space left on device", OSError],
  EROFS: [30, "Read-only file system", OSError],
  EMFILE: [24, "Too many open files", OSError],
  ELOOP: [40, "Too many levels of symbolic links", OSError],
  ENAMETOOLONG: [36, "File name too long", OSError],
  EXDEV: [18, "Invalid cross-device link", OSError],
};

/** The OSError that a failure of node:fs is, naming the file as Python does. */
export function osError(error: unknown, filename: Dynamic, other?: Dynamic): BaseException {
  const row = rows[(error as { code?: string } | null)?.code ?? ""];
  if (!row) return toException(error);
  const [errno, message, Class] = row;
  const name = fspath(filename);
  return other === undefined
    ? new Class(errno, message, name)
    : new Class(errno, message, name, null, fspath(other));
}

/** `os.fspath(path)` */
export function fspath(path: Dynamic): string {
  if (typeof path === "string") return path;
  if (typeof path?.__fspath__ === "function") return path.__fspath__();
  throw new TypeError(`expected str, bytes or os.PathLike object, not ${typeName(path)}`);
}

interface Flushed {
  flush(): unknown;
}
const unwritten = new Set<Flushed>();
let isWatched = false;

/** Remembers a file with text that is not on disk yet: CPython writes it when the last name of the file goes. */
export function writeLater(file: Flushed): void {
  unwritten.add(file);
  if (!isWatched) process.on("exit", writeNow);
  isWatched = true;
}

/** Puts on disk what open files hold, before anything looks there. */
export function writeNow(): void {
  const files = [...unwritten];
  unwritten.clear();
  for (const file of files) file.flush();
}

/** Runs a file operation, raising its failure as Python does. */
export function fileOperation<T>(path: Dynamic, run: () => T, other?: Dynamic): T {
  writeNow();
  try {
    return run();
  } catch (error) {
    throw osError(error, path, other);
  }
}

signature(fspath, "fspath", ["path"]);
