/** Path patterns: `*`, `?` and `[a-z]` within a name, `**` for any number of folders, `{a,b}` for either. */
import { type Dirent, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { InputError } from "../app/input-error.js";

/** Whether a word has a pattern's characters. */
export const isPattern = (word: string): boolean => /[*?{[]/.test(word);

/** The most alternatives that one pattern's braces may stand for. */
const mostAlternatives = 1000;

/** Every alternative of a pattern's braces; the pattern itself where they are too many or do not close. */
export function expandBraces(pattern: string): string[] {
  const queue = [pattern];
  const done: string[] = [];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const found = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(next);
    if (!found) done.push(next);
    else queue.push(...found[2]!.split(",").map((one) => found[1]! + one + found[3]!));
    if (queue.length + done.length > mostAlternatives) return [pattern];
  }
  return done;
}

/** The expression for one name of a path. */
function nameExpression(pattern: string): string {
  return pattern.replace(/\[(!?)([^\]/]+)\]|[*?]|[\\^$.|+()[\]{}]/g, (found, not: string, set: string) => {
    if (found === "*") return "[^/]*";
    if (found === "?") return "[^/]";
    return set === undefined ? `\\${found}` : `[${not && "^"}${set.replace(/[\\\]^]/g, "\\$&")}]`;
  });
}

/**
 * Whether a path, with `/`, matches a pattern. A pattern without `/` matches any name in the path;
 * one with `/` matches from the beginning, and everything below what it matches.
 */
export function matchesPath(path: string, pattern: string): boolean {
  const plain = path.replace(/^(\.\/)+/, "");
  return expandBraces(pattern.replace(/^(\.\/)+/, "").replace(/\/+$/, "")).some((one) => {
    const parts = one.split("/").map((part) => (part === "**" ? "**" : nameExpression(part)));
    const body = parts
      .join("/")
      .replaceAll("**/", "(?:[^/]+/)*")
      .replaceAll("/**", "(?:/.*)?")
      .replace("**", ".*");
    return expression(`${one.includes("/") ? "^" : "(?:^|/)"}${body}(?:/|$)`, pattern).test(plain);
  });
}

/** Throws InputError where a pattern's set is none, such as `[z-a]`. */
function expression(source: string, pattern: string): RegExp {
  try {
    return new RegExp(source, "u");
  } catch {
    throw new InputError(
      `the pattern ${pattern} cannot be read`,
      "Check its [ ]; a set is like [a-z] or [!a].",
    );
  }
}

/** The folders at the beginning of a pattern that are no pattern. */
export function patternBase(pattern: string): string {
  const parts = pattern.split("/");
  const first = parts.findIndex(isPattern);
  return parts.slice(0, Math.max(first, 0)).join("/") || (pattern.startsWith("/") ? "/" : ".");
}

/** The paths that match a pattern, sorted; hidden ones only where the pattern's name begins with a dot. `**` does not follow links. */
export function expandGlob(pattern: string, workingDirectory: string): string[] {
  const found = new Set<string>();
  for (const one of expandBraces(pattern)) {
    const parts = one.split("/").filter((part) => part !== "");
    walkPattern(one.startsWith("/") ? "/" : "", parts, workingDirectory, found);
  }
  return [...found].sort();
}

function walkPattern(
  path: string,
  parts: readonly string[],
  workingDirectory: string,
  found: Set<string>,
): void {
  const [part, ...rest] = parts;
  if (part === undefined) {
    if (path !== "") found.add(path);
    return;
  }
  const walk = (name: string, parts: readonly string[]): void =>
    walkPattern(path + name + (parts.length > 0 ? "/" : ""), parts, workingDirectory, found);
  const folder = resolve(workingDirectory, path);
  if (part === "**") {
    walkPattern(path, rest, workingDirectory, found);
    for (const { name } of list(folder).filter((one) => one.isDirectory() && !one.name.startsWith(".")))
      walk(name, parts);
  } else if (!isPattern(part)) {
    if (statSync(join(folder, part), { throwIfNoEntry: false })) walk(part, rest);
  } else {
    const wanted = expression(`^${nameExpression(part)}$`, part);
    for (const { name } of list(folder))
      if (wanted.test(name) && (part.startsWith(".") || !name.startsWith("."))) walk(name, rest);
  }
}

/** The entries of a folder; none where it is no folder, or may not be read. */
function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
