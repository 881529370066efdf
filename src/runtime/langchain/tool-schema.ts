/** What a model is told of a tool: `convert_to_openai_tool`. */
import { isClass } from "../python/class-info.js";
import { className } from "../python/class-info.js";
import { dictEntries, dictGet, dictHas, isDict } from "../python/dict-access.js";
import { TypeError, ValueError } from "../python/exceptions.js";
import { docstringOf, functionName } from "../python/functions.js";
import { repr } from "../python/repr.js";
import type { Dynamic } from "../python/types.js";
import { parseDocstring } from "./docstring.js";
import { argumentsModel } from "./function-model.js";
import { BaseTool } from "./tools.js";

/** `convert_to_openai_tool(tool)`: `{ type: "function", function: { name, description, parameters } }`. */
export function convertToOpenaiTool(tool: Dynamic): Dynamic {
  if (
    isDict(tool) &&
    dictHas(tool, "type") &&
    (dictHas(tool, "function") || dictGet(tool, "type") !== "object")
  )
    return tool;
  return { type: "function", function: convertToOpenaiFunction(tool) };
}

/** `convert_to_openai_function(tool)` */
export function convertToOpenaiFunction(tool: Dynamic): Dynamic {
  if (tool instanceof BaseTool) return toolFunction(tool);
  if (isModelClass(tool)) return schemaFunction(tool.modelJsonSchema(), className(tool));
  if (isDict(tool)) return dictFunction(tool);
  if (typeof tool === "function") return pythonFunction(tool);
  throw new ValueError(
    `Unsupported function\n\n${repr(tool)}\n\nFunctions must be passed in as Dict, pydantic.BaseModel, or Callable. If they're a dict they must either be in OpenAI function format or valid JSON schema with top-level 'title' and 'description' keys.`,
  );
}

export const isModelClass = (value: Dynamic): boolean =>
  isClass(value) && typeof (value as Dynamic).modelJsonSchema === "function";

function toolFunction(tool: BaseTool): Dynamic {
  return schemaFunction(tool.callSchema(), tool.name, tool.description);
}

function dictFunction(tool: Dynamic): Dynamic {
  if (dictHas(tool, "name") && dictHas(tool, "parameters")) return tool;
  if (dictHas(tool, "title"))
    return schemaFunction(tool, dictGet(tool, "title"), dictGet(tool, "description"));
  throw new ValueError(`Unsupported function\n\n${repr(tool)}`);
}

/** A function that was not made a tool: its docstring says what the arguments are. */
function pythonFunction(fn: Dynamic): Dynamic {
  const name = functionName(fn).split(".").at(-1)!;
  const { description, args } = parseDocstring(docstringOf(fn) ?? "");
  const model = argumentsModel(fn, name, args);
  if (model === undefined) throw new TypeError(`no annotations are known of the function ${name}`);
  return schemaFunction(model.modelJsonSchema(), name, description);
}

/** A JSON schema in OpenAI's form: references resolved, titles left out. */
export function schemaFunction(schema: Dynamic, name?: string, description?: string): Dynamic {
  const { title, description: own, $defs, definitions, ...rest } = Object.fromEntries(dictEntries(schema));
  const defs: unknown = $defs ?? definitions ?? {};
  const text = description ?? own;
  return {
    name: name ?? title,
    description: text ?? "",
    parameters: withoutTitles(resolved(rest, defs)),
  };
}

function resolved(value: Dynamic, defs: Dynamic): Dynamic {
  if (Array.isArray(value)) return value.map((each) => resolved(each, defs) as unknown);
  if (!isDict(value)) return value;
  const entries = Object.fromEntries(dictEntries(value));
  const reference: unknown = entries["$ref"];
  if (typeof reference === "string") {
    const { $ref: _ref, ...beside } = entries;
    const target: unknown = dictGet(defs, reference.split("/").at(-1));
    return resolved({ ...Object.fromEntries(dictEntries(target as Dynamic)), ...beside }, defs);
  }
  return Object.fromEntries(Object.entries(entries).map(([key, each]) => [key, resolved(each, defs)]));
}

/** Titles of schemas go, except in lists, into which Python does not look; a property that is named `title` stays. */
function withoutTitles(value: Dynamic, inProperties = false): Dynamic {
  if (!isDict(value)) return value;
  const entries = [...dictEntries(value)].filter(
    ([key, each]) => inProperties || key !== "title" || isDict(each),
  );
  return Object.fromEntries(
    entries.map(([key, each]) => [key, withoutTitles(each, key === "properties" && !inProperties)]),
  );
}
