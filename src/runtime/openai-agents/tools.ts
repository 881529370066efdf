/** Tools of agents: functions of the program, and tools that say themselves what to call. */
import { argumentsModel, markerName } from "../langchain/function-model.js";
import { definitionOf } from "../pydantic/definition.js";
import { ValidationError } from "../pydantic/errors.js";
import { notesOf, parameterFields } from "../pydantic/parameters.js";
import { getAttr } from "../python/attributes.js";
import { call } from "../python/call.js";
import { pyClass } from "../python/class-info.js";
import { isDict } from "../python/dict-access.js";
import { messageOf, toException, TypeError } from "../python/exceptions.js";
import { docstringOf, functionName, originOf } from "../python/functions.js";
import { jsonLoads } from "../python/json.js";
import { JSONDecodeError } from "../python/json-error.js";
import { signatureOf } from "../python/functions.js";
import { str } from "../python/repr.js";
import { truthy } from "../python/truth.js";
import type { Dynamic } from "../python/types.js";
import { plain } from "./chat-messages.js";
import type { ToolContext } from "./context.js";
import { AgentsException, ModelBehaviorError, UserError } from "./exceptions.js";
import { functionDocs } from "./function-docs.js";
import { strictSchema } from "./strict-schema.js";

export interface FunctionToolOptions {
  name: string;
  description: string;
  params_json_schema: Dynamic;
  /** Takes the context and the arguments as JSON text. */
  on_invoke_tool: Dynamic;
  strict_json_schema?: boolean;
  is_enabled?: Dynamic;
}

/** `agents.FunctionTool` */
export class FunctionTool {
  name: string;
  description: string;
  params_json_schema: Dynamic;
  on_invoke_tool: Dynamic;
  strict_json_schema: boolean;
  is_enabled: Dynamic;

  constructor(options: FunctionToolOptions) {
    this.name = options.name;
    this.description = options.description;
    this.strict_json_schema = options.strict_json_schema ?? true;
    const schema: unknown = options.params_json_schema;
    this.params_json_schema = this.strict_json_schema ? strictSchema(schema) : plain(schema);
    this.on_invoke_tool = options.on_invoke_tool;
    this.is_enabled = options.is_enabled ?? true;
  }

  /** Runs the tool on arguments as JSON text. */
  async invoke(context: ToolContext, args: string): Promise<Dynamic> {
    try {
      return (await call(this.on_invoke_tool, [context, args])) as unknown;
    } catch (error) {
      throw toolError(this.name, toException(error));
    }
  }
}
pyClass(FunctionTool, { name: "FunctionTool", module: "agents.tool" });

export interface FunctionToolDecoratorOptions {
  name_override?: string | null;
  description_override?: string | null;
  docstring_style?: string | null;
  use_docstring_info?: boolean;
  failure_error_function?: Dynamic;
  strict_mode?: boolean;
  is_enabled?: Dynamic;
}

/** `@function_tool`, bare or with options. */
export function functionTool(fn: Dynamic = null, options: FunctionToolDecoratorOptions = {}): Dynamic {
  return fn === null ? (each: Dynamic) => toolOf(each, options) : toolOf(fn, options);
}

const contexts = new Set(["RunContextWrapper", "ToolContext"]);

function toolOf(fn: Dynamic, options: FunctionToolDecoratorOptions): FunctionTool {
  const own = functionName(fn).split(".").at(-1)!;
  const name = options.name_override ?? own;
  const docs = functionDocs(options.use_docstring_info === false ? null : docstringOf(fn));
  const takesContext = hasContext(fn);
  const isStrict = options.strict_mode ?? true;
  const model = argumentsModel(fn, `${name}_args`, docs.parameters);
  if (model === undefined) throw new TypeError(`no annotations are known of the function ${own}`);
  const run = async (context: ToolContext, text: string): Promise<Dynamic> => {
    const given = parsedArguments(name, text);
    let valid: Dynamic;
    try {
      valid = model.modelValidate(given);
    } catch (error) {
      throw error instanceof ValidationError
        ? new ModelBehaviorError(`Invalid JSON input for tool ${name}`)
        : error;
    }
    const keywords = Object.fromEntries(
      [...definitionOf(model).fields.keys()].map((each) => [each, getAttr(valid, each) as unknown]),
    );
    return (await call(fn, takesContext ? [context] : [], keywords)) as unknown;
  };
  return new FunctionTool({
    name,
    description: options.description_override ?? docs.description ?? "",
    params_json_schema: model.modelJsonSchema(),
    strict_json_schema: isStrict,
    is_enabled: options.is_enabled ?? true,
    on_invoke_tool: guarded(run, options.failure_error_function),
  });
}

/** Whether the first parameter is the run's context. Throws UserError where another one is. */
function hasContext(fn: Dynamic): boolean {
  const notes = Object.entries(notesOf(fn)).filter(([, each]) =>
    each.some((note) => contexts.has(markerName(note))),
  );
  if (notes.length === 0) return false;
  const first = (signatureOf(originOf(fn))?.parameters ?? Object.keys(parameterFields(fn) ?? {}))[0];
  if (notes.length === 1 && first?.replace(/=$/, "") === notes[0]![0]) return true;
  throw new UserError(
    `RunContextWrapper/ToolContext param found at non-first position in function ${functionName(fn)}`,
  );
}

/** The arguments of a call. Throws ModelBehaviorError where they are no object. */
export function parsedArguments(name: string, text: string): Dynamic {
  let given: Dynamic;
  try {
    given = text ? jsonLoads(text) : {};
  } catch (error) {
    if (error instanceof JSONDecodeError) throw new ModelBehaviorError(`Invalid JSON input for tool ${name}`);
    throw error;
  }
  if (!isDict(given))
    throw new ModelBehaviorError(`Invalid JSON input for tool ${name}: expected a JSON object`);
  return given;
}

type Run = (context: ToolContext, text: string) => Promise<Dynamic>;

/**
 * Tells the model of errors instead of raising them.
 * @param handler the tool's `failure_error_function`: undefined for the default, null to raise
 */
export function guarded(run: Run, handler: Dynamic): Run {
  return async (context, text) => {
    try {
      return (await run(context, text)) as unknown;
    } catch (caught) {
      const error = toException(caught);
      if (handler === null) throw error;
      if (handler === undefined) return defaultToolErrorFunction(context, error);
      return (await call(handler, [context, error])) as unknown;
    }
  };
}

const toolError = (name: string, error: Error): Error =>
  error instanceof AgentsException ? error : new UserError(`Error running tool ${name}: ${messageOf(error)}`);

/** `agents.default_tool_error_function`: what the model is told of an error. */
export function defaultToolErrorFunction(_context: Dynamic, error: Dynamic): string {
  return `An error occurred while running the tool. Please try again. Error: ${messageOf(error)}`;
}

const structured: Readonly<Record<string, (output: Dynamic) => Dynamic>> = {
  text: ({ text }) => ({ type: "input_text", text: text as unknown }),
  image: ({ image_url, file_id, detail }) => ({
    type: "input_image",
    ...(image_url === undefined ? {} : { image_url: image_url as unknown }),
    ...(file_id === undefined ? {} : { file_id: file_id as unknown }),
    ...(detail === undefined ? {} : { detail: detail as unknown }),
  }),
};

/** `StopAtTools(stop_at_tool_names=[...])` */
export const stopAtTools = (fields: { stop_at_tool_names: Dynamic }): Dynamic => ({ ...fields });

/** What a tool gave, as the output of its call: text, or parts. */
export function toolOutput(output: Dynamic): Dynamic {
  if (typeof output === "string") return output;
  const all: Dynamic[] = Array.isArray(output) ? output : [output];
  const parts = all.map(structuredPart);
  return parts.length && parts.every((part) => part !== null) ? parts : str(output);
}

function structuredPart(output: Dynamic): Dynamic {
  if (!isDict(output)) return null;
  const own: Dynamic = plain(output);
  if (own.type === "text" && typeof own.text !== "string") return null;
  return Object.hasOwn(structured, String(own.type)) ? structured[own.type]!(own) : null;
}

/** Whether a tool is offered in this run. */
export async function isEnabled(tool: Dynamic, context: Dynamic, agent: Dynamic): Promise<boolean> {
  const enabled: unknown = tool.is_enabled;
  return typeof enabled === "function" ? truthy(await call(enabled, [context, agent])) : truthy(enabled);
}
