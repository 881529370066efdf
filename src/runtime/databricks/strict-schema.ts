/** JSON schemas as the openai package sends them for pydantic models: `pydantic_function_tool`. */
import { isDict } from "../python/dict-access.js";
import type { Dynamic } from "../python/types.js";

type Json = Record<string, Dynamic>;

/** A tool for chat completions whose parameters are a model's fields. */
export function pydanticFunctionTool(model: Dynamic, name: string, description: string): Json {
  const parameters = strictSchema(model.modelJsonSchema() as Json);
  return { type: "function", function: { name, strict: true, parameters, description } };
}

/** The schema with closed objects, every property required, and no null defaults; it is changed in place, as in Python. */
export function strictSchema(schema: Json, root: Json = schema): Json {
  for (const table of [schema["$defs"], schema["definitions"]] as Dynamic[])
    if (isDict(table)) for (const each of Object.values(table)) strictSchema(each as Json, root);
  if (schema["type"] === "object" && !("additionalProperties" in schema))
    schema["additionalProperties"] = false;
  const properties: unknown = schema["properties"];
  if (isDict(properties)) {
    schema["required"] = Object.keys(properties);
    for (const [name, each] of Object.entries(properties))
      (properties as Json)[name] = strictSchema(each as Json, root);
  }
  if (isDict(schema["items"])) schema["items"] = strictSchema(schema["items"] as Json, root);
  if (Array.isArray(schema["anyOf"]))
    schema["anyOf"] = (schema["anyOf"] as Json[]).map((each) => strictSchema(each, root));
  strictIntersection(schema, root);
  if ("default" in schema && schema["default"] === null) delete schema["default"];
  const reference: unknown = schema["$ref"];
  if (typeof reference !== "string" || Object.keys(schema).length === 1) return schema;
  const own = { ...schema };
  Object.assign(schema, { ...resolved(root, reference), ...own });
  delete schema["$ref"];
  return strictSchema(schema, root);
}

function strictIntersection(schema: Json, root: Json): void {
  const parts: unknown = schema["allOf"];
  if (!Array.isArray(parts)) return;
  if (parts.length !== 1) {
    schema["allOf"] = (parts as Json[]).map((each) => strictSchema(each, root));
    return;
  }
  Object.assign(schema, strictSchema(parts[0] as Json, root));
  delete schema["allOf"];
}

const resolved = (root: Json, reference: string): Json =>
  reference
    .slice(2)
    .split("/")
    .reduce((inner: Dynamic, key) => inner[key] as unknown, root) as Json;
