import { contains } from "./contains.js";
import { isDict } from "./dict-access.js";
import { eq } from "./equality.js";
import { isFloat } from "./float.js";
import { hash } from "./hash.js";
import { delItem, getItem, setItem } from "./items.js";
import { iterate } from "./iteration.js";
import { reversed } from "./lazy-iterators.js";
import { len } from "./len.js";
import { isNumber } from "./numeric.js";
import { unwrap } from "./primitive.js";
import { Range } from "./range.js";
import { repr, str } from "./repr.js";
import { isSet } from "./set.js";
import { NotImplemented } from "./singletons.js";
import { truthy } from "./truth.js";
import { Tuple } from "./tuple.js";
import { typeName } from "./type-name.js";
import type { AnyFunction, Dynamic } from "./types.js";

type Operation = (self: Dynamic, ...args: Dynamic[]) => Dynamic;

const ofAll: Readonly<Record<string, Operation>> = { __repr__: repr, __str__: str };
const ofBuiltins: Readonly<Record<string, Operation>> = {
  __eq__: (self, other) => (comparable(self, other) ? eq(self, other) : NotImplemented),
  __ne__: (self, other) => (comparable(self, other) ? !eq(self, other) : NotImplemented),
};
const unordered: Operation = () => NotImplemented;
/** What every object has from `object`. */
const ofObjects: Readonly<Record<string, Operation>> = {
  __eq__: (self, other) => (self === other ? true : NotImplemented),
  __ne__: (self, other) => {
    const same = typeof self.__eq__ === "function" ? self.__eq__(other) : self === other || NotImplemented;
    return same === NotImplemented ? same : !truthy(same);
  },
  __lt__: unordered,
  __le__: unordered,
  __gt__: unordered,
  __ge__: unordered,
  __hash__: hash,
};
const ofHashable: Readonly<Record<string, Operation>> = { __hash__: hash };
const ofContainers: Readonly<Record<string, Operation>> = {
  __contains__: contains,
  __iter__: iterate,
  __len__: len,
};
const ofSubscriptable: Readonly<Record<string, Operation>> = { __getitem__: getItem };
const ofReversible: Readonly<Record<string, Operation>> = { __reversed__: reversed };
const ofMutable: Readonly<Record<string, Operation>> = {
  __setitem__: (self, key, value) => (setItem(self, key, value), null),
  __delitem__: (self, key) => (delItem(self, key), null),
};

function comparable(a: Dynamic, b: Dynamic): boolean {
  return typeName(a) === typeName(b) || (isDict(a) && isDict(b)) || (isFloat(a) && isNumber(b));
}

/** The operations that a value has, in the shape of its special methods. */
function operationsOf(x: Dynamic): readonly Readonly<Record<string, Operation>>[] {
  const plain: unknown = unwrap(x);
  if (typeof plain === "string" || plain instanceof Tuple || plain instanceof Range)
    return [
      ofAll,
      ofBuiltins,
      ofHashable,
      ofContainers,
      ofSubscriptable,
      ...(plain instanceof Range ? [ofReversible] : []),
    ];
  if (Array.isArray(plain) || isDict(plain))
    return [ofAll, ofBuiltins, ofContainers, ofSubscriptable, ofReversible, ofMutable];
  if (isSet(plain)) return [ofAll, ofBuiltins, ofContainers];
  if (isNumber(plain)) return [ofAll, ofBuiltins, ofHashable];
  return plain === null || plain === undefined ? [ofAll] : [ofAll, ofObjects];
}

/** `x.__setitem__` of a built-in value, as a function; undefined where the value has no such operation. */
export function specialMethod(x: Dynamic, name: string): AnyFunction | undefined {
  if (!/^__\w+__$/.test(name) || typeof x === "function") return undefined;
  const operation = operationsOf(x).find((each) => Object.hasOwn(each, name))?.[name];
  return operation && ((...args: Dynamic[]): Dynamic => operation(x, ...args));
}
