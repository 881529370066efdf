/** What `convert` would write, beside what is there. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { printable } from "../report/terminal.js";
import { unifiedDiff } from "./diff.js";
import { type Converted, moduleFolder, type OutputFolder, prefix } from "./output-plan.js";
import type { Terminal } from "./terminal.js";

async function outputFolders(
  converted: readonly Converted[],
  several: boolean,
  out: string,
): Promise<OutputFolder[]> {
  const modules = await moduleFolder(converted, out);
  const apps = converted
    .filter(({ result }) => result.emit === "app")
    .map((one) => ({ path: join(out, prefix(one, several)), files: one.result.files, kept: [] }));
  return [...(modules ? [modules] : []), ...apps];
}

/** One line a folder that would be written. */
export async function dryRunText(
  converted: readonly Converted[],
  several: boolean,
  out: string,
): Promise<string> {
  const folders = await outputFolders(converted, several, out);
  return folders
    .map(({ path, files }) => printable(`would write ${path} (${files.length} files)`) + "\n")
    .join("");
}

/** Unified diffs from the files that are there to those that would be written. */
export async function folderDiff(
  converted: readonly Converted[],
  several: boolean,
  out: string,
  terminal: Terminal,
): Promise<string> {
  const folders = await outputFolders(converted, several, out);
  return folders
    .flatMap(({ path, files, kept }) =>
      files.map((file) => {
        const place = join(path, file.path);
        const before = readOrNothing(resolve(terminal.workingDirectory, place));
        return before !== undefined && kept.includes(file.path)
          ? ""
          : unifiedDiff(place, before, file.content);
      }),
    )
    .join("");
}

/** A file's text; undefined where there is none. */
export function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
