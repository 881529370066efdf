/** JSON schemas in the strict form that OpenAI's models take: closed objects, all of their properties required. */
import { TypeError } from "../python/exceptions.js";
import { isDict } from "../python/dict-access.js";
import type { Dynamic } from "../python/types.js";
import { plain } from "./chat-messages.js";
import { UserError } from "./exceptions.js";

const opened =
  "additionalProperties should not be set for object types. This could be because you're using an older version of Pydantic, or because you configured additional properties to be allowed. If you really need this, update the function or output tool to not use a strict schema.";
const openObject =
  "JSON schema contains an object that permits undeclared properties and cannot be converted to a strict schema without changing its accepted values.";

interface Conversion {
  readonly root: Dynamic;
  readonly rejectsOpen: boolean;
}

/**
 * A strict copy of a schema.
 * @throws UserError where the schema allows what a strict one cannot
 */
export function strictSchema(given: Dynamic, rejectsOpen = false): Dynamic {
  const schema: Dynamic = plain(given);
  if (Object.keys(schema as object).length === 0)
    return { additionalProperties: false, type: "object", properties: {}, required: [] };
  const out: Dynamic = strict(schema, { root: schema, rejectsOpen });
  if (Array.isArray(out.anyOf)) throw new UserError("The root of a strict JSON schema must not use `anyOf`.");
  return out;
}

function strict(schema: Dynamic, conversion: Conversion): Dynamic {
  if (!isDict(schema)) throw new TypeError(`Expected ${String(schema)} to be a dictionary`);
  const out: Dynamic = schema;
  for (const defs of [out.$defs, out.definitions])
    if (isDict(defs)) for (const each of Object.values(defs)) strict(each, conversion);
  const { properties } = out;
  if (out.type === undefined && isDict(properties)) out.type = "object";
  else if (out.type === undefined && (out.additionalProperties ?? false) !== false)
    throw new UserError(opened);
  closeObject(out, conversion);
  if (isDict(properties)) {
    out.required = Object.keys(properties);
    out.properties = mapValues(properties, (each) => strict(each, conversion) as unknown);
  }
  if (isDict(out.items)) out.items = strict(out.items, conversion);
  if (Array.isArray(out.anyOf))
    out.anyOf = out.anyOf.map((each: Dynamic) => strict(each, conversion) as unknown);
  if (Array.isArray(out.oneOf)) {
    const variants: Dynamic[] = out.oneOf.map((each: Dynamic) => strict(each, conversion) as unknown);
    out.anyOf = [...((out.anyOf as Dynamic[] | undefined) ?? []), ...variants];
    delete out.oneOf;
  }
  joinAllOf(out, conversion);
  if ("default" in out && out.default === null) delete out.default;
  return resolveReference(out, conversion);
}

function closeObject(out: Dynamic, { rejectsOpen }: Conversion): void {
  if (out.type !== "object" && !(Array.isArray(out.type) && out.type.includes("object"))) return;
  const declares = isDict(out.properties) && Object.keys(out.properties).length > 0;
  if (rejectsOpen && !declares && out.additionalProperties !== false) throw new UserError(openObject);
  if (!("additionalProperties" in out)) out.additionalProperties = false;
  else if (out.additionalProperties !== false) throw new UserError(opened);
}

function joinAllOf(out: Dynamic, conversion: Conversion): void {
  if (!Array.isArray(out.allOf)) return;
  if (out.allOf.length === 1) {
    const [only] = out.allOf as Dynamic[];
    delete out.allOf;
    Object.assign(out as object, strict(only, conversion));
  } else out.allOf = out.allOf.map((each: Dynamic) => strict(each, conversion) as unknown);
}

/** A reference with something beside it gives way to what it stands for: strict schemas have it alone. */
function resolveReference(out: Dynamic, conversion: Conversion): Dynamic {
  if (typeof out.$ref !== "string" || Object.keys(out as object).length === 1) return out;
  const { $ref: path, ...beside } = out;
  const target = (path as string)
    .replace(/^#\//, "")
    .split("/")
    .reduce((inner: Dynamic, key) => inner?.[key] as unknown, conversion.root);
  // what stands beside comes first, and wins
  return strict({ ...beside, ...structuredClone(target), ...beside }, conversion);
}

const mapValues = (dict: Dynamic, map: (value: Dynamic) => Dynamic): Dynamic =>
  Object.fromEntries(Object.entries(dict as object).map(([key, value]) => [key, map(value) as unknown]));
