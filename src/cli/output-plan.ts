import { join } from "node:path";
import { version } from "../app/distribution.js";
import { joinReports } from "../report/report.js";
import type { OutputFile, Report, ReportInput } from "../index.js";
import type { ReportTexts } from "../report/texts.js";
import { foldedName } from "../files/find-inputs.js";
import { lookUpTexts } from "./packed-texts.js";
import type { ConvertedTask, FailedTask, Task, TaskResult } from "./task.js";

/** An input and what became of it. */
export interface Done<Result extends TaskResult = TaskResult> {
  readonly given: string;
  /** Its name in the report, and its folder among several. */
  readonly name: string;
  readonly result: Result;
}

export type Converted = Done<ConvertedTask>;

export const isConverted = (one: Done): one is Converted => one.result.status === "converted";

/** The tasks and their results in the tasks' order, without those that did not begin. */
export function doneTasks(tasks: readonly Task[], results: readonly (TaskResult | undefined)[]): Done[] {
  return tasks.flatMap(({ given, name }, at): Done[] => {
    const result = results[at];
    if (!result) return [];
    return [{ given, name: name ?? (result.status === "converted" ? result.name : given), result }];
  });
}

/** A folder to write. */
export interface OutputFolder {
  readonly path: string;
  readonly files: readonly OutputFile[];
  /** Files that are left alone when they exist. */
  readonly kept: readonly string[];
}

/** The folder of all modules, if there are modules. */
export async function moduleFolder(
  converted: readonly Converted[],
  out: string,
): Promise<OutputFolder | undefined> {
  const modules = converted.filter(({ result }) => result.emit === "module");
  if (modules.length === 0) return undefined;
  const { joinModules } = await import("../conversion.js");
  return { path: out, files: await joinModules(modules.map(({ result }) => result)), kept: ["package.json"] };
}

/** Modules that would be written where another Python file's module goes are refused: two inputs of one name, or that import different files of one name. */
export function refuseSharedTargets(done: readonly Done[]): Done[] {
  const owners = new Map<string, { given: string; text: string }>();
  return done.map((one): Done => {
    if (!isConverted(one) || one.result.emit !== "module") return one;
    for (const { target, text } of one.result.modules) {
      const owner = owners.get(foldedName(target));
      const isEntry = target === one.result.entryTarget;
      if (owner && (owner.text !== text || (isEntry && owners.has(`entry ${foldedName(target)}`))))
        return { ...one, result: sharedTarget(owner.given, one.given, target) };
    }
    owners.set(`entry ${foldedName(one.result.entryTarget)}`, { given: one.given, text: "" });
    for (const { target, text } of one.result.modules)
      if (!owners.has(foldedName(target))) owners.set(foldedName(target), { given: one.given, text });
    return one;
  });
}

/** Why the second of two inputs is refused. */
export const sharedTarget = (first: string, second: string, target: string): FailedTask => ({
  status: "refused",
  message: `${first} and ${second} would both be written to ${target}`,
  help: "Convert them one by one, each with its own --out.",
});

/** One report of all inputs. */
export function combineReports(done: readonly Done[], several: boolean): Report {
  const parts = done.filter(isConverted).map((one) => {
    const folder = prefix(one, several);
    return { name: folder, folder, report: one.result.report };
  });
  return joinReports(
    parts,
    version,
    done.map((one) => reportInput(one, several)),
  );
}

function reportInput(one: Done, several: boolean): ReportInput {
  const { given, name, result } = one;
  if (result.status !== "converted") {
    const { status, message, help } = result;
    return { name, given, status, files: [], message, help };
  }
  const folder = prefix({ given, name, result }, several);
  const files = [...new Set(result.report.files.map(({ source }) => join(folder, source)))];
  return { name, given, status: "converted", emit: result.emit, folder, files, imports: [...result.imports] };
}

/** The texts that reports quote, under the paths that the report uses. */
export function quotedTexts(done: readonly Done[], several: boolean): ReportTexts {
  return lookUpTexts(
    done.filter(isConverted).flatMap((one) => {
      const { quoted: packed } = one.result;
      return packed ? [{ folder: prefix(one, several), packed }] : [];
    }),
  );
}

/** The folder under the output that an input has to itself: apps do, among several inputs. */
export function prefix({ name, result }: Converted, several: boolean): string {
  return several && result.emit === "app" ? name : "";
}
