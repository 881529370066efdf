import { join } from "node:path";
import {
  type Conversion,
  InputError,
  joinModules,
  joinReports,
  type OutputFile,
  type Report,
  version,
} from "../index.js";
import type { QuotedTexts } from "../report/migration.js";
import type { Input } from "./read-input.js";

/** An input and what it became. */
export interface Converted {
  readonly input: Input;
  readonly conversion: Conversion;
}

/** A folder to write. */
export interface OutputFolder {
  readonly path: string;
  readonly files: readonly OutputFile[];
  /** Files that are left alone when they exist. */
  readonly kept: readonly string[];
}

/** One folder an app, and one for all modules. Throws InputError when two outputs would meet. */
export async function planFolders(
  converted: readonly Converted[],
  several: boolean,
  out: string,
): Promise<OutputFolder[]> {
  if (several) requireDistinct(converted);
  const apps = converted.filter(({ conversion }) => conversion.emit === "app");
  const modules = converted.filter(({ conversion }) => conversion.emit === "module");
  const folders = apps.map(({ input, conversion }) => ({
    path: several ? join(out, input.name) : out,
    files: conversion.files,
    kept: [],
  }));
  if (modules.length === 0) return folders;
  const files = await joinModules(modules.map(({ conversion }) => conversion));
  return [{ path: out, files, kept: ["package.json"] }, ...folders];
}

function requireDistinct(converted: readonly Converted[]): void {
  const taken = new Map<string, string>();
  for (const { input, conversion } of converted) {
    const target = conversion.emit === "app" ? input.name : conversion.entryTarget;
    const key = target.normalize("NFC").toLowerCase();
    const other = taken.get(key);
    if (other !== undefined)
      throw new InputError(
        `${other} and ${input.given} would both be written to ${target}`,
        "Convert them one by one, each with its own --out.",
      );
    taken.set(key, input.given);
  }
}

/** One report of all inputs. */
export function combineReports(converted: readonly Converted[], several: boolean): Report {
  const parts = converted.map((one) => {
    const name = prefix(one, several);
    return { name, folder: name, report: one.conversion.report };
  });
  return joinReports(parts, version);
}

/** The texts that a Markdown report quotes, under the paths that the report uses. */
export function quotedTexts(converted: readonly Converted[], several: boolean): QuotedTexts {
  const sources = new Map<string, string>();
  const targets = new Map<string, string>();
  for (const one of converted) {
    const folder = prefix(one, several);
    for (const { path, content } of one.input.files)
      sources.set(join(folder, path), new TextDecoder().decode(content));
    for (const { path, content } of one.conversion.files) targets.set(join(folder, path), content);
  }
  return { sources, targets };
}

/** The folder under the output that an input has to itself: apps do, among several inputs. */
function prefix({ input, conversion }: Converted, several: boolean): string {
  return several && conversion.emit === "app" ? input.name : "";
}
