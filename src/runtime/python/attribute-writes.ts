import {
  contains,
  isSlotted,
  jsFunctionMembers,
  memberFor,
  memberName,
  missingAttribute,
  ownerOf,
} from "./attribute-members.js";
import { requireName } from "./attributes.js";
import { methodsOf } from "./builtin-methods.js";
import { classInfo, isClass, pyClass } from "./class-info.js";
import { classAttribute, forgetAttribute } from "./classes.js";
import { closedAttributes } from "./closed-values.js";
import { addMethod } from "./decorate.js";
import { deleteByDescriptor, installDescriptor, isDescriptor } from "./descriptors.js";
import { Dict } from "./dict.js";
import { AttributeError } from "./exceptions.js";
import { specialMethod } from "./special-methods.js";
import { typeName } from "./type-name.js";
import type { Dynamic } from "./types.js";

/** `x.name = value` */
export function setAttr(x: Dynamic, name: string, value: Dynamic): void {
  requireName(name);
  if (x === null || (typeof x !== "object" && typeof x !== "function")) throw refusedWrite(x, name);
  if (
    isClass(x) &&
    (x as Dynamic).__members__ instanceof Dict &&
    contains([...(x as Dynamic).__members__.keys()], name)
  )
    throw new AttributeError(`cannot reassign member '${name}'`);
  if (typeof x.__setattr__ === "function") {
    x.__setattr__(name, value);
    return;
  }
  setOwn(x, name, value);
}

/** `object.__setattr__(x, name, value)` */
export function setOwn(x: Dynamic, name: string, value: Dynamic): void {
  if (closedAttributes(x) !== undefined) throw refusedWrite(x, name);
  if (typeof x === "object" && isSlotted(x.constructor, name) && memberName(x, name) === undefined)
    throw missingAttribute(x, name);
  if (name === "__name__" && isClass(x)) {
    pyClass(x, { ...classInfo(x), name: value as string });
    return;
  }
  const member = memberFor(x, name);
  if (typeof x === "function" && jsFunctionMembers.has(name)) {
    Object.defineProperty(x, name, { value, writable: true, enumerable: true, configurable: true });
    return;
  }
  if (!Reflect.set(x as object, member, value)) throw readOnly(x, name);
  if (isClass(x) && typeof (x as Dynamic).prototype === "object") setOnInstances(x, member, value);
}

/** An attribute given to a class shows on its instances too. */
function setOnInstances(cls: Dynamic, member: string, value: Dynamic): void {
  if (isDescriptor(value)) installDescriptor(cls, member, value);
  else if (typeof value === "function" && !isClass(value)) addMethod(cls, member, value);
  else if (!(member in cls.prototype) || isMethod(cls.prototype, member)) classAttribute(cls, member);
}

const isMethod = (prototype: Dynamic, member: string): boolean =>
  typeof Object.getOwnPropertyDescriptor(ownerOf(prototype, member), member)?.value === "function";

function readOnly(x: Dynamic, name: string): AttributeError {
  return new AttributeError(`property '${name}' of '${typeName(x)}' object has no setter`);
}

/** The AttributeError of writing an attribute of a built-in value. */
function refusedWrite(x: Dynamic, name: string): AttributeError {
  const isMethod = Object.hasOwn(methodsOf(x)?.methods ?? {}, name) || specialMethod(x, name) !== undefined;
  if (isMethod) return new AttributeError(`'${typeName(x)}' object attribute '${name}' is read-only`);
  return closedAttributes(x)?.includes(name) === true
    ? new AttributeError("readonly attribute")
    : missingAttribute(x, name);
}

/** `del x.name` */
export function delAttr(x: Dynamic, name: string): void {
  if (typeof x?.__delattr__ === "function") {
    x.__delattr__(name);
    return;
  }
  deleteOwn(x, name);
}

/** `object.__delattr__(x, name)` */
export function deleteOwn(x: Dynamic, name: string): void {
  if ((typeof x !== "object" && typeof x !== "function") || x === null || closedAttributes(x) !== undefined)
    throw refusedWrite(x, name);
  if (deleteByDescriptor(x, memberFor(x, name), name)) return;
  const member = memberName(x, name);
  if (member === undefined || !Object.hasOwn(x, member)) throw missingAttribute(x, name);
  delete x[member];
  if (isClass(x)) forgetAttribute(x, member);
}
