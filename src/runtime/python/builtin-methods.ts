import { bytesMethods, bytesSignatures } from "./bytes-methods.js";
import { ByteArray, Bytes, intFromBytes, intToBytes, isBytes } from "./bytes.js";
import { Dict } from "./dict.js";
import { isDict } from "./dict-access.js";
import * as dicts from "./dict-methods.js";
import { clear, copy } from "./collection-methods.js";
import { floatMethods, floatSignatures, intMethods, intSignatures } from "./number-methods.js";
import { isFloat } from "./float.js";
import { isInt } from "./integers.js";
import { aclose, anextOf, asend, athrow, closeGenerator, send, throwInto } from "./generators.js";
import { next } from "./iteration.js";
import * as lists from "./list.js";
import { Range } from "./range.js";
import { Slice } from "./slice.js";
import { FrozenSet, isSet, PySet } from "./set.js";
import { frozenSetMethods, setMethods, setSignatures } from "./set-methods.js";
import { strMethods, strSignatures } from "./text-methods.js";
import { camelCase } from "./names.js";
import { Tuple } from "./tuple.js";
import { unwrap } from "./primitive.js";
import { ValueError } from "./exceptions.js";
import { repr } from "./repr.js";
import { isNumber } from "./numeric.js";
import type { Dynamic } from "./types.js";

/** Methods of one built-in type by Python name; the object comes first. */
export interface MethodTable {
  type: string;
  methods: Readonly<Record<string, (self: Dynamic, ...args: Dynamic[]) => Dynamic>>;
  signatures: Readonly<Record<string, readonly string[]>>;
}

const sequence = { count: lists.listCount, index: lists.listIndex };
const sequenceSignatures = { count: ["value", "/"], index: ["value", "start=", "stop=", "/"] };

const listTable: MethodTable = {
  type: "list",
  methods: {
    ...sequence,
    append: lists.append,
    clear,
    copy,
    extend: lists.extend,
    insert: lists.insert,
    pop: lists.listPop,
    remove: lists.listRemove,
    reverse: lists.reverse,
    sort: lists.sort,
  },
  signatures: {
    ...sequenceSignatures,
    append: ["object", "/"],
    clear: [],
    copy: [],
    extend: ["iterable", "/"],
    insert: ["index", "object", "/"],
    pop: ["index=", "/"],
    remove: ["value", "/"],
    reverse: [],
    sort: ["*", "key=", "reverse="],
  },
};

const dictTable: MethodTable = {
  type: "dict",
  methods: {
    clear,
    copy,
    fromkeys: (_self, source, value) => dicts.fromKeys(source, value),
    get: dicts.get,
    items: dicts.items,
    keys: dicts.keys,
    pop: dicts.dictPop,
    popitem: dicts.popItem,
    setdefault: dicts.setDefault,
    update: dicts.dictUpdate,
    values: dicts.values,
  },
  signatures: {
    clear: [],
    copy: [],
    fromkeys: ["iterable", "value=", "/"],
    get: ["key", "default=", "/"],
    items: [],
    keys: [],
    pop: ["key", "default=", "/"],
    popitem: [],
    setdefault: ["key", "default=", "/"],
    update: ["other=", "/", "**options"],
    values: [],
  },
};

const rangeTable: MethodTable = {
  type: "range",
  methods: {
    count: (self: Range, value) => (isNumber(value) && self.position(value) >= 0 ? 1 : 0),
    index: rangeIndex,
  },
  signatures: { count: ["value", "/"], index: ["value", "/"] },
};

function rangeIndex(range: Range, value: Dynamic): number {
  const at = isNumber(value) ? range.position(value) : -1;
  if (at >= 0) return at;
  throw new ValueError(
    isInt(value) ? `${repr(value)} is not in range` : "sequence.index(x): x not in sequence",
  );
}

const generatorTable: MethodTable = {
  type: "generator",
  methods: {
    __iter__: (self) => self,
    __next__: (self) => next(self),
    close: closeGenerator,
    send,
    throw: throwInto,
  },
  signatures: {
    __iter__: [],
    __next__: [],
    close: [],
    send: ["value", "/"],
    throw: ["typ", "val=", "tb=", "/"],
  },
};

const asyncGeneratorTable: MethodTable = {
  type: "async_generator",
  methods: { __aiter__: (self) => self, __anext__: anextOf, aclose, asend, athrow },
  signatures: {
    __aiter__: [],
    __anext__: [],
    aclose: [],
    asend: ["value", "/"],
    athrow: ["typ", "val=", "tb=", "/"],
  },
};

const strTable: MethodTable = { type: "str", methods: strMethods, signatures: strSignatures };
const bytesTable: MethodTable = { type: "bytes", methods: bytesMethods, signatures: bytesSignatures };
const tupleTable: MethodTable = { type: "tuple", methods: sequence, signatures: sequenceSignatures };
const setTable: MethodTable = { type: "set", methods: setMethods, signatures: setSignatures };
const frozenSetTable: MethodTable = {
  type: "frozenset",
  methods: frozenSetMethods,
  signatures: setSignatures,
};
const intTable: MethodTable = {
  type: "int",
  methods: {
    ...intMethods,
    to_bytes: intToBytes,
    from_bytes: (_self, bytes, order, signed) => intFromBytes(bytes, order, signed),
  },
  signatures: {
    ...intSignatures,
    to_bytes: ["length=", "byteorder=", "signed="],
    from_bytes: ["bytes", "byteorder=", "signed="],
  },
};
const floatTable: MethodTable = { type: "float", methods: floatMethods, signatures: floatSignatures };
const sliceTable: MethodTable = {
  type: "slice",
  methods: { indices: (self: Slice, length: number) => self.indices(length) },
  signatures: { indices: ["length", "/"] },
};

/** The methods of a built-in value; undefined for objects of other classes. */
export function methodsOf(value: Dynamic): MethodTable | undefined {
  const plain = unwrap(value);
  if (typeof plain === "string") return strTable;
  if (Array.isArray(plain)) return plain instanceof Tuple ? tupleTable : listTable;
  if (isDict(plain)) return dictTable;
  if (isSet(plain)) return plain instanceof FrozenSet ? frozenSetTable : setTable;
  if (isBytes(plain)) return bytesTable;
  if (isInt(plain)) return intTable;
  if (isFloat(plain)) return floatTable;
  if (plain instanceof Range) return rangeTable;
  if (plain instanceof Slice) return sliceTable;
  if (typeof plain?.next !== "function") return undefined;
  if (typeof plain[Symbol.iterator] === "function") return generatorTable;
  return typeof plain[Symbol.asyncIterator] === "function" ? asyncGeneratorTable : undefined;
}

const containers = new Set<unknown>([
  Dict.prototype,
  Tuple.prototype,
  PySet.prototype,
  FrozenSet.prototype,
  Map.prototype,
  Set.prototype,
]);

/** Whether a member of that name is JavaScript's side of a built-in container (`Map.prototype.get`), which Python's method goes before. */
export function isOwnMember(x: Dynamic, name: string): boolean {
  for (
    let level: unknown = x;
    level !== null && typeof level === "object";
    level = Object.getPrototypeOf(level)
  ) {
    if (Object.hasOwn(level, name)) return containers.has(level);
  }
  return false;
}

const byType: Record<string, MethodTable> = {
  str: strTable,
  bytes: bytesTable,
  list: listTable,
  tuple: tupleTable,
  dict: dictTable,
  set: setTable,
  frozenset: frozenSetTable,
  bytearray: bytesTable,
  bool: intTable,
  int: intTable,
  float: floatTable,
  range: rangeTable,
};

/** The methods of a built-in type by its name, for `str.upper` and `dict.fromkeys`. */
export function methodsOfType(name: string): MethodTable | undefined {
  return Object.hasOwn(byType, name) ? byType[name] : undefined;
}

const generatorPrototypes = [function* () {}, async function* () {}].map((fn) => fn.prototype as object);

/** Where the members of the program's own classes end. */
const builtinPrototypes = new Set<unknown>([
  ...[Array, Tuple, Dict, PySet, FrozenSet, Bytes, ByteArray, Range, Slice, Map, Set, Object].map(
    (cls) => cls.prototype as unknown,
  ),
  ...generatorPrototypes.map((each) => Object.getPrototypeOf(each) as unknown),
]);

/** Whether a prototype is that of a built-in type, plain objects aside: its members are JavaScript's, or helpers'. */
export const isBuiltinPrototype = (prototype: unknown): boolean =>
  prototype !== Object.prototype && builtinPrototypes.has(prototype);

/** Whether a class that inherits from a built-in one has its own member of that name. */
export function overridesBuiltin(x: Dynamic, name: string): boolean {
  if (typeof x !== "object" || x === null || isGenerator(x)) return false;
  const names = [name, camelCase(name), `${camelCase(name)}_`];
  let level: unknown = Object.getPrototypeOf(x);
  if (level !== Object.prototype && level !== null && names.some((each) => Object.hasOwn(x as object, each)))
    return true;
  for (; level !== null && !builtinPrototypes.has(level); level = Object.getPrototypeOf(level)) {
    if (names.some((each) => Object.hasOwn(level as object, each))) return true;
  }
  return false;
}

/** JavaScript's own generators have methods of the same names that mean something else. */
const isGenerator = (x: Dynamic): boolean =>
  typeof x.next === "function" && /Generator$/.test(x[Symbol.toStringTag] ?? "");

/** Methods that are called on the type itself and take no object. */
const ofType = new Set([
  "dict.fromkeys",
  "str.maketrans",
  "bytes.fromhex",
  "bytes.maketrans",
  "bytearray.fromhex",
  "int.from_bytes",
  "bool.from_bytes",
  "float.fromhex",
]);

/** Whether `type.name` takes no object. */
export const isTypeMethod = (type: string, name: string): boolean => ofType.has(`${type}.${name}`);
