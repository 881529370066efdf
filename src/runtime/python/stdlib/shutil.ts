import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  cpSync,
  lstatSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  utimesSync,
} from "node:fs";
import { call } from "../call.js";
import { pyClass } from "../class-info.js";
import { FileExistsError, FileNotFoundError, NotADirectoryError, OSError } from "../exceptions.js";
import { namedTuple } from "../named-tuple.js";
import type { Dynamic } from "../types.js";
import { fnmatch } from "./fnmatch.js";
import { PySet } from "../set.js";
import { fileOperation, fspath } from "./os-errors.js";
import { basename, exists, isdir, join } from "./os-path.js";
import { makedirs } from "./os.js";

/** `shutil.Error` */
export class Error_ extends OSError {}
/** `shutil.SameFileError` */
export class SameFileError extends Error_ {}

const missing = (path: string): FileNotFoundError =>
  new FileNotFoundError(2, "No such file or directory", path);

/** `shutil.copyfile(src, dst)`: the content only. */
export function copyfile(src: Dynamic, dst: Dynamic): Dynamic {
  const [from, to] = [fspath(src), fspath(dst)];
  if (!exists(from)) throw missing(from);
  if (from === to) throw new SameFileError(`'${from}' and '${to}' are the same file`);
  fileOperation(isdir(from) ? from : to, () => copyFileSync(from, to));
  return dst;
}

/** `shutil.copy(src, dst)`: content and permissions; into a directory under the same name. */
export function copy(src: Dynamic, dst: Dynamic): Dynamic {
  const target = isdir(dst) ? join(dst, basename(src)) : dst;
  copyfile(src, target);
  chmodSync(fspath(target), statSync(fspath(src)).mode);
  return target;
}

/** `shutil.copy2(src, dst)`: times too. */
export function copy2(src: Dynamic, dst: Dynamic): Dynamic {
  const target: Dynamic = copy(src, dst);
  const { atime, mtime } = statSync(fspath(src));
  utimesSync(fspath(target), atime, mtime);
  return target;
}

/** `shutil.ignore_patterns(*patterns)` */
export const ignorePatterns =
  (...patterns: string[]) =>
  (_path: string, names: string[]): PySet =>
    new PySet(names.filter((name) => patterns.some((pattern) => fnmatch(name, pattern))));

/** `shutil.copytree(src, dst)` */
export function copytree(
  src: Dynamic,
  dst: Dynamic,
  symlinks: Dynamic = false,
  ignore: Dynamic = null,
  _copyFunction: Dynamic = null,
  _ignoreDangling: Dynamic = false,
  existOk: Dynamic = false,
): Dynamic {
  const [from, to] = [fspath(src), fspath(dst)];
  if (!exists(from)) throw missing(from);
  if (existOk !== true && exists(to)) throw new FileExistsError(17, "File exists", to);
  copyInto(from, to, symlinks !== false, ignore);
  return dst;
}

function copyInto(from: string, to: string, symlinks: boolean, ignore: Dynamic): void {
  makedirs(to, 0o777, true);
  const names = fileOperation(from, () => readdirSync(from));
  const left = ignore === null ? new PySet() : new PySet(call(ignore, [from, names]));
  for (const name of names) {
    if (left.has(name)) continue;
    const [a, b] = [join(from, name), join(to, name)];
    if (isdir(a)) copyInto(a, b, symlinks, ignore);
    else cpSync(a, b, { dereference: !symlinks, preserveTimestamps: true });
  }
}

/** `shutil.rmtree(path)` */
export function rmtree(path: Dynamic, ignoreErrors: Dynamic = false): null {
  const target = fspath(path);
  try {
    const found = fileOperation(target, () => lstatSync(target));
    if (found.isSymbolicLink()) throw new OSError("Cannot call rmtree on a symbolic link");
    if (!found.isDirectory()) throw new NotADirectoryError(20, "Not a directory", target);
    fileOperation(target, () => rmSync(target, { recursive: true }));
  } catch (error) {
    if (ignoreErrors === false || !(error instanceof OSError)) throw error;
  }
  return null;
}

/** `shutil.move(src, dst)` */
export function move(src: Dynamic, dst: Dynamic): Dynamic {
  const from = fspath(src);
  let to = fspath(dst);
  if (isdir(to)) {
    to = join(to, basename(from.replace(/\/+$/, "")));
    if (exists(to)) throw new Error_(`Destination path '${to}' already exists`);
  }
  if (!exists(from)) throw missing(from);
  try {
    renameSync(from, to);
  } catch {
    if (isdir(from)) {
      copytree(from, to, true);
      rmtree(from);
    } else {
      copy2(from, to);
      fileOperation(from, () => rmSync(from));
    }
  }
  return isdir(fspath(dst)) || fspath(dst) !== to ? to : dst;
}

/** `shutil.which(cmd)` */
export function which(cmd: Dynamic, _mode: Dynamic = null, path: Dynamic = null): string | null {
  const name = fspath(cmd);
  const folders = name.includes("/") ? [""] : String(path ?? process.env["PATH"] ?? "").split(":");
  for (const folder of folders) {
    const candidate = folder === "" ? name : join(folder, name);
    try {
      accessSync(candidate, constants.X_OK);
      if (!isdir(candidate)) return candidate;
    } catch {
      continue;
    }
  }
  return null;
}

const Usage = namedTuple("usage", ["total", "used", "free"]);
const TerminalSize = namedTuple("os.terminal_size", ["columns", "lines"]);

/** `shutil.disk_usage(path)` */
export function diskUsage(path: Dynamic): Dynamic {
  const found = fileOperation(path, () => statfsSync(fspath(path)));
  const total = found.blocks * found.bsize;
  return new Usage(total, total - found.bfree * found.bsize, found.bavail * found.bsize);
}

/** `shutil.get_terminal_size(fallback)` */
export function getTerminalSize(fallback: Dynamic = [80, 24]): Dynamic {
  const columns = Number(process.env["COLUMNS"]) || process.stdout.columns || fallback[0];
  return new TerminalSize(columns, Number(process.env["LINES"]) || process.stdout.rows || fallback[1]);
}

pyClass(Error_, { name: "Error", module: "shutil" });
pyClass(SameFileError, { name: "SameFileError", module: "shutil" });
