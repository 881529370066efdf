/** What `value.name` is. */
import type { Expr } from "../../parser/ast.js";
import type { Types } from "../infer.js";
import type { ClassInfo } from "../program.js";
import { claimed } from "../claims.js";
import { joinAll, membersOf, T, type Ty } from "../types.js";

export function attributeExpr(types: Types, e: Expr & { kind: "Attribute" }): Ty {
  const parts = membersOf(types.exprType(e.value));
  return joinAll(
    parts.map((m) => (m.k === "claimed" ? claimed(memberType(types, m.of, e)) : memberType(types, m, e))),
  );
}

/** What a value of one type has by this name. */
export function memberType(types: Types, t: Ty, e: Expr & { kind: "Attribute" }): Ty {
  if (t.k === "module") return moduleMember(types, t.name, e.attr);
  if (t.k === "library") {
    const constant = types.libraries.class(t.name)?.constants?.[e.attr];
    return constant ? types.typeText(constant) : libraryValue(types, `${t.name}.${e.attr}`);
  }
  // Nothing comes of it but an AttributeError; while the fixpoint runs, what else it may be is still to come.
  if (t.k === "none") return noneMember(e.attr);
  if (t.k === "instance") return instanceMember(types, t.info, e.attr);
  if (t.k === "class") return classMember(types, t.info, e.attr);
  if (t.k === "object") {
    const type = types.libraries.attribute(t.cls, e.attr);
    return type ? types.typeText(type) : T.unknown;
  }
  return T.unknown;
}

/** `None.x` raises, but for what every object has. */
const noneMember = (name: string): Ty => (/^__\w+__$/.test(name) ? T.unknown : T.never);

function moduleMember(types: Types, module: string, name: string): Ty {
  const local = types.program.byName.get(module);
  if (!local) return libraryValue(types, `${module}.${name}`);
  const b = local.scopes.module.bindings.get(name);
  if (b) return types.declaredType(b);
  return types.program.byName.has(`${module}.${name}`)
    ? { k: "module", name: `${module}.${name}` }
    : T.unknown;
}

function instanceMember(types: Types, c: ClassInfo, name: string): Ty {
  const method = types.method(c, name);
  if (method?.kind === "property") return types.resultOf(method);
  if (method)
    return method.decorators.every((d) => types.keepsFunction(d))
      ? { k: "function", info: method, self: c }
      : T.unknown;
  return types.attributeType(c, name) ?? T.unknown;
}

function classMember(types: Types, c: ClassInfo, name: string): Ty {
  const method = types.method(c, name);
  if (method && (method.kind === "static" || method.kind === "class"))
    return { k: "function", info: method, self: c };
  if (method) return T.unknown;
  if (types.isEnum(c) && isEnumMember(c, name)) return { k: "instance", info: c };
  if (types.isEnum(c)) return T.unknown;
  return types.attributeType(c, name) ?? T.unknown;
}

export function libraryValue(types: Types, name: string): Ty {
  const member = types.libraries.member(name);
  if (!member) return types.libraries.isModule(name) ? { k: "module", name } : { k: "library", name };
  if (member.kind === "constant") return types.typeText(member.type);
  return { k: "library", name };
}

/** Names of an enum's body; those with an underscore at the start are no members. */
const isEnumMember = (c: ClassInfo, name: string): boolean =>
  !name.startsWith("_") && (c.classAttributes.has(name) || c.classAttributes.size === 0);
