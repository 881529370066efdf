import { readdirSync } from "node:fs";
import type { Dynamic } from "../types.js";
import { fnmatch } from "./fnmatch.js";
import { fspath } from "./os-errors.js";
import { isdir, join, lexists } from "./os-path.js";

interface GlobOptions {
  root_dir?: Dynamic;
  recursive?: Dynamic;
  include_hidden?: Dynamic;
}

const magic = /[*?[]/;

/** `glob.has_magic(s)` */
export const hasMagic = (text: string): boolean => magic.test(text);

/** `glob.escape(pathname)` */
export const escape = (path: string): string => path.replace(/[*?[]/g, "[$&]");

/** `glob.glob(pathname)` */
export const glob = (pathname: Dynamic, options: GlobOptions = {}): string[] => [...iglob(pathname, options)];

/** `glob.iglob(pathname)` */
export function* iglob(pathname: Dynamic, options: GlobOptions = {}): Generator<string> {
  const text = fspath(pathname);
  const root = options.root_dir === null || options.root_dir === undefined ? "" : fspath(options.root_dir);
  const absolute = /^\/*/.exec(text)![0];
  const parts = text.slice(absolute.length).split("/");
  yield* matches(root, absolute, parts, options);
}

function* matches(
  root: string,
  base: string,
  parts: readonly string[],
  options: GlobOptions,
): Generator<string> {
  const [part, ...rest] = parts as [string, ...string[]];
  const hidden = options.include_hidden === true;
  const last = rest.length === 0;
  const at = (name: string): string => (base === "" || base.endsWith("/") ? base + name : `${base}/${name}`);
  if (part === "**" && options.recursive === true) {
    if (last) {
      if (base !== "" && isdir(real(root, base))) yield base.endsWith("/") ? base : `${base}/`;
      yield* everything(root, base, hidden);
      return;
    }
    yield* matches(root, base, rest, options);
    for (const name of entries(root, base))
      if ((hidden || !name.startsWith(".")) && isdir(real(root, at(name))))
        yield* matches(root, at(name), parts, options);
    return;
  }
  if (!magic.test(part)) {
    if (last ? (part === "" ? isdir(real(root, base)) : lexists(real(root, at(part)))) : true) {
      if (last) yield part === "" ? at("") : at(part);
      else if (isdir(real(root, at(part)))) yield* matches(root, at(part), rest, options);
    }
    return;
  }
  for (const name of entries(root, base)) {
    if (name.startsWith(".") && !hidden && !part.startsWith(".")) continue;
    if (!fnmatch(name, part)) continue;
    if (last) yield at(name);
    else if (isdir(real(root, at(name)))) yield* matches(root, at(name), rest, options);
  }
}

/** All that is below, without what is hidden. */
function* everything(root: string, base: string, hidden: boolean): Generator<string> {
  for (const name of entries(root, base)) {
    if (name.startsWith(".") && !hidden) continue;
    const path = base === "" || base.endsWith("/") ? base + name : `${base}/${name}`;
    yield path;
    if (isdir(real(root, path))) yield* everything(root, path, hidden);
  }
}

const real = (root: string, path: string): string => (root === "" ? path || "." : join(root, path));

function entries(root: string, base: string): string[] {
  try {
    return readdirSync(real(root, base));
  } catch {
    return [];
  }
}
