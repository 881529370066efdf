/** What the runtime must know of a class: its names, attributes that instances read, decorated methods, signatures. */
import type { ClassInfo, FunctionInfo } from "../../analysis/program.js";
import { ts, type TsProperty, type TsStmt } from "../../emitter/ts.js";
import type { Context } from "../context.js";
import { lower } from "../expressions/index.js";
import { areClassesInspected, withClassDetails } from "../functions/details.js";
import { memberNames } from "./builtin-base.js";
import { classHooks } from "./hooks.js";
import { isModelHook } from "./model.js";
import { abstractNames, classShape } from "./shape.js";
import { isField, readThroughInstances } from "./declared-fields.js";
import { isGenerated } from "./constructors.js";
import { isTransparent } from "./definition.js";

/** What the runtime must know of the class: class attributes that instances read, decorated methods, signatures. */
export function registrations(ctx: Context, c: ClassInfo): TsStmt[] {
  const out: TsStmt[] = [];
  const names = classNames(ctx, c);
  if (names.length) out.push(ts.expression(ctx.helperCall("pyClass", ts.this, ts.object(names))));
  const renamed = [...new Set(memberNames(c))].filter((n) =>
    ctx.facts.hiddenMembers.has(ctx.attribute(n).replace(/_$/, "")),
  );
  if (renamed.length)
    out.push(
      ts.expression(
        ctx.helperCall(
          "pyClass",
          ts.this,
          ts.object([
            ts.prop("methods", ts.object(renamed.map((n) => ts.prop(n, ts.str(ctx.attribute(n)))))),
          ]),
        ),
      ),
    );
  for (const name of readThroughInstances(ctx, c))
    if (!(isGenerated(ctx, c) && isField(ctx, c, name)))
      out.push(ts.expression(ctx.helperCall("classAttribute", ts.this, ts.str(ctx.attribute(name)))));
  for (const m of new Set(c.methods.values())) out.push(...methodRegistrations(ctx, m));
  const abstract = abstractNames(ctx, c);
  if (abstract.length)
    out.push(
      ts.expression(ctx.helperCall("abstractMethods", ts.this, ts.array(abstract.map((n) => ts.str(n))))),
    );
  const doc = c.node.docstring;
  if (doc !== undefined && ctx.facts.docstringsAreRead)
    out.push(ts.expression(ctx.helperCall("setAttr", ts.this, ts.str("__doc__"), ts.str(doc))));
  if (areClassesInspected(ctx)) {
    const described = withClassDetails(ctx, c, ts.this);
    if (described !== ts.this) out.push(ts.expression(described));
  }
  const protocol = c.node.bases.some((b) => /\.Protocol$/.test(ctx.types.qualifiedName(b) ?? ""));
  if (
    protocol &&
    c.node.decorators.some((d) => /\.runtime_checkable$/.test(ctx.types.qualifiedName(d) ?? ""))
  )
    out.push(
      ts.expression(
        ctx.helperCall("protocol", ts.this, ts.array(protocolMembers(ctx, c).map((n) => ts.str(n)))),
      ),
    );
  const matchArgs = c.classAttributes.get("__match_args__")?.value;
  if (matchArgs)
    out.push(
      ts.expression(ctx.helperCall("setAttr", ts.this, ts.str("__match_args__"), lower(ctx, matchArgs))),
    );
  const hooks = classHooks(ctx, c);
  if (hooks) out.push(ts.expression(hooks));
  return out;
}

/** What every JavaScript class has of its own, and with that hides what it would inherit. */
const jsClassMembers: ReadonlySet<string> = new Set(["length", "name"]);

/** The class's `__name__` and `__qualname__`, where TypeScript's own name does not say them. */
export function classNames(ctx: Context, c: ClassInfo): TsProperty[] {
  const hidden = ctx.types
    .ancestry(c)
    .some((k) => memberNames(k).some((n) => jsClassMembers.has(ctx.attribute(n))));
  const own =
    hidden || ctx.variable(c.name) !== c.name || c.node.decorators.some((d) => !isTransparent(ctx, d));
  const nested = c.scope.parent?.kind !== "module";
  const shown = ctx.facts.classNamesMatter || ctx.facts.classesEscape || classShape(ctx, c) === "dataclass";
  const out: TsProperty[] = [];
  if (own || (nested && ctx.facts.classNamesMatter)) out.push(ts.prop("name", ts.str(c.name)));
  if (nested && shown) out.push(ts.prop("qualname", ts.str(qualifiedClassName(ctx, c))));
  return out;
}

/** `Outer.Inner`, `make.<locals>.Local` */
function qualifiedClassName(ctx: Context, c: ClassInfo): string {
  const { program } = ctx.facts;
  const parts = [c.name];
  for (let n = program.parentOf.get(c.node); n; n = program.parentOf.get(n)) {
    if (n.kind === "ClassDef") parts.unshift(n.name);
    if (n.kind === "FunctionDef" || n.kind === "AsyncFunctionDef") parts.unshift(n.name, "<locals>");
  }
  return parts.join(".");
}

/** Names that an object must have to be an instance of a protocol. */
const protocolMembers = (ctx: Context, c: ClassInfo): string[] =>
  ctx.types
    .ancestry(c)
    .flatMap((k) => [...k.methods.keys(), ...k.classAttributes.keys()])
    .filter((n) => n !== "__init__" && n !== "__slots__");

export function methodRegistrations(ctx: Context, m: FunctionInfo): TsStmt[] {
  const deleter = m.decorators.find((d) => d.kind === "Attribute" && d.attr === "getter");
  if (deleter)
    ctx.report(
      "unsupported-expression",
      { expression: `a property's ${ctx.sourceText(deleter.span)}` },
      deleter.span,
    );
  const renamed = m.decorators.find(
    (d) =>
      d.kind === "Attribute" &&
      (d.attr === "setter" || d.attr === "deleter") &&
      d.value.kind === "Name" &&
      d.value.id !== m.name &&
      m.owner?.methods.get(d.value.id)?.kind === "property",
  );
  if (renamed)
    ctx.report(
      "unsupported-expression",
      { expression: `${ctx.sourceText(renamed.span)} for a property with another name` },
      renamed.span,
    );
  const custom = deleter
    ? []
    : m.decorators.filter((d) => !ctx.types.keepsFunction(d) && !isModelHook(ctx, d));
  return [...custom].reverse().map((d) => {
    const owner =
      m.kind === "method" ? "decorateMethod" : m.kind === "property" ? "decorateGetter" : "decorateStatic";
    const takesClass = m.kind === "class" ? [ts.true] : [];
    return ts.expression(
      ctx.helperCall(owner, ts.this, ts.str(ctx.attribute(m.name)), lower(ctx, d), ...takesClass),
    );
  });
}
