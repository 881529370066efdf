/** Answers of the REST API as objects of databricks.sdk: fields are attributes, absent ones None, and some values are members of enums. */
import { isNone } from "../agent-server/python.js";
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { dictEntries, dictGet, isDict, makeDict } from "../python/dict-access.js";
import { Enum, enumeration } from "../python/enum.js";
import { eq } from "../python/equality.js";
import { repr } from "../python/repr.js";
import { NotImplemented } from "../python/singletons.js";
import type { Dynamic } from "../python/types.js";
import { sdkEnums, sdkTypes } from "./sdk-types.js";

const fieldsOf = (type: string): Readonly<Record<string, string>> => (sdkTypes as Dynamic)[type];

/** An object of the SDK; its class says which dataclass it is. */
export class SdkObject {
  [field: string]: Dynamic;
  /** The dataclass. */
  static readonly type: string = "";

  constructor(fields: Dynamic = {}) {
    for (const name of Object.keys(fieldsOf(typeOf(this)))) this[name] = dictGet(fields, name) ?? null;
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
    const fields = Object.keys(fieldsOf(type)).map((name) => `${name}=${repr(this[name])}`);
    return `${shownName(type)}(${fields.join(", ")})`;
  }
}
declareMethods(SdkObject, "SdkObject", { as_dict: [] });

const typeOf = (object: SdkObject): string => (object.constructor as typeof SdkObject).type;

/** A class's name in Python: in the tables, the second class of a name has its module before it. */
const shownName = (type: string): string => type.slice(type.lastIndexOf(".") + 1);

const classes = new Map<string, typeof SdkObject>();

/** The class of a dataclass's objects. */
export function sdkClass(type: string): typeof SdkObject {
  let found = classes.get(type);
  if (!found) {
    found = class extends SdkObject {
      static override readonly type = type;
    };
    pyClass(found, { name: shownName(type) });
    classes.set(type, found);
  }
  return found;
}

/** What the API sent as an object of the SDK; fields that the dataclass does not have are dropped. */
export function asSdkObject(body: Dynamic, type: string): Dynamic {
  if (isNone(body)) return null;
  const object = new (sdkClass(type))();
  for (const [name, kind] of Object.entries(fieldsOf(type)))
    object[name] = fieldValue(isDict(body) ? dictGet(body, name) : undefined, kind.replace("[]", ""));
  return object;
}

function fieldValue(value: Dynamic, kind: string): Dynamic {
  if (isNone(value)) return null;
  if (kind === "") return value as unknown;
  if (Array.isArray(value)) return value.map((each) => fieldValue(each, kind) as unknown);
  if (kind in sdkTypes) return asSdkObject(value, kind);
  return (sdkEnum(kind)[String(value)] as unknown) ?? value;
}

/** A value as JSON has it. */
export function plain(value: Dynamic): Dynamic {
  if (Array.isArray(value)) return value.map((each) => plain(each) as unknown);
  if (value instanceof Enum) return value.value as unknown;
  if (isDict(value))
    return makeDict([...dictEntries(value)].map(([key, each]) => [key as string, plain(each)]));
  if (!(value instanceof SdkObject)) return value as unknown;
  const set = Object.keys(fieldsOf(typeOf(value))).filter((name) => !isNone(value[name]));
  return Object.fromEntries(set.map((name) => [name, plain(value[name])]));
}

const enums = new Map<string, Dynamic>();

/** An enum of the SDK, whose values are its members' names; those of chat roles are in small letters. */
export function sdkEnum(name: string): Dynamic {
  let found: Dynamic = enums.get(name);
  if (found === undefined) {
    const cls: Dynamic = class extends Enum {};
    pyClass(cls, { name: shownName(name) });
    const lower = name === "ChatMessageRole";
    for (const each of ((sdkEnums as Dynamic)[name] as string).split(" "))
      Object.defineProperty(cls, each, {
        value: new cls(lower ? each.toLowerCase() : each),
        enumerable: true,
        configurable: true,
      });
    enums.set(name, (found = enumeration(cls)));
  }
  return found;
}
