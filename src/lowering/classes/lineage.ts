/** The bases of a class as Python has them, for programs that read `__mro__` or `__bases__`. */
import { baseClassName } from "../../analysis/infer/hierarchy.js";
import type { ClassInfo } from "../../analysis/program.js";
import { ts, type TsExpr, type TsMember } from "../../emitter/ts.js";
import type { ClassDef, Expr } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { shownOnlyClass } from "../inspection.js";
import { lower } from "../expressions/index.js";

/** What Python puts in the place of these bases. */
const standIns = new Map([
  ["typing.NamedTuple", "tuple"],
  ["typing.TypedDict", "dict"],
  ["typing_extensions.TypedDict", "dict"],
]);

/** Library classes whose own bases in the runtime are those of Python. */
const sameLineage = /^(enum\.(Enum|IntEnum|StrEnum|Flag|IntFlag)|pydantic(\.main)?\.BaseModel)$/;

/** The static block that says the bases; none where nobody asks and where TypeScript's are the same. */
export function lineageMembers(ctx: Context, s: ClassDef): TsMember[] {
  const c = ctx.facts.program.classOf.get(s)!;
  if (!ctx.facts.inspection.lineage || s.bases.every((b) => ctx.typeOf(b).k === "class")) return [];
  const bases = withoutRepeatedGeneric(ctx, s.bases).map((b) => baseValue(ctx, c, b));
  const told = ctx.helperCall("lineage", ts.this, ts.array(bases));
  return [{ kind: "staticBlock", body: [ts.expression(told)], blankBefore: true }];
}

const plain = (b: Expr): Expr => (b.kind === "Subscript" ? b.value : b);

/** `Generic[T]` gives way to another generic base that comes after it, and to `Protocol`. */
function withoutRepeatedGeneric(ctx: Context, bases: readonly Expr[]): Expr[] {
  const nameOf = (b: Expr): string => ctx.types.qualifiedName(plain(b)) ?? "";
  return bases.filter(
    (b, at) =>
      !/\.Generic$/.test(nameOf(b)) ||
      !(
        bases.some((other) => /\.Protocol$/.test(nameOf(other))) ||
        bases.slice(at + 1).some((other) => other.kind === "Subscript")
      ),
  );
}

function baseValue(ctx: Context, c: ClassInfo, given: Expr): TsExpr {
  const b = plain(given);
  const name = ctx.types.qualifiedName(b) ?? "";
  const shown = shownOnlyClass(name);
  if (shown !== undefined) return ctx.helper(shown);
  const t = ctx.typeOf(b);
  const standIn = standIns.get(name);
  if (standIn !== undefined) return ctx.helper(standIn);
  if (t.k === "library" && baseClassName(t.name) === t.name && !sameLineage.test(t.name))
    ctx.report("class-lineage", { class: c.name, base: t.name }, given.span);
  return lower(ctx, b);
}
