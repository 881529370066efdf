/** Types -> the text of TypeScript types. What TypeScript has no one type for is `Dynamic`, and helpers decide at run time. */
import { type Ty } from "../analysis/types.js";
import type { ClassInfo } from "../analysis/program.js";
import { ts, type TsExpr } from "../emitter/ts.js";
import { isTransparent } from "./classes/definition.js";
import type { Context } from "./context.js";

export function tsType(ctx: Context, t: Ty): string {
  switch (t.k) {
    case "str":
      return "string";
    case "int":
    case "float":
      return "number";
    case "bool":
      return "boolean";
    case "list": {
      const of = tsType(ctx, t.of);
      return `${of}[]`;
    }
    case "dict":
      return ctx.helperType("PyDict");
    case "instance":
      return classType(ctx, t.info) ?? dynamic(ctx);
    case "object":
      return libraryType(ctx, t.cls);
    case "claimed":
      return tsType(ctx, t.of);
    case "callable":
      return `(...args: ${dynamic(ctx)}[]) => ${dynamic(ctx)}`;
    default:
      return dynamic(ctx);
  }
}

export const dynamic = (ctx: Context): string => ctx.helperType("Dynamic");

/** The class itself, where an annotation may name it: declared at module level of this module. */
function classType(ctx: Context, c: ClassInfo): string | undefined {
  if (c.scope.parent?.kind !== "module" || c.module !== ctx.module) return undefined;
  if (!c.node.decorators.every((d) => isTransparent(ctx, d))) return undefined;
  const bases = ctx.types.libraryBases(c);
  if (bases.some((b) => /TypedDict$|NamedTuple$|^enum\.|Protocol$|^\?$/.test(b))) return undefined;
  const binding = c.scope.parent.bindings.get(c.name);
  if (!binding || binding.writes.length !== 1 || binding.writes[0]!.block.parent) return undefined;
  return ctx.types.declaredType(binding).k === "class" ? ctx.variable(c.name) : undefined;
}

/** A wire object of the runtime. Other library classes are used through helpers and rows, which know them better than a type could say. */
function libraryType(ctx: Context, cls: string): string {
  const row = ctx.types.libraries.class(cls);
  return row?.wire && row.from.startsWith("agent-server")
    ? ctx.externalType(row.from, row.name)
    : dynamic(ctx);
}

/** Hides a type that TypeScript would refuse although Python takes it. */
export function fit(ctx: Context, e: TsExpr, from: Ty, to: Ty): TsExpr {
  if (from.k === "unknown" || to.k === "unknown") return e;
  const [a, b] = [tsType(ctx, from), tsType(ctx, to)];
  const any = dynamic(ctx);
  if (a === b && from.k !== "union") return e;
  if (b === any || b === ctx.helperType("PyDict")) return e;
  if (to.k === "callable" && (from.k === "function" || from.k === "callable")) return e;
  if (from.k === "list" && from.of.k === "never") return e;
  if (e.kind === "raw" && e.text === "null") return ts.as(e, any);
  if (from.k === "instance" && to.k === "instance" && ctx.types.ancestry(from.info).includes(to.info))
    return e;
  if ((a === `${any}[]` || b === `${any}[]`) && from.k === "list" && to.k === "list") return e;
  return ts.as(e, any);
}
