import { setOwn } from "../agent-server/model.js";
import { type Dynamic, isNone, pythonOptions } from "../agent-server/python.js";
import { jsonBody } from "../agent-server/python-json.js";
import { repr } from "../agent-server/python-repr.js";

export interface OpenAIDumpOptions {
  /** Fields to leave out. */
  exclude?: Iterable<string> | null;
  exclude_none?: boolean;
  excludeNone?: boolean;
  exclude_unset?: boolean;
  excludeUnset?: boolean;
}

/** What a field holds: objects of a type, what a function makes of the value, or objects without one. */
export type FieldType = ObjectType | ((value: Dynamic) => Dynamic) | null;

/** The declared fields of a response type, in dump order. */
export interface ObjectType {
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldType>>;
  /** Properties that are no fields: Python's class computes them. */
  readonly properties?: Readonly<Record<string, (self: Dynamic) => Dynamic>>;
}

const types = new WeakMap<object, ObjectType>();

/**
 * An object of a response, as opposed to a dict: fields are properties; absent ones that its type declares are null. The counterpart of the
 * openai package's BaseModel.
 */
export class OpenAIObject {
  [field: string]: Dynamic;

  /** The object as a dict; declared fields that the response did not have are null. */
  modelDump(options: OpenAIDumpOptions = {}): Record<string, Dynamic> {
    const { exclude, ...rest } = pythonOptions(options);
    const dumped = dump(this, rest) as Record<string, Dynamic>;
    for (const name of exclude ?? []) delete dumped[name];
    return dumped;
  }

  /** The object as a dict with the fields that the response had. */
  toDict(options: OpenAIDumpOptions = {}): Record<string, Dynamic> {
    return dump(this, { exclude_unset: true, ...pythonOptions(options) }) as Record<string, Dynamic>;
  }

  modelDumpJson(options: OpenAIDumpOptions = {}): string {
    return jsonBody(dump(this, pythonOptions(options)));
  }

  toJson(options: OpenAIDumpOptions = {}): string {
    return JSON.stringify(this.toDict(options), null, 2);
  }

  toJSON(): Record<string, Dynamic> {
    return this.toDict();
  }

  __repr__(): string {
    const fields = Object.entries(dump(this, {}) as object).map(([name, value]) => `${name}=${repr(value)}`);
    return `${types.get(this)?.name ?? "BaseModel"}(${fields.join(", ")})`;
  }
}

/**
 * Makes an object of a parsed response an `OpenAIObject`, with the objects in its declared fields; lists stay lists,
 * and what stands in fields that the type does not declare stays dicts, as in Python.
 */
export function asOpenAIObject(value: Dynamic, type: FieldType = null): Dynamic {
  if (typeof type === "function") return isNone(value) ? value : (type(value) as unknown);
  if (Array.isArray(value)) return value.map((item) => asOpenAIObject(item, type) as unknown);
  if (typeof value !== "object" || value === null || value instanceof OpenAIObject) return value;
  const object = (type === null ? new OpenAIObject() : Object.create(prototypeOf(type))) as Dynamic;
  if (type !== null) types.set(object, type);
  for (const [name, item] of Object.entries(value as object)) {
    const declared = type === null || Object.hasOwn(type.fields, name);
    setOwn(object, name, declared ? asOpenAIObject(item, type?.fields[name] ?? null) : item);
  }
  return object;
}

const prototypes = new WeakMap<ObjectType, object>();

/** What objects of a type inherit from: declared fields that a response left out read as None. */
function prototypeOf(type: ObjectType): object {
  let prototype = prototypes.get(type);
  if (!prototype) {
    const absent = { value: null, writable: true, configurable: true };
    const fields = Object.fromEntries(Object.keys(type.fields).map((name) => [name, absent]));
    const properties = Object.entries(type.properties ?? {}).map(([name, compute]) => [
      name,
      {
        get(this: Dynamic): Dynamic {
          return compute(this) as unknown;
        },
        configurable: true,
      },
    ]);
    prototype = Object.create(OpenAIObject.prototype, {
      ...fields,
      ...Object.fromEntries(properties),
    }) as object;
    prototypes.set(type, prototype);
  }
  return prototype;
}

function dump(value: Dynamic, options: OpenAIDumpOptions): Dynamic {
  if (Array.isArray(value)) return value.map((item) => dump(item, options) as unknown);
  if (!(value instanceof OpenAIObject))
    return typeof value?.modelDump === "function" ? (value.modelDump() as unknown) : value;
  const dumped: Record<string, Dynamic> = {};
  for (const name of new Set([...Object.keys(types.get(value)?.fields ?? {}), ...Object.keys(value)])) {
    const isSet = Object.hasOwn(value, name);
    const item: unknown = isSet ? value[name] : null;
    if ((options.exclude_unset && !isSet) || (options.exclude_none && isNone(item))) continue;
    setOwn(dumped, name, dump(item ?? null, options));
  }
  return dumped;
}
