/** Options of a folder: its configuration file's, and before them what the editor's settings say. */
import { resolve, sep } from "node:path";
import { checkValue, optionKey, optionRows } from "../../cli/options.js";
import { readConfiguration } from "../../files/configuration.js";
import { matchesPath } from "../../files/glob.js";
import { InputError } from "../../index.js";
import { type Baseline, baselineSchema } from "../../report/baseline.js";
import type { FileView } from "../../files/file-view.js";

/** What the server does not use of the table is left out: it prints nothing and runs no batch. */
export interface Options {
  readonly emit?: "app" | "module";
  readonly out?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly baseline?: string;
}

/** Names of the options that the server uses. */
export const usedOptions = ["emit", "out", "include", "exclude", "baseline"] as const;

/** What of an editor's settings is an option, with a message for each that is not what the table wants. */
export function readSettings(given: unknown): { options: Options; problems: string[] } {
  const options: Record<string, unknown> = {};
  const problems: string[] = [];
  if (typeof given !== "object" || given === null) return { options, problems };
  for (const row of optionRows) {
    const key = optionKey(row);
    const value = (given as Record<string, unknown>)[key];
    // Editors send null, or an empty list, for what nobody has set.
    const isUnset =
      value === undefined || value === null || value === "" || (Array.isArray(value) && !value.length);
    if (isUnset || !(usedOptions as readonly string[]).includes(key)) continue;
    try {
      options[key] = checkValue(row, value, `predict2invoke.${key} of the settings`);
    } catch (error) {
      problems.push(errorText(error));
    }
  }
  return { options, problems };
}

/** The options for what lies in a folder of the workspace. A configuration file that is wrong counts as none, and is told. */
export function optionsOf(
  folder: string | undefined,
  settings: Options,
): { options: Options; problem: string | undefined } {
  if (folder === undefined) return { options: settings, problem: undefined };
  try {
    const found = readConfiguration(undefined, folder);
    return { options: { ...found?.values, ...settings }, problem: undefined };
  } catch (error) {
    return { options: settings, problem: errorText(error) };
  }
}

/** Whether the patterns let a path, relative to its folder, through. */
export function isWanted(path: string, { include = [], exclude = [] }: Options): boolean {
  const matches = (pattern: string): boolean => matchesPath(path, pattern);
  return (include.length === 0 || include.some(matches)) && !exclude.some(matches);
}

/**
 * What the baseline of the options accepts in a program; undefined where there is none that can be read.
 *
 * @param path of the program. A baseline of one input names its files as the program does, one of several inputs with the input's name before them: the end of
 *   the program's path, without `.py`.
 */
export function baselineOf(
  { baseline }: Options,
  folder: string | undefined,
  path: string,
  view: FileView,
): Baseline | undefined {
  if (baseline === undefined || folder === undefined) return undefined;
  let found: Baseline;
  try {
    const text = new TextDecoder().decode(view.read(resolve(folder, baseline)));
    found = baselineSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
  const own = `/${path
    .replace(/\.(py|ipynb)$/, "")
    .split(sep)
    .join("/")}`;
  const files: Record<string, string[]> = {};
  for (const [source, entries] of Object.entries(found.files)) {
    (files[source] ??= []).push(...entries);
    for (let at = source.indexOf("/"); at > 0; at = source.indexOf("/", at + 1))
      if (own.endsWith(`/${source.slice(0, at)}`)) (files[source.slice(at + 1)] ??= []).push(...entries);
  }
  return { ...found, files };
}

export function errorText(error: unknown): string {
  if (error instanceof InputError) return `${error.message}. ${error.help}`;
  return error instanceof Error ? error.message : String(error);
}
