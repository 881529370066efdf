import { type Dynamic, isNone, pythonOptions } from "../agent-server/python.js";
import { jsonBody } from "../agent-server/python-json.js";
import { repr } from "../agent-server/python-repr.js";

export interface OpenAIDumpOptions {
  exclude_none?: boolean;
  excludeNone?: boolean;
  exclude_unset?: boolean;
  excludeUnset?: boolean;
}

/** The declared fields of a response type, in dump order, with the types of nested objects. */
export interface ObjectType {
  readonly name: string;
  readonly fields: Readonly<Record<string, ObjectType | null>>;
}

const types = new WeakMap<object, ObjectType>();

/**
 * An object of a response, as opposed to a dict: fields are properties, absent ones undefined. The counterpart of the
 * openai package's BaseModel.
 */
export class OpenAIObject {
  [field: string]: Dynamic;

  /** The object as a dict; declared fields that the response did not have are null. */
  modelDump(options: OpenAIDumpOptions = {}): Record<string, Dynamic> {
    return dump(this, pythonOptions(options)) as Record<string, Dynamic>;
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

/** Marks every object of a parsed response as an `OpenAIObject`; lists stay lists. */
export function asOpenAIObject(value: Dynamic, type: ObjectType | null = null): Dynamic {
  if (Array.isArray(value)) return value.map((item) => asOpenAIObject(item, type) as unknown);
  if (typeof value !== "object" || value === null) return value;
  const object = new OpenAIObject();
  if (type !== null) types.set(object, type);
  for (const [name, item] of Object.entries(value as object)) {
    object[name] = asOpenAIObject(item, type?.fields[name] ?? null);
  }
  return object;
}

function dump(value: Dynamic, options: OpenAIDumpOptions): Dynamic {
  if (Array.isArray(value)) return value.map((item) => dump(item, options) as unknown);
  if (!(value instanceof OpenAIObject)) return value;
  const declared = options.exclude_unset ? [] : Object.keys(types.get(value)?.fields ?? {});
  const dumped: Record<string, Dynamic> = {};
  for (const name of new Set([...declared, ...Object.keys(value)])) {
    const item: unknown = Object.hasOwn(value, name) ? value[name] : null;
    if (!(options.exclude_none && isNone(item))) dumped[name] = dump(item ?? null, options);
  }
  return dumped;
}
