import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Root of the repository, absolute. */
export const repositoryRoot = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Folder with the Python programs and what CPython printed for them. */
export const fixturesRoot = join(repositoryRoot, "grammar-fixtures");

/** One Python program and CPython's recorded behaviour. */
export interface Case {
  /** `folder/name`, unique, the key of every report and list. */
  readonly id: string;
  readonly folder: string;
  readonly source: string;
  readonly expectedStdout: string;
  /** CPython's exit code; 0 when no `.exit` file stands beside the program. */
  readonly expectedExit: number;
}

/** Folders that hold inputs of other tests, not programs of the differential corpus. */
const otherCorpora = new Set(["parser", "agents", "differences", "programs", "notebooks", "races"]);

/**
 * Lists the recorded cases in the order of their ids.
 *
 * @param filters substrings; a case is taken when its id contains one of them, or when there are none.
 * @param root the fixtures folder, another one only in the tests of this harness.
 */
export function listCases(filters: readonly string[] = [], root: string = fixturesRoot): Case[] {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !otherCorpora.has(entry.name))
    .map((entry) => entry.name);
  return folders
    .flatMap((folder) => caseNames(join(root, folder)).map((name) => ({ folder, name })))
    .filter(({ folder, name }) => matches(`${folder}/${name}`, filters))
    .map(({ folder, name }) => readCase(root, folder, name))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function matches(id: string, filters: readonly string[]): boolean {
  return filters.length === 0 || filters.some((filter) => id.includes(filter));
}

function caseNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".py"))
    .map((file) => file.slice(0, -".py".length))
    .filter((name) => existsSync(join(folder, `${name}.out`)));
}

function readCase(root: string, folder: string, name: string): Case {
  const base = join(root, folder, name);
  return {
    id: `${folder}/${name}`,
    folder,
    source: readFileSync(`${base}.py`, "utf8"),
    expectedStdout: readFileSync(`${base}.out`, "utf8"),
    expectedExit: existsSync(`${base}.exit`) ? Number.parseInt(readFileSync(`${base}.exit`, "utf8"), 10) : 0,
  };
}
