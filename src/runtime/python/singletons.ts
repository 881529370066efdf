import { pyClass } from "./class-info.js";

class NotImplementedType {}
class EllipsisType {}
pyClass(EllipsisType, { name: "ellipsis" });

/** Returned by an operator method that cannot handle its operand. */
export const NotImplemented = Object.freeze(new NotImplementedType());

/** `...` */
export const Ellipsis = Object.freeze(new EllipsisType());

/** On the prototype of classes whose instances never change: copies are the object itself. */
export const immutableMark = Symbol("immutable");

/** Marks a class whose instances never change and returns it. */
export function immutable<C extends { prototype: object }>(cls: C): C {
  Object.defineProperty(cls.prototype, immutableMark, { value: true });
  return cls;
}

/** The method of a container that gives one like it with each item changed: how deep copies are made. */
export const rebuild = Symbol("rebuild");
