/** Where each module's TypeScript stands: same folders as in Python, `__init__` as `index`. */
import type { ModuleSource } from "./program.js";

/** Paths without ending, by module name; no two that a file system without letter case would take for one. */
export function targetPaths(sources: readonly ModuleSource[]): Map<string, string> {
  const out = new Map<string, string>();
  const taken = new Set<string>();
  for (const s of sources) {
    const wanted = wantedPath(s);
    let path = wanted;
    for (let n = 2; taken.has(path.toLowerCase()); n++) path = `${wanted}_${n}`;
    taken.add(path.toLowerCase());
    out.set(s.name, path);
  }
  return out;
}

/** The folder `runtime` is for what the program takes along. */
function wantedPath(s: ModuleSource): string {
  const parts =
    s.name === "" ? [s.module.path.replace(/^.*\//, "").replace(/\.[^.]*$/, "")] : s.name.split(".");
  const path = s.isPackage ? [...parts, "index"] : parts;
  if (path.length > 1 && path[0]!.toLowerCase() === "runtime") path[0] += "_";
  return path.join("/");
}
