/** The fields that a class declares for TypeScript: what its methods assign, and class attributes that instances read. */
import type { ClassInfo } from "../../analysis/program.js";
import { T } from "../../analysis/types.js";
import { type TsMember } from "../../emitter/ts.js";
import type { Expr } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { dynamic, tsType } from "../types.js";
import { isModelField } from "./model.js";
import { classShape } from "./shape.js";
import { isClassVar } from "./fields.js";

/** `name: T;` for what methods assign on `self`. In subclasses they are only declared, so that nothing resets what the base set. */
export function fieldDeclarations(ctx: Context, c: ClassInfo): TsMember[] {
  const inherited = new Set(
    ctx.types
      .ancestry(c)
      .slice(1)
      .flatMap((k) => [...k.instanceAttributes.keys(), ...k.classAttributes.keys()]),
  );
  const through = new Set(readThroughInstances(ctx, c));
  const names = new Set([
    ...c.instanceAttributes.keys(),
    ...declaredOnly(c),
    ...through,
    ...methodValues(ctx, c),
  ]);
  const out: TsMember[] = [...c.computed].map((name) => ({
    kind: "field",
    name: ctx.attribute(name),
    static: true,
    declare: true,
    type: dynamic(ctx),
  }));
  for (const name of names) {
    if (classShape(ctx, c) === "model" && c.classAttributes.has(name) && !through.has(name)) continue;
    if (inherited.has(name) || c.methods.has(name) || ctx.types.method(c, name)?.kind === "property")
      continue;
    const type = tsType(ctx, ctx.types.attributeType(c, name) ?? T.unknown);
    out.push({
      kind: "field",
      name: ctx.attribute(name),
      static: false,
      declare: true,
      type: classShape(ctx, c) === "exception" ? dynamic(ctx) : type,
    });
  }
  return out;
}

/** `x: int` in a class body, without a value. */
const declaredOnly = (c: ClassInfo): string[] =>
  [...c.classAttributes].filter(([n, a]) => !a.value || c.computed.has(n)).map(([n]) => n);

/** `shout = say`: methods under another name, which TypeScript does not know. */
const methodValues = (ctx: Context, c: ClassInfo): string[] =>
  [...c.classAttributes]
    .filter(([name, a]) => a.value && isMethodValue(c, a.value) && ctx.facts.instanceReads.has(name))
    .map(([n]) => n);

export function readThroughInstances(ctx: Context, c: ClassInfo): string[] {
  const model = classShape(ctx, c) === "model";
  return [...c.classAttributes]
    .filter(
      ([name, a]) =>
        a.value &&
        !isMethodValue(c, a.value) &&
        (ctx.facts.instanceReads.has(name) || name === "__hash__") &&
        !(model && (isModelField(ctx, c, name) || name.startsWith("_") || name === "model_config")),
    )
    .map(([n]) => n);
}

/** `__radd__ = __add__`, `shout = lambda self: ...`: what becomes a method when it is read through an instance. */
export const isMethodValue = (c: ClassInfo, value: Expr): boolean =>
  value.kind === "Lambda" ||
  (value.kind === "Name" && (c.methods.get(value.id)?.kind === "method" || isLateMethod(c, value.id)));

/** A method of the body that is made when its `def` is reached. */
const isLateMethod = (c: ClassInfo, name: string): boolean =>
  c.computed.has(name) &&
  c.scope.bindings
    .get(name)!
    .writes.every(({ source }) => source.kind === "function" && source.node.decorators.length === 0);

export const isField = (ctx: Context, c: ClassInfo, name: string): boolean => {
  const a = c.classAttributes.get(name)?.annotation;
  return a !== undefined && !isClassVar(ctx, a);
};
