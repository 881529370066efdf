/** The arguments of a function as a pydantic model, from the annotations that the compiler recorded. */
import type { Dynamic } from "../python/types.js";
import { createModel } from "../pydantic/create-model.js";
import { field, type FieldInfo } from "../pydantic/fields.js";
import type { BaseModel } from "../pydantic/model.js";
import { notesOf, parameterFields } from "../pydantic/parameters.js";

export type ModelClass = typeof BaseModel;

/** Names of parameters that are not the model's to fill: the framework gives them. */
export function injectedParameters(fn: Dynamic): ReadonlyMap<string, Dynamic> {
  const out = new Map<string, Dynamic>();
  for (const [name, notes] of Object.entries(notesOf(fn))) {
    const found = notes.find((note) => injected.has(markerName(note)));
    if (found !== undefined) out.set(name, found);
  }
  return out;
}

const injected = new Set([
  "RunnableConfig",
  "InjectedState",
  "InjectedStore",
  "InjectedToolArg",
  "InjectedToolCallId",
  "ToolRuntime",
  "CallbackManagerForToolRun",
  "AsyncCallbackManagerForToolRun",
  "RunContextWrapper",
  "ToolContext",
]);

export const markerName = (note: Dynamic): string =>
  typeof note === "function"
    ? (note.name as string)
    : ((note?.constructor?.name as string | undefined) ?? "");

/** `create_schema_from_function`: undefined where nothing is known of the function. */
export function argumentsModel(
  fn: Dynamic,
  name: string,
  descriptions: Readonly<Record<string, string>> = {},
  doc?: string,
): ModelClass | undefined {
  const fields = parameterFields(fn);
  if (fields === undefined) return undefined;
  const hidden = injectedParameters(fn);
  const own = Object.entries(fields).filter(([each]) => !hidden.has(each) && each !== "run_manager");
  return modelOf(
    name,
    Object.fromEntries(own.map(([each, info]) => [each, described(info, descriptions[each])])),
    doc,
  );
}

const described = (info: FieldInfo, description: string | undefined): FieldInfo =>
  description === undefined ? info : field(info.schema, { ...info.options, description });

/** A model made while the program runs. */
export const modelOf = (name: string, fields: Record<string, FieldInfo>, doc?: string): ModelClass =>
  createModel(name, fields, doc === undefined ? {} : { doc });
