import { Bytes } from "../bytes.js";
import { pyClass } from "../class-info.js";
import { Dict } from "../dict.js";
import { signature } from "../functions.js";
import { callable } from "../isinstance.js";
import { iterate } from "../iteration.js";
import { Range } from "../range.js";
import { FrozenSet, PySet } from "../set.js";
import { isPlainDict } from "../type-name.js";
import type { Dynamic } from "../types.js";
import {
  mappingMixin,
  type Mixin,
  mixinParameters,
  mutableMappingMixin,
  mutableSequenceMixin,
  sequenceMixin,
} from "./collections-abc-mixins.js";

/** An abstract type: instances are told by their shape, as `__subclasshook__` does. */
function shape(name: string, test: (value: Dynamic) => boolean, mixin: Mixin = {}, base?: Dynamic): Dynamic {
  const isOne = (value: Dynamic): boolean =>
    test(value) || Object.prototype.isPrototypeOf.call(type.prototype, value as object);
  const type = class {
    static [Symbol.hasInstance](value: Dynamic): boolean {
      return isOne(value);
    }
  };
  if (base !== undefined) Object.setPrototypeOf(type.prototype, base.prototype as object);
  for (const [method, value] of Object.entries(mixin)) {
    const parameters = name === "MutableSequence" && method === "pop" ? ["index="] : mixinParameters[method];
    if (parameters) signature(value, `${name}.${method}`, parameters);
    Object.defineProperty(type.prototype, method, { value, writable: true, configurable: true });
  }
  if (mixin["__iter__"])
    Object.defineProperty(type.prototype, Symbol.iterator, {
      value(this: Dynamic): Dynamic {
        return iterate(this.__iter__());
      },
      writable: true,
      configurable: true,
    });
  return pyClass(type, { name, module: "collections.abc", instances: isOne });
}

const has = (value: Dynamic, ...names: string[]): boolean =>
  value !== null && typeof value === "object" && names.every((name) => typeof value[name] === "function");
const isObject = (value: Dynamic): boolean => value !== null && typeof value === "object";
const isDict = (value: Dynamic): boolean => value instanceof Dict || isPlainDict(value);
const isSet = (value: Dynamic): boolean => value instanceof PySet || value instanceof FrozenSet;
const isText = (value: Dynamic): boolean => typeof value === "string" || value instanceof Bytes;
const isIterator = (value: Dynamic): boolean =>
  isObject(value) && (has(value, "__next__") || (has(value, "next") && Symbol.iterator in value));
const isMapping = (value: Dynamic): boolean => isDict(value) || has(value, "keys", "items", "__getitem__");
const isBuiltinCollection = (value: Dynamic): boolean =>
  isText(value) || Array.isArray(value) || isDict(value) || isSet(value) || value instanceof Range;
const isIterable = (value: Dynamic): boolean =>
  isBuiltinCollection(value) || (isObject(value) && (has(value, "__iter__") || Symbol.iterator in value));

export const Iterable = shape("Iterable", isIterable);
export const Iterator = shape("Iterator", isIterator);
export const Generator = shape(
  "Generator",
  (value) => Object.prototype.toString.call(value) === "[object Generator]",
);
export const Callable = shape("Callable", (value) => callable(value));
export const Sized = shape("Sized", (value) => isBuiltinCollection(value) || has(value, "__len__"));
export const Container = shape(
  "Container",
  (value) => isBuiltinCollection(value) || has(value, "__contains__"),
);
export const Collection = shape(
  "Collection",
  (value) => isBuiltinCollection(value) || (isIterable(value) && has(value, "__len__", "__contains__")),
);
export const Sequence = shape(
  "Sequence",
  (value) => isText(value) || Array.isArray(value) || value instanceof Range || has(value, "appendleft"),
  sequenceMixin,
);
export const MutableSequence = shape(
  "MutableSequence",
  (value) =>
    (Array.isArray(value) && Object.getPrototypeOf(value) === Array.prototype) || has(value, "appendleft"),
  mutableSequenceMixin,
  Sequence,
);
export const Mapping = shape("Mapping", isMapping, mappingMixin);
export const MutableMapping = shape(
  "MutableMapping",
  (value) => isDict(value) || (isMapping(value) && has(value, "__setitem__")),
  mutableMappingMixin,
  Mapping,
);
export const Set = shape("Set", isSet);
export const MutableSet = shape(
  "MutableSet",
  (value) => value instanceof PySet && !((value as Dynamic) instanceof FrozenSet),
);
export const Hashable = shape("Hashable", (value) => {
  if (!isObject(value)) return true;
  if (isDict(value) || value instanceof PySet) return false;
  if (Array.isArray(value)) return Object.getPrototypeOf(value) !== Array.prototype;
  return !(has(value, "__eq__") && value.__hash__ === null);
});
export const Awaitable = shape("Awaitable", (value) => has(value, "then") || has(value, "__await__"));
export const AsyncIterable = shape(
  "AsyncIterable",
  (value) => isObject(value) && (Symbol.asyncIterator in value || has(value, "__aiter__")),
);
export const AsyncIterator = shape(
  "AsyncIterator",
  (value) => isObject(value) && Symbol.asyncIterator in value && has(value, "next"),
);
