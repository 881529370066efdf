/** Fields of dataclasses and named tuples, inherited ones first. */
import type { ClassInfo } from "../../analysis/program.js";
import { T, type Ty } from "../../analysis/types.js";
import type { Expr } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { isDataclass } from "./shape.js";

export interface DataField {
  readonly name: string;
  /** Undefined for a field of a library's dataclass, whose constructor assigns it. */
  readonly owner?: ClassInfo;
  readonly type: Ty;
  readonly default?: Expr;
  readonly factory?: Expr;
  /** Of a library's dataclass: it may be left out. */
  readonly optional?: boolean;
  readonly init: boolean;
  readonly keywordOnly: boolean;
  /** `InitVar`: a parameter of the constructor that only `__post_init__` sees. */
  readonly initOnly?: boolean;
  /** Options of `field(...)` that the runtime must know. */
  readonly repr: boolean;
  readonly compare: boolean;
  readonly hash?: boolean;
}

export function dataFields(ctx: Context, c: ClassInfo): DataField[] {
  const table = new Map<string, DataField>();
  for (const f of libraryFields(ctx, c)) table.set(f.name, f);
  for (const k of [...ctx.types.ancestry(c)].reverse()) {
    if (!isDataclass(ctx, k) && k !== c && !isNamedTuple(ctx, k)) continue;
    for (const f of ownFields(ctx, k)) table.set(f.name, f);
  }
  return [...table.values()];
}

/** The fields of a library's dataclass that a class extends. */
export function libraryFields(ctx: Context, c: ClassInfo): DataField[] {
  return ctx.types.libraryBases(c).flatMap((base) => {
    const row = ctx.types.libraries.class(base);
    if (!row?.isDataclass) return [];
    return row.params.map((p): DataField => {
      const optional = p.endsWith("=");
      const name = p.replace(/=$/, "");
      return { name, type: T.unknown, optional, init: true, keywordOnly: false, repr: true, compare: true };
    });
  });
}

/** Whether a value may be left out. */
export const hasDefault = (f: DataField): boolean =>
  f.default !== undefined || f.factory !== undefined || f.optional === true;

const isNamedTuple = (ctx: Context, c: ClassInfo): boolean =>
  ctx.types.libraryBases(c).some((b) => /NamedTuple$/.test(b));

function ownFields(ctx: Context, c: ClassInfo): DataField[] {
  const allKeywords = decoratorOption(c, "kw_only");
  let keywordOnly = allKeywords;
  const out: DataField[] = [];
  for (const [name, { value, annotation }] of c.classAttributes) {
    if (!annotation || isClassVar(ctx, annotation)) continue;
    if (ctx.types.qualifiedName(annotation) === "dataclasses.KW_ONLY") {
      keywordOnly = true;
      continue;
    }
    const field = dataField(ctx, c, name, value, keywordOnly);
    const initOnly = ctx.types.qualifiedName(annotation) === "dataclasses.InitVar";
    out.push(initOnly ? { ...field, type: T.unknown, initOnly } : field);
  }
  return out;
}

export const isClassVar = (ctx: Context, annotation: Expr): boolean =>
  /(^|\.)ClassVar$/.test(ctx.types.qualifiedName(annotation) ?? "");

function dataField(
  ctx: Context,
  c: ClassInfo,
  name: string,
  value: Expr | undefined,
  keywordOnly: boolean,
): DataField {
  const type = ctx.types.attributeType(c, name) ?? T.unknown;
  const base = { name, owner: c, type, init: true, keywordOnly, repr: true, compare: true };
  const call =
    value?.kind === "Call" && ctx.types.qualifiedName(value.func) === "dataclasses.field" ? value : undefined;
  if (!call) return { ...base, default: value };
  const option = (key: string) => call.keywords.find((k) => k.arg === key)?.value;
  const flag = (key: string, otherwise: boolean) => {
    const v = option(key);
    return v?.kind === "Constant" && v.value.type === "bool" ? v.value.value : otherwise;
  };
  return {
    ...base,
    type: T.unknown,
    default: option("default"),
    factory: option("default_factory"),
    init: flag("init", true),
    repr: flag("repr", true),
    compare: flag("compare", true),
    keywordOnly: flag("kw_only", keywordOnly),
  };
}

export function decoratorOption(c: ClassInfo, name: string): boolean {
  return c.node.decorators.some(
    (d) =>
      d.kind === "Call" &&
      d.keywords.some(
        (k) =>
          k.arg === name &&
          k.value.kind === "Constant" &&
          k.value.value.type === "bool" &&
          k.value.value.value,
      ),
  );
}
