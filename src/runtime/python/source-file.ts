import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Python's `__file__`: where a module of the program stands, beside the files that it ships with. These stand among the
 * TypeScript sources; a program that was built into `dist` reads them from there.
 *
 * @param filename the running module's `import.meta.filename`.
 * @param own the module's path below the program's folder, as `shop/settings.py`.
 * @param wanted another file or folder of the program, by its path; by default the module itself.
 */
export function sourceFile(filename: string, own: string, wanted: string = own): string {
  let root = dirname(filename);
  for (let depth = own.split("/").length; depth > 1; depth--) root = dirname(root);
  const built = basename(dirname(root)) === "dist";
  const sources = join(dirname(dirname(root)), basename(root));
  return join(built && existsSync(sources) ? sources : root, wanted);
}
