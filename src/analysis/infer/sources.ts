/** What a name is bound to. */
import type { Expr, FunctionDef, Lambda } from "../../parser/ast.js";
import { children } from "../../parser/index.js";
import type { Types } from "../infer.js";
import { resolveImport } from "../modules.js";
import { type ProgramModule, selfName } from "../program.js";
import type { Binding, Source } from "../scopes.js";
import { joinAll, outermost, T, type Ty } from "../types.js";
import { classValue, functionValue } from "./definitions.js";
import { libraryValue } from "./members.js";
import { declaredAs } from "./relations.js";

export function sourceType(types: Types, s: Source, b: Binding, m: ProgramModule): Ty {
  switch (s.kind) {
    case "assign":
      return types.unpacked(types.exprType(s.value), s.path);
    case "iterate":
      return types.unpacked(types.elementType(types.exprType(s.iter)), s.path);
    case "with":
      return types.unpacked(contextType(types, types.exprType(s.item.contextExpr), s.async), s.path);
    case "annotation":
      return types.annotation(s.annotation, m);
    case "augmented":
      return types.binary(types.declaredType(b), s.statement.op, types.exprType(s.statement.value), {
        left: s.statement.target,
        right: s.statement.value,
      });
    case "parameter":
      return parameterType(types, s.fn, s.name, m);
    case "function":
      return functionValue(types, s.node);
    case "class":
      return classValue(types, s.node);
    case "import":
      return importType(types, s, m);
    case "except":
      return exceptionType(types, s.handler.type);
    case "unknown":
      return T.unknown;
  }
}

function importType(types: Types, s: Source & { kind: "import" }, m: ProgramModule): Ty {
  const local = resolveImport(types.program, m, s);
  if (local?.kind === "module") return { k: "module", name: local.module.name };
  if (local?.kind === "binding") return types.declaredType(local.binding);
  if (local?.kind === "missing") return T.unknown;
  if (s.member === undefined) return { k: "module", name: s.module };
  const name = `${s.module}.${s.member}`;
  return libraryValue(types, name);
}

function exceptionType(types: Types, type: Expr | undefined): Ty {
  if (!type) return T.unknown;
  const t = types.exprType(type);
  if (t.k === "class") return { k: "instance", info: t.info };
  if (t.k === "library" && types.libraries.class(t.name)) return { k: "object", cls: t.name };
  return t.k === "never" ? t : T.unknown;
}

/** What `as` gives in a with statement. */
function contextType(types: Types, manager: Ty, async: boolean): Ty {
  const t = outermost(manager);
  if (t.k === "never") return t;
  if (t.k === "instance") {
    const enter = types.method(t.info, async ? "__aenter__" : "__enter__");
    const result = enter ? types.resultOf(enter) : T.unknown;
    return result.k === "awaitable" ? result.of : result;
  }
  if (t.k === "object") {
    const row = types.libraries.method(t.cls, async ? "__aenter__" : "__enter__");
    const result = row ? types.typeText(row.returns) : T.unknown;
    return result.k === "awaitable" ? result.of : result;
  }
  return T.unknown;
}

/** Whether names of an annotation have no value yet, while the fixpoint runs: what they mean must not be taken for unknown. */
function isOpenYet(types: Types, e: Expr): boolean {
  if (e.kind === "Name" || e.kind === "Attribute") return types.exprType(e).k === "never";
  return children(e).some((x) => isOpenYet(types, x as Expr));
}

function parameterType(types: Types, fn: FunctionDef | Lambda, name: string, m: ProgramModule): Ty {
  const info = types.program.functionOf.get(fn)!;
  const a = fn.args;
  if (a.vararg?.arg === name)
    return T.tuples(a.vararg.annotation ? types.annotation(a.vararg.annotation, m) : T.unknown);
  if (a.kwarg?.arg === name)
    return T.dict(T.str, a.kwarg.annotation ? types.annotation(a.kwarg.annotation, m) : T.unknown);
  if (info.owner && selfName(info) === name && info.kind !== "static")
    return info.kind === "class" ? { k: "class", info: info.owner } : { k: "instance", info: info.owner };
  const arg = [...a.posonlyargs, ...a.args, ...a.kwonlyargs].find((x) => x.arg === name)!;
  const values = arg.default ? [types.exprType(arg.default)] : [];
  const known = types.calls.argumentTypes(info, name);
  if (arg.annotation) {
    if (isOpenYet(types, arg.annotation)) return T.never;
    const declared = types.annotation(arg.annotation, m);
    // `@show.register` of an `int` is called for a bool too.
    const registered = info.decorators.some((d) => d.kind === "Attribute" && d.attr === "register");
    if (registered && declared.k === "int") values.push(T.bool);
    const unseen = types.calls.isOpen(info) ? [T.unknown] : [];
    return declaredAs(declared, [...values, ...known, ...unseen]);
  }
  if (fn.kind === "Lambda" && a.args[0]?.arg === name && values.length === 0) {
    const given = itemsFor(types, fn);
    if (given !== undefined) return given;
  }
  return !types.calls.isOpen(info) ? joinAll([...values, ...known]) : T.unknown;
}

/** What a built-in function gives the lambda that it is called with: `sorted(rows, key=lambda row: row.price)`. */
function itemsFor(types: Types, fn: Lambda): Ty | undefined {
  const { parentOf } = types.program;
  const parent = parentOf.get(fn);
  const call = parent?.kind === "Keyword" ? parentOf.get(parent) : parent;
  if (call?.kind !== "Call" || call.args.some((x) => x.kind === "Starred")) return undefined;
  const { func, args } = call;
  if (parent?.kind === "Keyword") {
    if (parent.arg !== "key") return undefined;
    if (func.kind === "Attribute" && func.attr === "sort") {
      const list = types.exprType(func.value);
      return list.k === "never" || list.k === "list" ? types.elementType(list) : undefined;
    }
    const called = types.exprType(func);
    if (called.k !== "builtin" || !/^(sorted|min|max)$/.test(called.name) || args.length === 0)
      return undefined;
    const given = args.map((x) => types.exprType(x));
    return args.length === 1 ? types.elementType(given[0]!) : joinAll(given);
  }
  const called = types.exprType(func);
  const isMapped = called.k === "builtin" && /^(map|filter)$/.test(called.name) && args.length === 2;
  return isMapped && args[0] === fn ? types.elementType(types.exprType(args[1]!)) : undefined;
}

export function computeBinding(types: Types, b: Binding, m: ProgramModule): Ty {
  const annotated = b.writes.find((w) => w.source.kind === "annotation");
  const values = b.writes
    .filter((w) => w.source.kind !== "annotation")
    .map((w) => sourceType(types, w.source, b, m));
  const declared =
    annotated?.source.kind === "annotation" ? types.annotation(annotated.source.annotation, m) : T.unknown;
  const type = annotated ? declaredAs(declared, values) : joinAll(values);
  const made = b.writes.some(
    ({ source: s }) =>
      s.kind === "parameter" || s.kind === "annotation" || ("path" in s && s.path.includes("*")),
  );
  return made ? types.grown(type, b) : type;
}
