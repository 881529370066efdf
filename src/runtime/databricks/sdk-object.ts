/** Answers of the REST API as objects of databricks.sdk: fields are attributes, absent ones None, and some values are members of enums. */
import { isNone } from "../agent-server/python.js";
import { int } from "../python/builtin-types.js";
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { dictEntries, dictGet, isDict, makeDict } from "../python/dict-access.js";
import { Enum, enumeration } from "../python/enum.js";
import { eq } from "../python/equality.js";
import { repr } from "../python/repr.js";
import { NotImplemented } from "../python/singletons.js";
import { truthy } from "../python/truth.js";
import type { Dynamic } from "../python/types.js";
import { sdkEnums, sdkRenamed, sdkTypes } from "./sdk-types.js";

/** A field of a dataclass: what the wire calls it, and what it is. */
interface Field {
  readonly name: string;
  readonly wire: string;
  /** Empty for plain values, else `int`, a dataclass or an enum. */
  readonly kind: string;
  readonly isList: boolean;
}

const fieldTables = new Map<string, readonly Field[]>();

/** The fields of a dataclass, in the order of Python's constructor. */
function fieldsOf(type: string): readonly Field[] {
  const known = fieldTables.get(type);
  if (known) return known;
  const fields = ((sdkTypes as Dynamic)[type] as string).split(" ").map((text): Field => {
    const [, name, wire, kind = ""] = /^(\w+)(?:=([^:]+))?(?::(.+))?$/.exec(text)!;
    return { name: name!, wire: wire ?? name!, kind: kind.replace("[]", ""), isList: kind.endsWith("[]") };
  });
  fieldTables.set(type, fields);
  return fields;
}

/** An object of the SDK; its class says which dataclass it is. */
export class SdkObject {
  [field: string]: Dynamic;
  /** The dataclass. */
  static readonly type: string = "";

  constructor(fields: Dynamic = {}) {
    for (const { name } of fieldsOf(typeOf(this))) this[name] = dictGet(fields, name) ?? null;
  }

  /** The object as the dict that the API sends, without what is absent. */
  asDict(): Dynamic {
    return plain(this);
  }

  __eq__(other: Dynamic): Dynamic {
    return other instanceof SdkObject ? eq(plain(this), plain(other)) : NotImplemented;
  }

  __repr__(): string {
    const type = typeOf(this);
    const fields = fieldsOf(type).map(({ name }) => `${name}=${repr(this[name])}`);
    return `${pythonName(type)}(${fields.join(", ")})`;
  }
}
declareMethods(SdkObject, "SdkObject", { as_dict: [] });

const pythonName = (type: string): string => (sdkRenamed as Record<string, string>)[type] ?? type;

const typeOf = (object: SdkObject): string => (object.constructor as typeof SdkObject).type;

const classes = new Map<string, typeof SdkObject>();

/** The class of a dataclass's objects. */
export function sdkClass(type: string): typeof SdkObject {
  let found = classes.get(type);
  if (!found) {
    found = class extends SdkObject {
      static override readonly type = type;
    };
    pyClass(found, { name: pythonName(type) });
    classes.set(type, found);
  }
  return found;
}

/** What the API sent as an object of the SDK; fields that the dataclass does not have are dropped. */
export function asSdkObject(body: Dynamic, type: string): Dynamic {
  if (isNone(body)) return null;
  const object = new (sdkClass(type))();
  for (const field of fieldsOf(type))
    object[field.name] = fieldValue(isDict(body) ? dictGet(body, field.wire) : undefined, field);
  return object;
}

/** Lists of objects that are not there are empty, members that an enum does not have are None. */
function fieldValue(value: Dynamic, { kind, isList }: Field): Dynamic {
  if (isList && kind in sdkTypes)
    return truthy(value) ? (value as Dynamic[]).map((each) => asSdkObject(each, kind) as unknown) : [];
  if (isNone(value) || kind === "" || kind === "plain" || kind === "protobuf") return value ?? null;
  if (kind === "int") return Array.isArray(value) ? value.map((each) => int(each)) : int(value);
  if (kind in sdkTypes) return asSdkObject(value, kind);
  if (!isList) return member(kind, value) ?? null;
  return (value as Dynamic[])
    .map((each) => member(kind, each) as unknown)
    .filter((each) => each !== undefined);
}

const member = (kind: string, value: Dynamic): Dynamic =>
  (Object.values(sdkEnum(kind) as object) as Dynamic[]).find((each) => each.value === value) as unknown;

/** A value as JSON has it; what is absent or empty is left out of objects. */
export function plain(value: Dynamic): Dynamic {
  if (Array.isArray(value)) return value.map((each) => plain(each) as unknown);
  if (value instanceof Enum) return value.value as unknown;
  if (isDict(value))
    return makeDict([...dictEntries(value)].map(([key, each]) => [key as string, plain(each)]));
  if (!(value instanceof SdkObject)) return value as unknown;
  const set = fieldsOf(typeOf(value)).filter(({ name }) => isSent(value[name]));
  const sorted = set.sort((a, b) => (a.name < b.name ? -1 : 1));
  return Object.fromEntries(sorted.map(({ name, wire }) => [wire, plain(value[name])]));
}

const isSent = (value: Dynamic): boolean =>
  Array.isArray(value) || isDict(value) ? truthy(value) : !isNone(value);

const enums = new Map<string, Dynamic>();

/** An enum of the SDK. */
export function sdkEnum(name: string): Dynamic {
  let found: Dynamic = enums.get(name);
  if (found === undefined) {
    const cls: Dynamic = class extends Enum {};
    pyClass(cls, { name: pythonName(name) });
    for (const each of ((sdkEnums as Dynamic)[name] as string).split(" ")) {
      const [member, value = member] = each.split("=");
      Object.defineProperty(cls, member!, { value: new cls(value), enumerable: true, configurable: true });
    }
    enums.set(name, (found = enumeration(cls)));
  }
  return found;
}
