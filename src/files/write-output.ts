import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { threadId } from "node:worker_threads";
import { InputError } from "../app/input-error.js";
import type { OutputFile } from "../index.js";

/** Why a folder cannot be written to: it is a file, or has something in it without `force`. */
export function checkFolder(folder: string, given: string, force: boolean): InputError | undefined {
  if (!existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory())
    return new InputError(`${given} is a file`, "Name another output folder.");
  if (force || readdirSync(folder).length === 0) return undefined;
  return new InputError(
    `${given} exists and is not empty`,
    "Name another folder, or add --force to write into it; files that are not written stay.",
  );
}

/**
 * Writes a folder so that it is there whole or not at all: everything goes to a sibling folder first, which then takes the name.
 * Into a folder that has something in it the files are moved one by one, and its other files stay.
 *
 * @param kept paths that are not overwritten when they exist.
 */
export function writeFolder(
  folder: string,
  files: readonly OutputFile[],
  kept: readonly string[] = [],
): void {
  mkdirSync(dirname(folder), { recursive: true });
  const start = `.${basename(folder)}.partial-`;
  removeLeftOver(dirname(folder), start);
  const staging = mkdtempSync(join(dirname(folder), start));
  try {
    for (const file of files) {
      mkdirSync(dirname(join(staging, file.path)), { recursive: true });
      writeFileSync(join(staging, file.path), file.content, file.encoding ?? "utf8");
    }
    const filled = existsSync(folder) && readdirSync(folder).length > 0;
    if (filled) moveInto(folder, staging, files, kept);
    else replaceEmpty(folder, staging);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** What a run that was killed has left of the same folder. */
function removeLeftOver(parent: string, start: string): void {
  for (const name of readdirSync(parent))
    if (name.startsWith(start)) rmSync(join(parent, name), { recursive: true, force: true });
}

function replaceEmpty(folder: string, staging: string): void {
  if (existsSync(folder)) rmdirSync(folder);
  renameSync(staging, folder);
}

function moveInto(
  folder: string,
  staging: string,
  files: readonly OutputFile[],
  kept: readonly string[],
): void {
  for (const { path } of files) {
    const target = join(folder, path);
    if (kept.includes(path) && existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(staging, path), target);
  }
}

/** Writes one file, in one or in parts, so that it is there whole or not at all. */
export function writeWhole(path: string, content: string | Iterable<string>): void {
  mkdirSync(dirname(path), { recursive: true });
  const staging = `${path}.partial-${process.pid}-${threadId}`;
  try {
    if (typeof content === "string") writeFileSync(staging, content);
    else {
      writeFileSync(staging, "");
      for (const part of content) appendFileSync(staging, part);
    }
    renameSync(staging, path);
  } finally {
    rmSync(staging, { force: true });
  }
}
