/** What a batch does with one input, and what becomes of it: plain data, for this thread and for workers. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../app/input-error.js";
import type { PackedTexts } from "./packed-texts.js";
import type { Conversion, ConvertedModule, OutputFile, Report } from "../index.js";

/** What to do with one input; plain data, so that a worker may get it. */
export interface Task {
  readonly given: string;
  /** Absolute; undefined for standard input. */
  readonly path?: string;
  /** The text of standard input and its file's name. */
  readonly stdin?: { readonly text: string; readonly fileName: string };
  /** Its name among several inputs. */
  readonly name?: string;
  readonly emit?: "app" | "module";
  /** Where an app is written at once. Modules are written together, when all are converted. */
  readonly write?: { readonly folder: string; readonly given: string; readonly force: boolean };
  /** The output folder, which must not lie in the input. */
  readonly out?: string;
  /** Whether the files that are not written are wanted, and the texts that reports quote. */
  readonly keepFiles: boolean;
  readonly keepTexts: boolean;
  /** Folder of conversions of earlier runs. */
  readonly cache?: string;
}

/** What became of a task. */
export type TaskResult = ConvertedTask | FailedTask;

export interface ConvertedTask {
  readonly status: "converted";
  /** The input's own name: a directory's, or a file's without its ending. */
  readonly name: string;
  readonly emit: "app" | "module";
  readonly entryTarget: string;
  readonly report: Report;
  readonly runtime: Conversion["runtime"];
  readonly modules: readonly ConvertedModule[];
  readonly imports: readonly string[];
  /** Of modules, and where they are wanted. */
  readonly files: readonly OutputFile[];
  /** What reports quote, where one wants it. */
  readonly quoted?: PackedTexts;
  readonly written: boolean;
  /** Whether the cache had it. */
  readonly cached: boolean;
}

export interface FailedTask {
  readonly status: "refused" | "fault";
  readonly message: string;
  /** What to do, where the input is to blame. */
  readonly help: string;
  readonly stack?: string;
}

/** An error as a result: the owner's to mend, or a fault. */
export function failedTask(error: unknown): FailedTask {
  if (error instanceof InputError) return { status: "refused", message: error.message, help: error.help };
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  return {
    status: "fault",
    message,
    help: "Report it with the input.",
    ...(stack !== undefined && { stack }),
  };
}

/** Whether modules would overwrite something in a folder. */
export function taken(folder: string, files: readonly OutputFile[]): string | undefined {
  return files
    .map(({ path }) => path)
    .find((path) => path !== "package.json" && existsSync(join(folder, path)));
}
