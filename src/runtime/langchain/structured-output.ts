/** `with_structured_output`: what the model is asked for, and how its answer is read. */
import { className } from "../python/class-info.js";
import { dictGet, isDict } from "../python/dict-access.js";
import { ValueError } from "../python/exceptions.js";
import { call } from "../python/call.js";
import type { Dynamic } from "../python/types.js";
import { plainObject } from "./convert-messages.js";
import { JsonOutputParser, PydanticOutputParser } from "./output-parsers.js";
import { RunnableLambda, type Runnable } from "./runnables.js";
import { convertToOpenaiFunction, convertToOpenaiTool, isModelClass } from "./tool-schema.js";

export interface StructuredOutput {
  /** Keywords of every call of the model. */
  readonly kwargs: Dynamic;
  readonly parser: Runnable;
}

/** @param bind the keywords that make the model call a tool of this name. */
export function structuredOutput(
  schema: Dynamic,
  method: string,
  bind: (choice: string) => Dynamic,
): StructuredOutput {
  const isModel = isModelClass(schema);
  const parser = isModel ? new PydanticOutputParser({ pydantic_object: schema }) : new JsonOutputParser();
  if (method === "json_mode") return { kwargs: { response_format: { type: "json_object" } }, parser };
  if (method !== "function_calling" && method !== "json_schema")
    throw new ValueError(
      `Unrecognized method argument. Expected one of 'function_calling', 'json_mode' or 'json_schema'. Received: '${method}'`,
    );
  if (schema === null || schema === undefined)
    throw new ValueError(`schema must be specified when method is '${method}'. Received None.`);
  if (method === "json_schema") return { kwargs: { response_format: jsonSchema(schema) }, parser };
  const name: string = dictGet(dictGet(convertToOpenaiTool(schema), "function"), "name");
  return {
    kwargs: bind(name),
    parser: new RunnableLambda((message: Dynamic) => callOf(message, name, isModel && schema)),
  };
}

/** The arguments of the first call of the tool, as an object of the model where there is one; None without a call. */
function callOf(message: Dynamic, name: string, model: Dynamic): Dynamic {
  const calls: Dynamic[] = message.tool_calls ?? [];
  if (!model) return (calls.find((each) => each.name === name)?.args as unknown) ?? null;
  const [first] = calls;
  return first === undefined ? null : (call(model, [], first.args) as unknown);
}

function jsonSchema(schema: Dynamic): Dynamic {
  const { parameters, ...rest } = plainObject(convertToOpenaiFunction(schema));
  const name = isModelClass(schema) ? className(schema) : rest["name"];
  return {
    type: "json_schema",
    json_schema: { ...rest, name, strict: true, schema: closed(parameters) as unknown },
  };
}

/** Every object closed, with all of its properties required, as strict schemas have to be. */
function closed(schema: Dynamic): Dynamic {
  if (Array.isArray(schema)) return schema.map(closed);
  if (!isDict(schema)) return schema;
  const out = Object.fromEntries(
    Object.entries(plainObject(schema)).map(([key, value]) => [key, closed(value)]),
  );
  const properties: unknown = out["properties"];
  if (!isDict(properties)) return out;
  return { ...out, required: Object.keys(properties), additionalProperties: false };
}
