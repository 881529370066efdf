import { dictEntries, isDict } from "../python/dict-access.js";
import { className, pyClass } from "../python/class-info.js";
import { Enum } from "../python/enum.js";
import { TypeError } from "../python/exceptions.js";
import { isSet } from "../python/set.js";
import { title } from "../python/text-case.js";
import type { Dynamic } from "../python/types.js";
import { definitionOf, titleOf } from "./definition.js";
import { type FieldInfo, undefinedDefault } from "./fields.js";
import type { Definitions, Json } from "./schema.js";
import { InvalidForJsonSchema } from "./scalars.js";

export class PydanticInvalidForJsonSchema extends TypeError {}
pyClass(PydanticInvalidForJsonSchema, { name: "PydanticInvalidForJsonSchema", module: "pydantic.errors" });

/** The name of a model among the definitions of a schema: `Page_Item_` of `Page[Item]`. */
export const definitionName = (cls: Dynamic): string =>
  className(cls)
    .replaceAll(", ", ",")
    .replace(/[^a-zA-Z0-9.\-_]/g, "_");

/** `Model.model_json_schema()`; with `shared` the schema is added to these definitions instead. */
export function modelJsonSchema(cls: Dynamic, byAlias: boolean, shared?: Definitions): Json {
  const definitions: Definitions = shared ?? new Map();
  const name = definitionName(cls);
  definitions.set(name, {});
  const own = guarded(() => objectSchema(cls, definitions, byAlias));
  definitions.set(name, own);
  if (shared) return own;
  const refersToItself = JSON.stringify([...definitions.values()]).includes(`"#/$defs/${name}"`);
  if (!refersToItself) definitions.delete(name);
  const defs: Json = definitions.size
    ? { $defs: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))) }
    : {};
  return sorted({ ...defs, ...(refersToItself ? { $ref: `#/$defs/${name}` } : own) }) as Json;
}

function guarded(run: () => Json): Json {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof InvalidForJsonSchema)) throw error;
    throw new PydanticInvalidForJsonSchema(
      `${error.message}\n\nFor further information visit https://errors.pydantic.dev/2.14/u/invalid-for-json-schema`,
    );
  }
}

function objectSchema(cls: Dynamic, definitions: Definitions, byAlias: boolean): Json {
  const { fields, config, doc } = definitionOf(cls);
  const properties: Json = {};
  const required: string[] = [];
  for (const [name, info] of fields) {
    const key = byAlias
      ? ((info.options.validation_alias as string | undefined) ?? info.options.alias ?? name)
      : name;
    properties[key] = fieldSchema(name, info, definitions);
    if (info.isRequired()) required.push(key);
  }
  const extra =
    config.extra === "forbid"
      ? { additionalProperties: false }
      : config.extra === "allow"
        ? { additionalProperties: true }
        : {};
  return {
    ...extra,
    ...(doc ? { description: doc } : {}),
    properties,
    ...(required.length ? { required } : {}),
    title: titleOf(cls),
    type: "object",
    ...(isDict(config.json_schema_extra) ? Object.fromEntries(dictEntries(config.json_schema_extra)) : {}),
  };
}

function fieldSchema(name: string, info: FieldInfo, definitions: Definitions): Json {
  const { options } = info;
  const json = info.schema.json(definitions);
  const isReference = "$ref" in json || (Array.isArray(json["anyOf"]) && isNullableReference(json["anyOf"]));
  const heading = options.title ?? (isReference ? undefined : title(name).replaceAll("_", " ").trim());
  return {
    ...json,
    ...(info.default === undefinedDefault ? {} : { default: plain(info.default) }),
    ...(options.deprecated ? { deprecated: true } : {}),
    ...(options.description == null ? {} : { description: options.description }),
    ...(options.examples == null ? {} : { examples: options.examples as unknown }),
    ...(heading === undefined ? {} : { title: heading }),
    ...(isDict(options.json_schema_extra) ? Object.fromEntries(dictEntries(options.json_schema_extra)) : {}),
  };
}

const isNullableReference = (members: readonly Json[]): boolean =>
  members.length === 2 && "$ref" in members[0]! && members[1]!["type"] === "null";

/** A default as JSON has it. */
function plain(value: Dynamic): Dynamic {
  if (value instanceof Enum) return value.value as unknown;
  if (typeof value?.modelDump === "function") return value.modelDump({ mode: "json" });
  if (Array.isArray(value) || isSet(value)) return Array.from(value as Iterable<Dynamic>, plain);
  return value as unknown;
}

/** pydantic sorts the keys of everything but properties and defaults. */
function sorted(value: Dynamic, key = ""): Dynamic {
  if (Array.isArray(value)) return value.map((x) => sorted(x, key) as unknown);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value as unknown;
  const names = Object.keys(value as object);
  if (key !== "properties" && key !== "default") names.sort();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name], name)]));
}
