/** A notebook as a program: files that the compiler takes, the description of its model, and the way back to its cells. */
import { posix } from "node:path";
import { diagnostic } from "../report/catalogue.js";
import type { Diagnostic } from "../report/diagnostic.js";
import { isNotebook, readCells } from "./cells.js";
import { readDriver, type DriverFacts } from "./driver.js";
import { extractModules, moduleText, notebookPosition, type NotebookModule } from "./extract.js";

export { isNotebook, notebookPosition, type NotebookModule };

export interface NotebookProgram {
  /** Path of the notebook. */
  readonly notebook: string;
  /** The module to begin with. */
  readonly entry: string;
  readonly modules: readonly NotebookModule[];
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
  readonly driver: DriverFacts;
  /** The code of the cells that write no file. */
  readonly code: NotebookModule;
  readonly diagnostics: readonly Diagnostic[];
}

/** Undefined when the file is no notebook that can be read. */
export function readNotebook(path: string, content: Uint8Array): NotebookProgram | undefined {
  const cells = readCells(path, content);
  if (!cells) return undefined;
  const { written, driver, diagnostics, requirements } = extractModules(posix.basename(path), cells);
  const facts = readDriver(moduleText(driver), written.map(moduleText));
  const modules = written.length > 0 ? written : [driver];
  return {
    notebook: posix.basename(path),
    entry: entryOf(modules, facts),
    modules,
    files: modules.map((m) => ({ path: m.path, content: new TextEncoder().encode(moduleText(m)) })),
    driver: { ...facts, requirements: [...requirements, ...facts.requirements] },
    code: driver,
    diagnostics: [...diagnostics, ...unknownResources(path, driver, facts)],
  };
}

/** Resources whose names only a run of the notebook knows. */
function unknownResources(path: string, driver: NotebookModule, facts: DriverFacts): Diagnostic[] {
  return facts.unknownResources.map((span) => {
    const place = { start: notebookPosition(driver, span.start), end: notebookPosition(driver, span.end) };
    const text = moduleText(driver).split("\n")[span.start.line - 1]!.trim();
    return diagnostic("notebook-resource-unknown", { expression: text }, posix.basename(path), place);
  });
}

/** The file that was logged, else the one that registers a model, else the one that was written last. */
function entryOf(modules: readonly NotebookModule[], facts: DriverFacts): string {
  const logged = facts.model?.replace(/^\.\//, "");
  const found =
    modules.find((m) => m.path === logged) ??
    modules.find((m) => logged !== undefined && posix.basename(m.path) === posix.basename(logged)) ??
    modules.find((m) => /\bset_model\s*\(/.test(moduleText(m))) ??
    modules.at(-1)!;
  return found.path;
}
