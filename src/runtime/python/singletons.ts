import { pyClass } from "./class-info.js";

class NotImplementedType {}
class EllipsisType {}
pyClass(EllipsisType, { name: "ellipsis" });

/** Returned by an operator method that cannot handle its operand. */
export const NotImplemented = Object.freeze(new NotImplementedType());

/** `...` */
export const Ellipsis = Object.freeze(new EllipsisType());
