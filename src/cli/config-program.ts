/** Configuration that is a program: `predict2invoke.config.ts`, `.mjs`, `.js`. Loaded only where there is one. */
import { rmSync, statSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Endings of such files. */
export const programEndings = [".ts", ".mts", ".mjs", ".js", ".cjs"] as const;

/** What the program exports by default. Throws whatever it throws. */
export async function importConfiguration(path: string): Promise<unknown> {
  const loaded = (await (/\.m?ts$/.test(path) ? importTypeScript(path) : importFile(path))) as {
    default?: unknown;
  };
  return await loaded.default;
}

/** A file that has changed is another module. */
const importFile = (path: string): Promise<unknown> =>
  import(`${pathToFileURL(path).href}?${statSync(path).mtimeMs}`);

/**
 * Node before 22.18 does not take types out, so the compiler does; what it imports is found from where it stands, and a type-only import
 * needs no package.
 */
async function importTypeScript(path: string): Promise<unknown> {
  const { ts } = await import("ts-morph");
  const { ESNext } = ts.ModuleKind;
  const { outputText, diagnostics = [] } = ts.transpileModule(await readFile(path, "utf8"), {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { module: ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const [problem] = diagnostics;
  if (problem) throw new SyntaxError(ts.flattenDiagnosticMessageText(problem.messageText, " "));
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}-${Date.now()}.mjs`);
  try {
    writeFileSync(beside, outputText, { flag: "wx" });
  } catch {
    // A folder that cannot be written: then what the program imports must be packages of Node's own.
    return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  }
  try {
    return await import(pathToFileURL(beside).href);
  } finally {
    rmSync(beside, { force: true });
  }
}
