/** Calls of methods that subclasses override with other parameters: keywords bind to what is found at run time. */
import type { ClassInfo, FunctionInfo } from "../../analysis/program.js";
import type { Types } from "../../analysis/infer.js";
import type { Call } from "../../parser/ast.js";

/**
 * Whether the keywords of a call reach an override in other places than they reach the method that the static type has,
 * so that only the running program can bind them.
 *
 * @param c the static class of the receiver; a protocol stands for every class of the program.
 */
export function bindsPerOverride(types: Types, c: ClassInfo, method: FunctionInfo, call: Call): boolean {
  if (call.keywords.length === 0) return false;
  const place = placeOf(method, call);
  return overridesOf(types, c, method).some((f) => placeOf(f, call) !== place);
}

function overridesOf(types: Types, c: ClassInfo, method: FunctionInfo): readonly FunctionInfo[] {
  if (types.libraryBases(c).some((b) => /\.Protocol$/.test(b)))
    return types.program.functions.filter((f) => f.owner !== undefined && f.name === method.name);
  return types.subclasses(c).flatMap((k) => k.methods.get(method.name) ?? []);
}

/** Where each keyword goes: the number of a parameter, or the options and their place. */
function placeOf(f: FunctionInfo, call: Call): string {
  const { posonlyargs, args, vararg } = f.node.args;
  const names = [...posonlyargs.map(() => ""), ...args.map((a) => a.arg)].slice(f.kind === "static" ? 0 : 1);
  const places = call.keywords.map((k) => (k.arg === undefined ? -1 : names.indexOf(k.arg)));
  const options = places.includes(-1) ? (vararg ? "rest" : String(names.length)) : "";
  return [...places, options].join(" ");
}
