/** Where this package lies: its own folder, also when a bundler has put the code somewhere else and the package is installed beside it. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const packageName = "predict2invoke";

/** The package's folder. */
export const packageRoot = findRoot();

function findRoot(): URL {
  const own = new URL("../../", import.meta.url);
  if (isRoot(own)) return own;
  try {
    const file = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
    return new URL("./", pathToFileURL(file));
  } catch {
    throw new Error(
      `the files of ${packageName} are not found: a bundle needs the package installed where it runs (docs/library.md)`,
    );
  }
}

function isRoot(folder: URL): boolean {
  const file = new URL("package.json", folder);
  if (!existsSync(file)) return false;
  return (JSON.parse(readFileSync(file, "utf8")) as { name?: unknown }).name === packageName;
}

/** The path of a file of a package that this one depends on; a bundle may have it beside itself. */
export function dependencyFile(specifier: string): string {
  const beside = fileURLToPath(new URL(basename(specifier), import.meta.url));
  return existsSync(beside) ? beside : createRequire(new URL("package.json", packageRoot)).resolve(specifier);
}
