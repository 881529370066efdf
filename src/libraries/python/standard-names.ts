import { standardNames } from "./names.data.js";

const names = new Map<string, ReadonlySet<string>>();

/**
 * Whether a standard module of Python certainly has no such name, so that importing it raises ImportError. Private names
 * and modules that the tables do not describe are never certain.
 */
export function isNoStandardName(module: string, name: string): boolean {
  if (name.startsWith("_")) return false;
  const known = names.get(module) ?? namesOf(module);
  return known !== undefined && !known.has(name);
}

function namesOf(module: string): ReadonlySet<string> | undefined {
  const text = standardNames.find(([each]) => each === module)?.[1];
  if (text === undefined) return undefined;
  const made = new Set(text.split(" "));
  names.set(module, made);
  return made;
}
