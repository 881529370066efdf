/** What a class statement does at its end: descriptors, `__init_subclass__`, metaclasses. */
import type { ClassInfo } from "../../analysis/program.js";
import { membersOf } from "../../analysis/types.js";
import { ts, type TsExpr, type TsProperty } from "../../emitter/ts.js";
import type { Expr } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lower } from "../expressions/index.js";

const descriptorMethods = ["__get__", "__set__", "__delete__", "__set_name__"];

/** `finishClass(this, { attributes: ["price"], keywords: { name: "csv" }, metaclass: Registry })`, where there is anything to do. */
export function classHooks(ctx: Context, c: ClassInfo): TsExpr | undefined {
  const attributes = describedAttributes(ctx, c);
  const keywords = c.node.keywords.filter((k) => k.arg !== "metaclass");
  const metaclass = c.node.keywords.find((k) => k.arg === "metaclass" && ctx.typeOf(k.value).k === "class");
  const heard =
    keywords.length > 0 ||
    metaclass !== undefined ||
    metaclassOf(ctx, c) !== undefined ||
    ctx.types
      .ancestry(c)
      .slice(1)
      .some((k) => k.methods.has("__init_subclass__"));
  if (!heard && attributes.length === 0) return undefined;
  for (const k of ctx.types.ancestry(c)) {
    const hook = k.methods.get("__init_subclass__");
    if (hook && keywords.length) ctx.needSignature.add(hook);
  }
  const properties: TsProperty[] = [];
  if (attributes.length) properties.push(ts.prop("attributes", ts.array(attributes.map((n) => ts.str(n)))));
  if (keywords.length)
    properties.push(
      ts.prop(
        "keywords",
        ts.object(
          keywords.map((k) =>
            k.arg === undefined
              ? { kind: "spread" as const, argument: lower(ctx, k.value) }
              : ts.prop(k.arg, lower(ctx, k.value)),
          ),
        ),
      ),
    );
  if (metaclass) properties.push(ts.prop("metaclass", lower(ctx, metaclass.value)));
  return ctx.helperCall("finishClass", ts.this, ...(properties.length ? [ts.object(properties)] : []));
}

/** The metaclass of the program that a class has. */
export function metaclassOf(ctx: Context, c: ClassInfo): ClassInfo | undefined {
  for (const k of ctx.types.ancestry(c)) {
    const value = k.node.keywords.find((w) => w.arg === "metaclass")?.value;
    const t = value && ctx.typeOf(value);
    if (t?.k === "class") return t.info;
  }
  return undefined;
}

/** Class attributes whose values may be descriptors, or want to know their name. */
function describedAttributes(ctx: Context, c: ClassInfo): string[] {
  return [...c.classAttributes].flatMap(([name, { value }]) =>
    value && mayDescribe(ctx, value) ? [name] : [],
  );
}

function mayDescribe(ctx: Context, value: Expr): boolean {
  if (value.kind === "Call" && isDescriptorType(ctx, value.func)) return true;
  const t = ctx.typeOf(value);
  if (t.k === "unknown") return value.kind !== "Lambda" && programDescribes(ctx);
  return membersOf(t).some(
    (m) => m.k === "instance" && descriptorMethods.some((name) => ctx.types.method(m.info, name)),
  );
}

const isDescriptorType = (ctx: Context, f: Expr): boolean =>
  /^(property|staticmethod|classmethod|functools\.(partialmethod|cached_property))$/.test(
    ctx.types.qualifiedName(f) ?? "",
  );

const programDescribes = (ctx: Context): boolean =>
  ctx.facts.program.modules.some((m) =>
    (m.scopes.free.get("property") ?? []).some(
      (name) => ctx.facts.program.parentOf.get(name)?.kind === "Call",
    ),
  ) || ctx.facts.program.classes.some((k) => descriptorMethods.some((name) => k.methods.has(name)));
