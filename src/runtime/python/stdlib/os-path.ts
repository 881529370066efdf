import { signature } from "../functions.js";
import { lstatSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { posix } from "node:path";
import { TypeError, ValueError } from "../exceptions.js";
import { toFloat } from "../float.js";
import { iterate } from "../iteration.js";
import { Tuple } from "../tuple.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";
import { fspath, osError, writeNow, fileOperation } from "./os-errors.js";

export const sep = "/";
export const pathsep = ":";
export const curdir = ".";
export const pardir = "..";
export const extsep = ".";

/** `os.path.join(path, *paths)`: an absolute part starts afresh. */
export function join(path: Dynamic, ...paths: Dynamic[]): string {
  let result = fspath(path);
  for (const next of paths.map(joinable)) {
    if (next.startsWith("/")) result = next;
    else result += result === "" || result.endsWith("/") ? next : `/${next}`;
  }
  return result;
}

function joinable(part: Dynamic): string {
  if (typeof part !== "string" && typeof part?.__fspath__ !== "function") {
    throw new TypeError(`join() argument must be str, bytes, or os.PathLike object, not '${typeName(part)}'`);
  }
  return fspath(part);
}

/** `os.path.split(p)` */
export function split(p: Dynamic): Tuple<string> & [string, string] {
  const path = fspath(p);
  const cut = path.lastIndexOf("/") + 1;
  const head = path.slice(0, cut);
  return Tuple.of(/^\/*$/.test(head) ? head : head.replace(/\/+$/, ""), path.slice(cut));
}

export const dirname = (p: Dynamic): string => split(p)[0];
export const basename = (p: Dynamic): string => split(p)[1];

/** `os.path.splitext(p)`: leading dots of the last part do not start an extension. */
export function splitext(p: Dynamic): Tuple<string> & [string, string] {
  const path = fspath(p);
  const match = /^([^]*?[^/.][^/]*)(\.[^/.]*)$/.exec(path);
  return match ? Tuple.of(match[1]!, match[2]!) : Tuple.of(path, "");
}

function stat(path: Dynamic): ReturnType<typeof statSync> | undefined {
  try {
    writeNow();
    return statSync(fspath(path), { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof TypeError) throw error;
    return undefined;
  }
}

export const exists = (path: Dynamic): boolean => stat(path) !== undefined;
export const lexists = (path: Dynamic): boolean =>
  lstatSync(fspath(path), { throwIfNoEntry: false }) !== undefined;
export const isfile = (path: Dynamic): boolean => stat(path)?.isFile() ?? false;
export const isdir = (path: Dynamic): boolean => stat(path)?.isDirectory() ?? false;
export const islink = (path: Dynamic): boolean =>
  lstatSync(fspath(path), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
export const isabs = (path: Dynamic): boolean => fspath(path).startsWith("/");
export const normcase = (path: Dynamic): string => fspath(path);

/** `os.path.normpath(path)` */
export function normpath(path: Dynamic): string {
  const text = fspath(path);
  if (text === "") return ".";
  const normal = posix.normalize(text);
  const doubled = /^\/\/[^/]/.test(text) || text === "//" ? "/" : "";
  return doubled + (normal.length > 1 ? normal.replace(/\/$/, "") : normal);
}

export const abspath = (path: Dynamic): string => normpath(join(process.cwd(), path));

/** `os.path.realpath(filename)`: parts that do not exist stay as they are. */
export function realpath(filename: Dynamic): string {
  const path = abspath(filename);
  try {
    return realpathSync(path);
  } catch {
    return path === "/" ? path : join(realpath(dirname(path)), basename(path));
  }
}

export function relpath(path: Dynamic, start: Dynamic = "."): string {
  if (fspath(path) === "") throw new ValueError("no path specified");
  return posix.relative(abspath(start), abspath(path)) || ".";
}

export function expanduser(path: Dynamic): string {
  const text = fspath(path);
  return /^~(?=\/|$)/.test(text)
    ? (process.env["HOME"] ?? homedir()).replace(/\/+$/, "") + text.slice(1) || "/"
    : text;
}

export function expandvars(path: Dynamic): string {
  return fspath(path).replace(
    /\$(?:(\w+)|\{([^}]*)\})/g,
    (whole, name, braced) => process.env[name ?? braced] ?? whole,
  );
}

/** `os.path.commonprefix(m)`: by character. */
export function commonprefix(m: Dynamic): string {
  const paths: string[] = Array.from(iterate(m), fspath);
  if (paths.length === 0) return "";
  let size = 0;
  while (size < paths[0]!.length && paths.every((path) => path[size] === paths[0]![size])) size++;
  return paths[0]!.slice(0, size);
}

/** `os.path.commonpath(paths)`: by whole parts. */
export function commonpath(paths: Dynamic): string {
  const all: string[] = Array.from(iterate(paths), fspath);
  if (all.length === 0) throw new ValueError("commonpath() arg is an empty sequence");
  const absolute = all.filter((path) => path.startsWith("/")).length;
  if (absolute > 0 && absolute < all.length) throw new ValueError("Can't mix absolute and relative paths");
  const parts = all.map((path) => path.split("/").filter((part) => part !== "" && part !== "."));
  let size = 0;
  while (size < parts[0]!.length && parts.every((own) => own[size] === parts[0]![size])) size++;
  return (absolute > 0 ? "/" : "") + parts[0]!.slice(0, size).join("/");
}

export function getsize(filename: Dynamic): number {
  return withStat(filename).size as number;
}

export function getmtime(filename: Dynamic): Dynamic {
  return toFloat((withStat(filename).mtimeMs as number) / 1000);
}

function withStat(filename: Dynamic) {
  const path = fspath(filename);
  try {
    return statSync(path);
  } catch (error) {
    throw osError(error, path);
  }
}

signature(join, "join", ["path", "*paths"]);
signature(dirname, "dirname", ["p"]);
signature(basename, "basename", ["p"]);
signature(split, "split", ["p"]);
signature(splitext, "splitext", ["p"]);
signature(exists, "exists", ["path"]);
signature(lexists, "lexists", ["path"]);
signature(isfile, "isfile", ["path"]);
signature(isdir, "isdir", ["s"]);
signature(islink, "islink", ["path"]);
signature(isabs, "isabs", ["s"]);
signature(abspath, "abspath", ["path"]);
signature(realpath, "realpath", ["filename"]);
signature(normpath, "normpath", ["path"]);
signature(normcase, "normcase", ["s"]);
signature(relpath, "relpath", ["path", "start="]);
signature(expanduser, "expanduser", ["path"]);
signature(expandvars, "expandvars", ["path"]);
signature(commonpath, "commonpath", ["paths"]);
signature(commonprefix, "commonprefix", ["m"]);
signature(getsize, "getsize", ["filename"]);
signature(getmtime, "getmtime", ["filename"]);

/** `os.path.samefile(f1, f2)` */
export const samefile = (a: Dynamic, b: Dynamic): boolean =>
  fileOperation(a, () => realpathSync(fspath(a))) === fileOperation(b, () => realpathSync(fspath(b)));

/** `os.path.splitdrive(p)`: POSIX has no drives. */
export const splitdrive = (p: Dynamic): Tuple => Tuple.of("", fspath(p));
