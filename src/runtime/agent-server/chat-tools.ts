import { dictEntries, dictGet, type Dynamic, isDict, isNone } from "./python.js";
import type { Span } from "./span.js";

/** The fields of a tool's definition that MLflow's interface knows, by object; others are left out. */
const definitionFields = ["name", "description", "parameters", "strict"];
const schemaFields = ["properties", "type", "required", "additionalProperties"];
const propertyFields = ["type", "description", "enum", "items"];

type Dict = Record<string, Dynamic>;

const pick = (value: Dynamic, fields: readonly string[]): Dict =>
  Object.fromEntries(
    fields
      .filter((name) => dictGet(value, name) !== undefined)
      .map((name) => [name, dictGet(value, name) as unknown]),
  );

/** Notes the tools that a model was offered, in the form of the chat completions interface, whichever they came in. */
export function noteChatTools(span: Span, tools: Dynamic): void {
  if (!Array.isArray(tools)) return;
  const noted = tools.map(chatTool);
  if (noted.length > 0 && noted.every((tool) => tool !== null)) span.setAttribute("mlflow.chat.tools", noted);
}

/** Null where MLflow would not take the definition. */
function chatTool(tool: Dynamic): Dict | null {
  if (!isDict(tool)) return null;
  const type: unknown = dictGet(tool, "type") ?? "function";
  if (type !== "function") return { type: "function", function: { name: String(type) } };
  const nested: unknown = dictGet(tool, "function");
  const definition = pick(isDict(nested) ? nested : tool, definitionFields);
  if (typeof definition["name"] !== "string") return null;
  if (isNone(definition["parameters"])) return { type: "function", function: definition };
  const parameters = schema(definition["parameters"]);
  return parameters && { type: "function", function: { ...definition, parameters } };
}

function schema(parameters: Dynamic): Dict | null {
  const properties: unknown = dictGet(parameters, "properties");
  if (!isDict(properties)) return null;
  const entries = dictEntries(properties).map(([name, value]) => [String(name), property(value)] as const);
  return { ...pick(parameters, schemaFields), properties: Object.fromEntries(entries) };
}

function property(value: Dynamic): Dynamic {
  if (!isDict(value)) return value;
  const known = pick(value, propertyFields);
  return "items" in known ? { ...known, items: property(known["items"]) as unknown } : known;
}
