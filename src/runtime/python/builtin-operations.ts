import * as arithmetic from "./arithmetic.js";
import { bindBuiltin } from "./class-functions.js";
import { methodsOf, methodsOfType } from "./builtin-methods.js";
import { contains } from "./contains.js";
import { Dict } from "./dict.js";
import { isDict } from "./dict-access.js";
import { dictUpdate } from "./dict-methods.js";
import { eq } from "./equality.js";
import { format } from "./format.js";
import { hash } from "./hash.js";
import { builtinItem, delBuiltinItem, setBuiltinItem } from "./items.js";
import { iterate } from "./iteration.js";
import { reversed } from "./lazy-iterators.js";
import { len } from "./len.js";
import { extend } from "./list.js";
import { isNumber } from "./numeric.js";
import { ge, gt, le, lt } from "./ordering.js";
import { unwrap } from "./primitive.js";
import { repr, str } from "./repr.js";
import { FrozenSet, isSet, PySet } from "./set.js";
import { NotImplemented } from "./singletons.js";
import { truthy } from "./truth.js";
import { Tuple } from "./tuple.js";
import { abs, invert, neg, pos } from "./unary.js";
import type { AnyFunction, Dynamic } from "./types.js";

type Operation = (plain: Dynamic, ...args: Dynamic[]) => Dynamic;

/** Operations that only look at the value: they get it as the built-in type has it. */
const reading: Readonly<Record<string, Operation>> = {
  __abs__: abs,
  __bool__: truthy,
  __contains__: contains,
  __eq__: comparison(eq),
  __format__: format,
  __ge__: comparison(ge),
  __gt__: comparison(gt),
  __hash__: hash,
  __init__: () => null,
  __invert__: invert,
  __iter__: iterate,
  __le__: comparison(le),
  __len__: len,
  __lt__: comparison(lt),
  __ne__: comparison((a, b) => !eq(a, b)),
  __neg__: neg,
  __pos__: pos,
  __repr__: repr,
  __reversed__: reversed,
  __str__: str,
};

const binary: Readonly<Record<string, Operation>> = {
  add: arithmetic.add,
  and: arithmetic.bitand,
  floordiv: arithmetic.floordiv,
  lshift: arithmetic.lshift,
  mod: arithmetic.mod,
  mul: arithmetic.mul,
  or: arithmetic.bitor,
  pow: arithmetic.pow,
  rshift: arithmetic.rshift,
  sub: arithmetic.sub,
  truediv: arithmetic.div,
  xor: arithmetic.bitxor,
};

/** Operations that change the object itself. */
const writing: Readonly<Record<string, Operation>> = {
  __delitem__: (self, key) => (delBuiltinItem(self, key), null),
  __getitem__: builtinItem,
  __iadd__: (self, other) => (extend(self, other), self),
  __ior__: (self, other) => (isSet(self) ? (self as PySet).update(other) : dictUpdate(self, other), self),
  __setitem__: (self, key, value) => (setBuiltinItem(self, key, value), null),
};

function comparison(operator: Operation): Operation {
  return (plain, other) => {
    const right: unknown = unwrap(other);
    const sameKind =
      (isNumber(plain) && isNumber(right)) ||
      typeof plain === typeof right ||
      (Array.isArray(plain) && Array.isArray(right));
    return sameKind ? operator(plain, plainOf(right)) : NotImplemented;
  };
}

/** The value as the built-in type itself would hold it: without the methods of a class that inherits from the type. */
function plainOf(x: Dynamic): Dynamic {
  const value: unknown = unwrap(x);
  if (value instanceof Dict) return new Dict(Dict.prototype.entries.call(value));
  if (value instanceof Tuple) return Tuple.from(Array.prototype.values.call(value));
  if (Array.isArray(value)) return [...Array.prototype.values.call(value)];
  if (value instanceof PySet) return new PySet(PySet.prototype.values.call(value));
  if (value instanceof FrozenSet) return new FrozenSet(FrozenSet.prototype.values.call(value));
  return value;
}

/**
 * What the built-in type that a class inherits from does under a method's name, whatever the class itself has: what
 * `super().append` and `dict.__setitem__` mean.
 */
export function builtinOperation(self: Dynamic, name: string): AnyFunction | undefined {
  const table = methodsOf(self);
  if (table === undefined && !isDict(unwrap(self))) return undefined;
  if (table !== undefined && Object.hasOwn(table.methods, name)) return bindBuiltin(table, name, self);
  if (Object.hasOwn(writing, name)) return (...args: Dynamic[]): Dynamic => writing[name]!(self, ...args);
  if (Object.hasOwn(reading, name))
    return (...args: Dynamic[]): Dynamic => reading[name]!(plainOf(self), ...args);
  const operator = binaryOperator(name);
  if (operator === undefined) return undefined;
  return (other: Dynamic): Dynamic => {
    const plain: unknown = plainOf(self);
    if (isNumber(plain) && !isNumber(unwrap(other))) return NotImplemented;
    return operator.reflected ? operator.run(plainOf(other), plain) : operator.run(plain, plainOf(other));
  };
}

function binaryOperator(name: string): { run: Operation; reflected: boolean } | undefined {
  const [, reflected, sign] = /^__(r?)(\w+)__$/.exec(name) ?? [];
  if (sign === undefined) return undefined;
  if (Object.hasOwn(binary, (reflected ?? "") + sign))
    return { run: binary[(reflected ?? "") + sign]!, reflected: false };
  return reflected && Object.hasOwn(binary, sign) ? { run: binary[sign]!, reflected: true } : undefined;
}

/** Whether a built-in type may have an operation of that name. */
export const isOperation = (type: string, name: string): boolean =>
  methodsOfType(type) !== undefined &&
  (Object.hasOwn(writing, name) || Object.hasOwn(reading, name) || binaryOperator(name) !== undefined);
