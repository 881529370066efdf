/** The statements of a class body as members of the class. */
import type { ClassInfo } from "../../analysis/program.js";
import { ts, type TsExpr, type TsMember, type TsStmt } from "../../emitter/ts.js";
import type { ClassDef, Expr, FunctionDef, Stmt } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lower } from "../expressions/index.js";
import { namesIn } from "../statements/targets.js";
import { dynamic } from "../types.js";
import { lowerBlock } from "../statements/index.js";
import { lowerMethod } from "./methods.js";
import { isModelStatement } from "./model.js";
import { classShape } from "./shape.js";
import { isField, isMethodValue } from "./declared-fields.js";
import { isGenerated } from "./constructors.js";
import { methodRegistrations } from "./registrations.js";

export function bodyMembers(ctx: Context, s: ClassDef, c: ClassInfo): TsMember[] {
  const out: TsMember[] = [];
  const dataclass = isGenerated(ctx, c);
  const replaced = replacedDefinitions(ctx, c, s.body);
  for (const stmt of s.body) if (!replaced.has(stmt)) out.push(...bodyMember(ctx, c, stmt, dataclass));
  return out;
}

/** Methods and accessors that nobody sees, since the body defines their name anew. `@name.setter` goes on with the one before. */
function replacedDefinitions(ctx: Context, c: ClassInfo, body: readonly Stmt[]): ReadonlySet<Stmt> {
  const standing = new Map<string, Stmt[]>();
  const replaced = new Set<Stmt>();
  for (const stmt of body) {
    if (stmt.kind !== "FunctionDef" && stmt.kind !== "AsyncFunctionDef") continue;
    const info = ctx.facts.program.functionOf.get(stmt)!;
    if (info.decorators.length > 0 || c.computed.has(stmt.name)) continue;
    const before = standing.get(stmt.name) ?? [];
    const accessor = stmt.decorators.map((d) => (d.kind === "Attribute" ? d.attr : "")).find((a) => a !== "");
    const goesOn = accessor === "setter" || accessor === "deleter" || accessor === "getter";
    const ended = before.filter((s) => !goesOn || accessorOf(s) === accessorOf(stmt));
    ended.forEach((s) => replaced.add(s));
    standing.set(stmt.name, [...before.filter((s) => !ended.includes(s)), stmt]);
  }
  return replaced;
}

const accessorOf = (s: Stmt): string => {
  const named = (s as FunctionDef).decorators.find((d) => d.kind === "Attribute");
  return named?.kind === "Attribute" && named.attr !== "getter" ? named.attr : "getter";
};

function bodyMember(ctx: Context, c: ClassInfo, stmt: Stmt, dataclass: boolean): TsMember[] {
  const out = bodyStatement(ctx, c, stmt, dataclass);
  const leading = stmt.trivia.leading.map((x) => x.text);
  if (out.length)
    out[0] = { ...out[0]!, origin: stmt.span, leading, blankBefore: stmt.trivia.blankLineBefore };
  return out;
}

function bodyStatement(ctx: Context, c: ClassInfo, stmt: Stmt, dataclass: boolean): TsMember[] {
  if (classShape(ctx, c) === "model" && isModelStatement(ctx, c, stmt)) return [];
  if (isComputedStatement(ctx, c, stmt)) return [{ kind: "staticBlock", body: lowerBlock(ctx, [stmt]) }];
  switch (stmt.kind) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      return lowerMethod(ctx, c, ctx.facts.program.functionOf.get(stmt)!);
    case "Assign":
      if (isMethodValue(c, stmt.value)) return [methodAliases(ctx, stmt)];
      if (stmt.targets.some((t) => t.kind !== "Name")) return unpackedFields(ctx, c, stmt);
      return stmt.targets
        .flatMap((t) => (t.kind === "Name" ? [staticField(ctx, t.id, stmt.value)] : []))
        .filter((f) => f.name !== "__match_args__") as TsMember[];
    case "AnnAssign":
      if (!stmt.value || stmt.target.kind !== "Name" || (dataclass && isField(ctx, c, stmt.target.id)))
        return [];
      return [staticField(ctx, stmt.target.id, stmt.value)];
    case "ClassDef": {
      const [made, ...after] = lowerBlock(ctx, [stmt]);
      if (!made) return [];
      const value = nestedValue(made);
      if (!value) ctx.report("unsupported-statement", { statement: "this class in a class body" }, stmt.span);
      return value
        ? [
            {
              kind: "field",
              name: ctx.attribute(stmt.name),
              static: true,
              value: after.length ? ctx.helperCall("enumeration", value) : value,
            },
          ]
        : [];
    }
    case "Import":
    case "ImportFrom":
      ctx.report("unsupported-statement", { statement: "an import in a class body" }, stmt.span);
      return [{ kind: "staticBlock", body: lowerBlock(ctx, [stmt]) }];
    case "Global":
    case "Nonlocal":
      return [];
    case "Pass":
    case "Expr":
      return stmt.kind === "Expr" && stmt.value.kind !== "Constant"
        ? [{ kind: "staticBlock", body: lowerBlock(ctx, [stmt]) }]
        : [];
    default:
      return [{ kind: "staticBlock", body: lowerBlock(ctx, [stmt]) }];
  }
}

/** Whether a statement binds names that others of the body bind too, or that belong to another scope: it runs in the order of the body. */
function isComputedStatement(ctx: Context, c: ClassInfo, stmt: Stmt): boolean {
  const names =
    stmt.kind === "Assign"
      ? stmt.targets.flatMap(namesIn)
      : stmt.kind === "AnnAssign" && stmt.value
        ? namesIn(stmt.target)
        : [];
  if (names.some((n) => ctx.bindingOf(n)?.scope !== c.scope || c.computed.has(n.id))) return true;
  const isDefinition =
    stmt.kind === "FunctionDef" || stmt.kind === "AsyncFunctionDef" || stmt.kind === "ClassDef";
  return isDefinition && c.computed.has(stmt.name);
}

/** `def` in a branch of a class body: the method is made there and given to the class. */
export function lowerLateMethod(ctx: Context, s: FunctionDef): TsStmt[] {
  const info = ctx.facts.program.functionOf.get(s)!;
  const saved = ctx.isLateMethod;
  ctx.isLateMethod = true;
  const members = lowerMethod(ctx, info.owner!, info);
  ctx.isLateMethod = saved;
  const decorators = methodRegistrations(ctx, info);
  if (decorators.length) members.push({ kind: "staticBlock", body: decorators });
  const holder: TsExpr = {
    kind: "classExpression",
    declaration: { kind: "class", name: info.owner!.name, members },
  };
  return [ts.expression(ctx.helperCall("defineMembers", ts.this, holder))];
}

/** The class that the statement of a nested class makes. */
function nestedValue(s: TsStmt): TsExpr | undefined {
  if (s.kind === "classDeclaration") return { kind: "classExpression", declaration: s.declaration };
  if (s.kind === "variable") return s.value;
  return s.kind === "expression" && s.expression.kind === "assign" ? s.expression.value : undefined;
}

/** `a, b = 1, 2` in a class body. */
function unpackedFields(ctx: Context, c: ClassInfo, stmt: Stmt & { kind: "Assign" }): TsMember[] {
  const names = stmt.targets.flatMap((t) =>
    t.kind === "Tuple" ? t.elts.flatMap((x) => (x.kind === "Name" ? [x.id] : [])) : [],
  );
  const known = names.filter((n) => c.classAttributes.get(n)?.statement === stmt);
  if (known.length === names.length && names.length > 0)
    return known.map((n) => staticField(ctx, n, c.classAttributes.get(n)!.value!));
  ctx.report("unsupported-statement", { statement: "unpacking in a class body" }, stmt.span);
  return [];
}

/** `static { assignMethod(this, "__radd__", "__add__"); }` */
function methodAliases(ctx: Context, stmt: Stmt & { kind: "Assign" }): TsMember {
  const value = stmt.value.kind === "Name" ? ts.str(ctx.attribute(stmt.value.id)) : lower(ctx, stmt.value);
  const names = stmt.targets.flatMap((t) => (t.kind === "Name" ? [t.id] : []));
  return {
    kind: "staticBlock",
    body: names.map((n) =>
      ts.expression(ctx.helperCall("assignMethod", ts.this, ts.str(ctx.attribute(n)), value)),
    ),
  };
}

function staticField(ctx: Context, name: string, value: Expr): TsMember & { kind: "field" } {
  return {
    kind: "field",
    name: ctx.attribute(name),
    static: true,
    type: dynamic(ctx),
    value: lower(ctx, value),
  };
}
