/** `importlib.resources`: files that stand beside the modules of a package. */
import type { Call, Expr } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { ts, type TsExpr } from "../../emitter/ts.js";
import { ownPath } from "../expressions/access.js";
import { lower } from "../expressions/index.js";
import { moduleName } from "../references.js";

/** What calls of `importlib.resources` become; undefined for any other call. */
export function lowerResources(ctx: Context, e: Call, name: string): TsExpr | undefined {
  const member = /^importlib(?:\.|_)resources\.(files|read_text)$/.exec(name)?.[1];
  return member === undefined ? undefined : (resource(ctx, e, member) ?? refused(ctx, e, name));
}

const refused = (ctx: Context, e: Call, name: string): TsExpr =>
  ctx.unsupported(
    "unsupported-member",
    {
      module: name.replace(/\.\w+$/, ""),
      member: name.replace(/^.*\./, ""),
      advice:
        'Name the package, and give text as UTF-8: `files("package").joinpath("prompt.txt").read_text()`.',
    },
    e.span,
  );

function resource(ctx: Context, e: Call, member: string): TsExpr | undefined {
  const folder = e.keywords.length > 0 ? undefined : folderOf(ctx, e.args[0]);
  if (folder === undefined) return undefined;
  const path = ts.new(
    ctx.external("python/stdlib/pathlib", "Path"),
    ctx.helperCall("sourceFile", ts.raw("import.meta.filename"), ts.str(ownPath(ctx)), ts.str(folder)),
  );
  if (member === "files") return e.args.length <= 1 ? path : undefined;
  if (e.args.length !== 2) return undefined;
  return ts.method(ts.method(path, "joinpath", lower(ctx, e.args[1]!)), "readText", ts.str("utf-8"));
}

/** The folder of a package, below the program's: of its name, of the module itself, or of the one that is running. */
function folderOf(ctx: Context, anchor: Expr | undefined): string | undefined {
  const own = ctx.module.target.split("/").slice(0, -1).join("/");
  if (anchor === undefined || (anchor.kind === "Name" && /^__(package|name)__$/.test(anchor.id))) return own;
  const name =
    anchor.kind === "Constant" && anchor.value.type === "str" ? anchor.value.value : moduleName(ctx, anchor);
  const target = name === undefined ? undefined : ctx.facts.program.byName.get(name);
  if (target) return target.target.split("/").slice(0, -1).join("/");
  const isBelow = name !== undefined && ctx.facts.program.byName.has(name.split(".")[0]!);
  return isBelow ? name.replaceAll(".", "/") : undefined;
}
