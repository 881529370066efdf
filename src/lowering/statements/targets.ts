/** Assignment targets: declarations, patterns, attributes, subscripts, slices. */
import type { Binding } from "../../analysis/scopes.js";
import { T, type Ty } from "../../analysis/types.js";
import { ts, type TsExpr, type TsStmt } from "../../emitter/ts.js";
import type { Attribute, Expr, Name, Subscript } from "../../parser/ast.js";
import { type Context, excerpt } from "../context.js";
import { decoratorOption } from "../classes/fields.js";
import { hasAttribute, sliceArguments } from "../expressions/access.js";
import { lower } from "../expressions/index.js";
import { isSimple } from "../expressions/operators.js";
import { setModuleMember } from "../imports/names.js";
import { moduleName } from "../references.js";
import { dynamic, fit, tsType } from "../types.js";
import { isPlaceholder } from "./placeholder.js";

export type Mode = "const" | "let" | "";

/** How a name is written at this node: declared there, or assigned. */
export function modeOf(ctx: Context, node: object): Mode {
  const binding = ctx.bindingOf(node);
  if (!binding) return "";
  const placement = ctx.placement(binding);
  if (placement.kind === "at" && placement.write.node === node) return placement.mode;
  return placement.kind === "each" && declaresItself(binding, node) ? placement.mode : "";
}

/** Whether each write of the name declares a variable of its own. */
function isDeclaredHere(ctx: Context, target: Name): boolean {
  const binding = ctx.bindingOf(target);
  return binding !== undefined && ctx.placement(binding).kind === "each" && modeOf(ctx, target) !== "";
}

/** Loop targets, handlers and comprehensions declare their variable; an assignment in their body does not. */
function declaresItself(binding: Binding, node: object): boolean {
  const write = binding.writes.find((w) => w.node === node);
  return (
    !write ||
    write.source.kind === "iterate" ||
    write.source.kind === "except" ||
    binding.scope.kind === "comprehension"
  );
}

/** `target = value` in all its forms. */
export function assign(
  ctx: Context,
  target: Expr,
  value: TsExpr,
  type: Ty,
  wanted: ReadonlySet<Name> = lastOfEachName(target),
): TsStmt[] {
  switch (target.kind) {
    case "Name":
      return wanted.has(target) || !isDeclaredHere(ctx, target) ? [assignName(ctx, target, value, type)] : [];
    case "Tuple":
    case "List":
      return unpackInto(ctx, target.elts, value, type, wanted);
    case "Attribute":
      return [ts.expression(assignAttribute(ctx, target, value, type))];
    case "Subscript":
      return [ts.expression(assignSubscript(ctx, target, value))];
    case "Starred":
      return assign(ctx, target.value, value, type, wanted);
    default:
      return [
        ts.expression(
          ctx.unsupported(
            "unsupported-statement",
            { statement: `${excerpt(ctx.sourceText(target.span))} = ...` },
            target.span,
          ),
        ),
      ];
  }
}

function assignName(ctx: Context, target: Name, value: TsExpr, type: Ty): TsStmt {
  const binding = ctx.bindingOf(target);
  const name = nameOf(ctx, target);
  const declared = binding ? ctx.variableType(binding) : T.unknown;
  const fitted = fit(ctx, value, type, declared);
  const mode = modeOf(ctx, target);
  if (binding?.scope.kind === "class" && !ctx.renamed.has(binding))
    return ts.expression(ctx.helperCall("setAttr", ts.this, ts.str(target.id), value));
  if (!mode) return ts.expression(ts.assign(ts.id(name), fitted));
  return {
    kind: "variable",
    mode,
    target: ts.id(name),
    value: fitted,
    type: declarationType(ctx, mode, declared, value),
    export: exported(ctx, binding),
  };
}

/** Names at module level are exported, so that the program's other modules and the app can import them. */
export const exported = (ctx: Context, b: Binding | undefined): boolean =>
  b?.scope.kind === "module" && ctx.exports.has(b.name);

/** How a name is written; names of a class body are statics of the class. */
export const nameOf = (ctx: Context, target: Name): string => {
  const binding = ctx.bindingOf(target);
  if (binding?.scope.kind === "class" && !ctx.renamed.has(binding)) return `this.${ctx.attribute(target.id)}`;
  return (binding && ctx.renamed.get(binding)) ?? ctx.variable(target.id);
};

/** A written type where the first value alone would say too little or too much. */
function declarationType(ctx: Context, mode: Mode, declared: Ty, value: TsExpr): string | undefined {
  if (declared.k === "list") return tsType(ctx, declared);
  if (mode === "const")
    return value.kind === "array" ||
      isPlaceholder(value) ||
      (value.kind === "object" && value.properties.length === 0)
      ? dynamic(ctx)
      : undefined;
  return tsType(ctx, declared);
}

// ---- unpacking ------------------------------------------------------------------------------------------------------

/** `a, b = value`: a pattern over a value that is known to have as many items, or over what `unpack` checked. */
function unpackInto(
  ctx: Context,
  elts: readonly Expr[],
  value: TsExpr,
  type: Ty,
  wanted: ReadonlySet<Name>,
): TsStmt[] {
  const items = unpacked(ctx, elts, value, type);
  const modes = elts.map((e) =>
    e.kind === "Name"
      ? modeOf(ctx, e)
      : e.kind === "Starred" && e.value.kind === "Name"
        ? modeOf(ctx, e.value)
        : undefined,
  );
  const [first] = modes;
  if (first !== undefined && modes.every((m) => m === first) && canPattern(ctx, elts, first)) {
    const pattern: TsExpr = {
      kind: "arrayPattern",
      elements: withoutUnread(
        ctx,
        first,
        elts.map((e) => (e.kind === "Starred" ? e.value : e) as Name),
      ),
    };
    if (!first) return [ts.expression(ts.assign(pattern, items))];
    const binding = ctx.bindingOf(elts[0]!.kind === "Starred" ? elts[0]!.value : elts[0]!);
    const loose =
      first === "let" ||
      (items.kind === "array" && items.elements.some((x) => x.kind === "array" || x.kind === "new"));
    const unknown = loose ? `[${elts.map(() => dynamic(ctx)).join(", ")}]` : undefined;
    return [
      {
        kind: "variable",
        mode: first,
        target: pattern,
        value: items,
        type: unknown,
        export: exported(ctx, binding),
      },
    ];
  }
  const name = ctx.temporary("items");
  const out: TsStmt[] = [ts.variable("const", name, items, `${dynamic(ctx)}[]`)];
  elts.forEach((e, i) =>
    out.push(
      ...assign(ctx, e.kind === "Starred" ? e.value : e, ts.index(ts.id(name), ts.num(i)), T.unknown, wanted),
    ),
  );
  return out;
}

/** Declared patterns need nothing; assigned ones must not hide that a variable's type is narrower than the value's. */
function canPattern(ctx: Context, elts: readonly Expr[], mode: Mode): boolean {
  if (elts.length === 0) return false;
  if (mode !== "let") return true;
  return elts.every((e) => ctx.bindingOf(e.kind === "Starred" ? e.value : e) !== undefined);
}

function unpacked(ctx: Context, elts: readonly Expr[], value: TsExpr, type: Ty): TsExpr {
  const star = elts.findIndex((e) => e.kind === "Starred");
  if (star >= 0) return ctx.helperCall("unpackStar", value, ts.num(star), ts.num(elts.length - star - 1));
  if (type.k === "tuple" && type.items.length === elts.length)
    return value.kind === "call" && isTupleOf(value) ? ts.array(value.args) : value;
  return ctx.helperCall("unpack", value, ts.num(elts.length));
}

/** `Tuple.of(b, a)` that is taken apart at once needs no tuple. */
const isTupleOf = (e: TsExpr & { kind: "call" }): boolean =>
  e.callee.kind === "member" &&
  e.callee.property === "of" &&
  e.callee.object.kind === "id" &&
  e.callee.object.helper === "Tuple" &&
  !e.args.some((a) => a.kind === "spread");

/** For a loop variable or parameter: a pattern, and statements that do what a pattern cannot. All names are declared by it. */
export function bindTarget(
  ctx: Context,
  target: Expr,
  type: Ty,
  mode: Mode = "const",
): { pattern: TsExpr; statements: TsStmt[] } {
  if (target.kind === "Name") return { pattern: ts.id(nameOf(ctx, target)), statements: [] };
  const tuple =
    (target.kind === "Tuple" || target.kind === "List") && target.elts.every((e) => e.kind === "Name")
      ? target.elts
      : undefined;
  if (tuple && type.k === "tuple" && type.items.length === tuple.length)
    return {
      pattern: {
        kind: "arrayPattern",
        elements: withoutUnread(ctx, mode, tuple as Name[]),
      },
      statements: [],
    };
  const name = ctx.temporary("item");
  return { pattern: ts.id(name), statements: declareAll(ctx, target, ts.id(name), type, mode) };
}

/** The pattern for `a, b` as the target of a loop whose items `unpackEach` takes apart; undefined where another form is plainer, or needed. */
export function eachPattern(
  ctx: Context,
  target: Expr,
  type: Ty,
  mode: Mode = "const",
): { pattern: TsExpr; count: number } | undefined {
  if ((target.kind !== "Tuple" && target.kind !== "List") || target.elts.length === 0 || mode === "")
    return undefined;
  if (!target.elts.every((e) => e.kind === "Name")) return undefined;
  if (type.k === "tuple" && type.items.length === target.elts.length) return undefined;
  const elements = withoutUnread(ctx, mode, target.elts as Name[]);
  return { pattern: { kind: "arrayPattern", elements }, count: target.elts.length };
}

/** `[_, _, unit]` is `[, _, unit]`: the last of a name has its value. */
function declaredOnce(elements: readonly TsExpr[]): (TsExpr | undefined)[] {
  const last = new Map(elements.map((e, i) => [e.kind === "id" ? e.name : e, i]));
  return elements.map((e, i) => (e.kind === "id" && last.get(e.name) !== i ? undefined : e));
}

/** A pattern's names, without those that begin with an underscore and that nobody reads: `[, last]`. */
function withoutUnread(ctx: Context, mode: Mode, names: readonly Name[]): (TsExpr | undefined)[] {
  const elements = declaredOnce(names.map((e) => ts.id(nameOf(ctx, e))));
  const read = elements.map((e, i) => (mode && isUnread(ctx, names[i]!) ? undefined : e));
  while (read.length > 0 && read.at(-1) === undefined) read.pop();
  return read.length > 0 ? read : elements;
}

function isUnread(ctx: Context, name: Name): boolean {
  const binding = name.id.startsWith("_") ? ctx.bindingOf(name) : undefined;
  return (
    binding !== undefined &&
    binding.scope.kind !== "module" &&
    binding.reads.length === 0 &&
    (binding.writes.length === 1 || ctx.placement(binding).kind === "each")
  );
}

/** Every name in a target, in their order. */
export const namesIn = (target: Expr): Name[] =>
  target.kind === "Name"
    ? [target]
    : target.kind === "Starred"
      ? namesIn(target.value)
      : target.kind === "Tuple" || target.kind === "List"
        ? target.elts.flatMap(namesIn)
        : [];

/** As `assign`, with every name declared here. */
function declareAll(ctx: Context, target: Expr, value: TsExpr, type: Ty, mode: Mode): TsStmt[] {
  return declareNames(ctx, target, value, type, mode, lastOfEachName(target));
}

/** Of names that stand in a target more than once, the ones that get the value that stays. */
const lastOfEachName = (target: Expr): Set<Name> =>
  new Set(new Map(namesIn(target).map((name) => [name.id, name])).values());

function declareNames(
  ctx: Context,
  target: Expr,
  value: TsExpr,
  type: Ty,
  mode: Mode,
  wanted: ReadonlySet<Name>,
): TsStmt[] {
  switch (target.kind) {
    case "Name": {
      const name = ts.id(nameOf(ctx, target));
      return [mode ? ts.variable(mode, name, value, dynamic(ctx)) : ts.expression(ts.assign(name, value))];
    }
    case "Starred":
      return declareNames(ctx, target.value, value, type, mode, wanted);
    case "Tuple":
    case "List": {
      const items = unpacked(ctx, target.elts, value, type);
      const pattern: (TsExpr | undefined)[] = [];
      const rest: TsStmt[] = [];
      target.elts.forEach((e) => {
        const inner = e.kind === "Starred" ? e.value : e;
        if (inner.kind === "Name")
          return pattern.push(
            wanted.has(inner) && !isUnread(ctx, inner) ? ts.id(nameOf(ctx, inner)) : undefined,
          );
        const name = ctx.temporary("item");
        pattern.push(ts.id(name));
        return rest.push(...declareNames(ctx, inner, ts.id(name), T.unknown, mode, wanted));
      });
      while (pattern.length > 0 && pattern.at(-1) === undefined) pattern.pop();
      if (mode && pattern.length > 0)
        return [ts.variable(mode, { kind: "arrayPattern", elements: pattern }, items), ...rest];
      if (mode) return [ts.expression(items)];
      const whole = ctx.temporary("items");
      return [
        ts.variable("const", whole, items, `${dynamic(ctx)}[]`),
        ...target.elts.flatMap((e, i) =>
          declareNames(ctx, e, ts.index(ts.id(whole), ts.num(i)), T.unknown, mode, wanted),
        ),
      ];
    }
    default:
      return assign(ctx, target, value, type);
  }
}

// ---- attributes and subscripts --------------------------------------------------------------------------------------

export function assignAttribute(ctx: Context, target: Attribute, value: TsExpr, type: Ty): TsExpr {
  const module = moduleName(ctx, target.value);
  if (module !== undefined) return assignModuleAttribute(ctx, module, target, value);
  const t = ctx.typeOf(target.value);
  if (t.k === "instance" && isWritable(ctx, t.info, target.attr)) {
    const declared = ctx.types.attributeType(t.info, target.attr) ?? T.unknown;
    return ts.assign(
      ts.member(lower(ctx, target.value), ctx.attribute(target.attr)),
      fit(ctx, value, type, declared),
    );
  }
  if (t.k === "object" && ctx.types.libraries.attribute(t.cls, target.attr) !== undefined)
    return ts.assign(lower(ctx, target), value);
  if (
    t.k === "class" &&
    ctx.types.ancestry(t.info).some((k) => k.classAttributes.has(target.attr)) &&
    !ctx.types.isEnum(t.info)
  )
    return ts.assign(
      ts.member(ts.as(lower(ctx, target.value), dynamic(ctx)), ctx.attribute(target.attr)),
      value,
    );
  return ctx.helperCall("setAttr", lower(ctx, target.value), ts.str(target.attr), value);
}

function isWritable(ctx: Context, c: Parameters<typeof hasAttribute>[1], name: string): boolean {
  const hooks = [...ctx.types.ancestry(c), ...ctx.types.subclasses(c)].some(
    (k) => k.methods.has("__setattr__") || k.classAttributes.has("__slots__") || decoratorOption(k, "slots"),
  );
  if (hooks || ctx.types.isEnum(c) || isFrozen(ctx, c)) return false;
  const method = ctx.types.method(c, name);
  if (method?.kind === "property") return method.owner!.setters.has(name);
  if (method) return false;
  return ctx.types.ancestry(c).some((k) => k.classAttributes.has(name) || k.instanceAttributes.has(name));
}

/** `@dataclass(frozen=True)` and named tuples raise at run time. */
const isFrozen = (ctx: Context, c: Parameters<typeof hasAttribute>[1]): boolean =>
  ctx.types
    .ancestry(c)
    .some((k) =>
      k.node.decorators.some((d) => d.kind === "Call" && d.keywords.some((w) => w.arg === "frozen")),
    ) || ctx.types.libraryBases(c).some((b) => /NamedTuple/.test(b));

function assignModuleAttribute(ctx: Context, module: string, target: Attribute, value: TsExpr): TsExpr {
  const local = ctx.facts.program.byName.get(module);
  const found = local && setModuleMember(ctx, local, target.attr, value);
  if (found) return found;
  if (!local)
    return ctx.unsupported(
      "module-attribute",
      { name: target.attr, replacement: "a placeholder" },
      target.span,
    );
  return ctx.unsupported("global-from-other-module", { name: target.attr, module }, target.span);
}

export function assignSubscript(ctx: Context, target: Subscript, value: TsExpr): TsExpr {
  const object = lower(ctx, target.value);
  if (target.slice.kind === "Slice") {
    const [start, stop, step] = sliceArguments(ctx, target.slice);
    return ctx.helperCall("setSlice", object, start!, stop!, value, ...(step ? [step] : []));
  }
  return ctx.helperCall("setItem", object, lower(ctx, target.slice), value);
}

/** Evaluates an operand once: names and constants may be repeated, anything else goes to a constant first. */
export function once(ctx: Context, e: Expr, base: string, out: TsStmt[]): TsExpr {
  const value = lower(ctx, e);
  if (isSimple(e)) return value;
  const name = ctx.temporary(base);
  out.push(ts.variable("const", name, value, dynamic(ctx)));
  return ts.id(name);
}
