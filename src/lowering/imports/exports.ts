/** What a module gives to others besides its own declarations: names that it imports itself, and functions that set its globals. */
import { importOf } from "../../analysis/modules.js";
import { ts, type TsStmt } from "../../emitter/ts.js";
import { quote } from "../../emitter/ts.js";
import type { Context } from "../context.js";
import { tsType } from "../types.js";
import { typingAlias } from "../typing.js";
import { endOf, setterName } from "./names.js";

/** `export { name } from "./module.js";` */
export function reexports(ctx: Context): TsStmt[] {
  const lines: string[] = [];
  for (const name of [...ctx.exports].sort()) {
    const binding = ctx.module.scopes.module.bindings.get(name);
    if (!binding || ctx.placement(binding).kind !== "none") continue;
    const found = importOf(ctx.facts.program, ctx.module, binding);
    if (!found || found.kind === "missing") continue;
    const end = found.kind === "binding" ? endOf(ctx, found) : found;
    if (!end || end.kind === "missing") continue;
    if (end.kind === "binding" && typingAlias(ctx, end.binding) && !ctx.facts.needAlias.has(end.binding))
      continue;
    const module = end.kind === "module" ? end.module : (found as typeof end & { kind: "binding" }).module;
    const own = ctx.variable(name);
    const theirs =
      found.kind === "binding" && end.kind === "binding" ? ctx.variable(found.binding.name) : "*";
    const what = theirs === "*" ? `* as ${own}` : theirs === own ? `{ ${own} }` : `{ ${theirs} as ${own} }`;
    lines.push(`export ${what} from ${quote(ctx.pathTo(module))};`);
  }
  return lines.map((text): TsStmt => ({ kind: "raw", text }));
}

/** The name of a module that is used as a value, where the program asks values for their names. */
export function moduleName(ctx: Context): TsStmt[] {
  const asked =
    ctx.exports.has("__name__") &&
    ctx.facts.names.has("__name__") &&
    !ctx.module.scopes.module.bindings.has("__name__");
  if (!asked) return [];
  return [{ ...ts.variable("const", "__name__", ts.str(ctx.module.name)), export: true } as TsStmt];
}

/** `export function setDebug(value: boolean) { debug = value; }` */
export function setters(ctx: Context): TsStmt[] {
  const names = [...(ctx.facts.program.setters.get(ctx.module) ?? [])].sort();
  return names.map((name): TsStmt => {
    const binding = ctx.module.scopes.module.bindings.get(name)!;
    const assign = ts.expression(ts.assign(ts.id(ctx.variable(name)), ts.id("value")));
    const param = { target: ts.id("value"), type: tsType(ctx, ctx.types.declaredType(binding)) };
    return {
      kind: "functionDeclaration",
      export: true,
      blankBefore: true,
      fn: {
        kind: "function",
        arrow: false,
        async: false,
        generator: false,
        name: setterName(ctx, name),
        params: [param],
        returnType: "void",
        body: [assign],
      },
    };
  });
}
