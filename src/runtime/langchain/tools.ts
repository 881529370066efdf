/** Tools: functions with a name, a description and a schema, which models call. */
import * as core from "@langchain/core/runnables";
import { pyClass, isClass } from "../python/class-info.js";
import { className } from "../python/class-info.js";
import { attributeNames, camelCase } from "../python/names.js";
import { call } from "../python/call.js";
import { declareMethods } from "../python/declare.js";
import { dictGet, dictHas, dictSet, isDict, makeDict, dictEntries } from "../python/dict-access.js";
import { BaseException, Exception, NotImplementedError, ValueError } from "../python/exceptions.js";
import { docstringOf, functionName } from "../python/functions.js";
import { getAttr } from "../python/attributes.js";
import { jsonDumps } from "../python/json.js";
import { repr, str } from "../python/repr.js";
import { dedent } from "../python/stdlib/textwrap.js";
import { Tuple } from "../python/tuple.js";
import { type } from "../python/type.js";
import { truthy } from "../python/truth.js";
import type { Dynamic } from "../python/types.js";
import { ValidationError } from "../pydantic/errors.js";
import { definitionOf } from "../pydantic/definition.js";
import { parameterFields } from "../pydantic/parameters.js";
import { outcome } from "./config.js";
import { plainObject } from "./convert-messages.js";
import { any } from "../pydantic/scalars.js";
import { parseDocstring } from "./docstring.js";
import {
  argumentsModel,
  injectedParameters,
  markerName,
  type ModelClass,
  modelOf,
} from "./function-model.js";
import { traced } from "./tool-tracing.js";
import { BaseMessage, ToolMessage } from "./messages.js";
import { Runnable } from "./runnables.js";

/** What a tool raises to tell the model that it failed. */
export class ToolException extends Exception {}
pyClass(ToolException, { name: "ToolException", module: "langchain_core.tools.base" });

export interface ToolOptions {
  name?: string | null;
  description?: string | null;
  args_schema?: Dynamic;
  return_direct?: boolean;
  response_format?: string;
  handle_tool_error?: Dynamic;
  handle_validation_error?: Dynamic;
  tags?: Dynamic;
  metadata?: Dynamic;
  [field: string]: Dynamic;
}

class ToolRunnable extends core.Runnable<Dynamic, Dynamic> {
  override lc_namespace = ["langchain_core", "tools"];

  constructor(private readonly tool: BaseTool) {
    super();
  }

  override getName(): string {
    return this.tool.name;
  }

  override invoke(input: Dynamic, options: Dynamic): Promise<Dynamic> {
    return this.tool.runWith(input, options ?? {});
  }
}

/** `langchain_core.tools.BaseTool`: subclasses have `_run`, or `_arun`, and their fields as statics. */
export class BaseTool extends Runnable {
  name: string;
  description: string;
  args_schema: Dynamic;
  return_direct: boolean;
  response_format: string;
  handle_tool_error: Dynamic;
  handle_validation_error: Dynamic;

  /** Whether the function gets the defaults of the schema where the model leaves arguments out. */
  protected readonly fillsDefaults: boolean = true;

  constructor(options: ToolOptions = {}) {
    super(undefined as Dynamic);
    (this as Dynamic).core = new ToolRunnable(this);
    const given = { ...classFields(new.target), ...options };
    this.name = given.name ?? className(new.target);
    this.description = given.description ?? "";
    this.args_schema = given.args_schema ?? null;
    this.return_direct = given.return_direct ?? false;
    this.response_format = given.response_format ?? "content";
    this.handle_tool_error = given.handle_tool_error ?? false;
    this.handle_validation_error = given.handle_validation_error ?? false;
    for (const [name, value] of Object.entries(given))
      if (!ownFields.has(name))
        Object.defineProperty(this, camelCase(name), {
          value,
          writable: true,
          enumerable: true,
          configurable: true,
        });
  }

  /** The function whose parameters the tool has. */
  protected get source(): Dynamic {
    const own: Dynamic = this;
    return getAttr(this, own._run === undefined ? "_arun" : "_run");
  }

  /** The schema of the arguments as the model sees it. */
  callSchema(): Dynamic {
    if (isDict(this.args_schema)) return this.args_schema;
    const model = this.argumentsModel();
    if (model === null)
      return {
        type: "object",
        properties: { __arg1: { title: "__arg1", type: "string" } },
        required: ["__arg1"],
      };
    return visibleModel(model, this.injected()).modelJsonSchema();
  }

  private argumentsModel(): ModelClass | null {
    if (this.args_schema) return this.args_schema as ModelClass;
    return argumentsModel(this.source, this.name) ?? null;
  }

  private injected(): ReadonlyMap<string, Dynamic> {
    return injectedParameters(this.source);
  }

  get args(): Dynamic {
    const schema: Dynamic = isDict(this.args_schema)
      ? this.args_schema
      : (this.argumentsModel() as Dynamic)?.modelJsonSchema();
    return dictGet(schema, "properties") ?? {};
  }

  /** Names of the parameters that take the state, the store or the runtime of a graph. */
  injectedBy(...markers: readonly string[]): { name: string; marker: Dynamic }[] {
    return [...this.injected()]
      .filter(([, note]) => markers.includes(markerName(note)))
      .map(([name, marker]) => ({ name, marker: marker as unknown }));
  }

  run(input: Dynamic, options: { tool_call_id?: string; config?: Dynamic } = {}): Promise<Dynamic> {
    return this.execute(input, options.tool_call_id ?? null, options.config ?? {});
  }

  arun(input: Dynamic, options: { tool_call_id?: string; config?: Dynamic } = {}): Promise<Dynamic> {
    return this.run(input, options);
  }

  /** Runs on arguments, on text, or on a call of a model, which gives a ToolMessage. */
  runWith(input: Dynamic, config: Dynamic): Promise<Dynamic> {
    const isCall = isDict(input) && dictGet(input, "type") === "tool_call";
    if (!isCall) return this.execute(input, null, config);
    const args: unknown = dictGet(input, "args");
    return this.execute(
      isDict(args) ? makeDict(dictEntries(args)) : args,
      dictGet(input, "id") ?? null,
      config,
    );
  }

  private execute(input: Dynamic, callId: string | null, config: Dynamic): Promise<Dynamic> {
    return traced(this.name, input, async () => {
      const { content, artifact, status } = await this.outcome(input, callId, config);
      return formatted(content, artifact, callId, this.name, status);
    });
  }

  private async outcome(
    input: Dynamic,
    callId: string | null,
    config: Dynamic,
  ): Promise<{ content: Dynamic; artifact: Dynamic; status: string }> {
    try {
      const response: unknown = await this.callSource(this.parsedInput(input, callId), config);
      const [content, artifact] =
        this.response_format === "content_and_artifact" ? pair(response) : [response, null];
      return { content, artifact, status: "success" };
    } catch (error) {
      const handler: unknown =
        error instanceof ValidationError
          ? this.handle_validation_error
          : error instanceof ToolException
            ? this.handle_tool_error
            : false;
      if (!truthy(handler)) throw error;
      return { content: handledText(error as BaseException, handler), artifact: null, status: "error" };
    }
  }

  /** The arguments after validation, with defaults; text stays. */
  private parsedInput(input: Dynamic, callId: string | null): Dynamic {
    const model = isDict(this.args_schema) ? null : this.argumentsModel();
    if (isDict(this.args_schema) && typeof input === "string")
      throw new ValueError(
        "String tool inputs are not allowed when using tools with JSON schema args_schema.",
      );
    if (!isDict(input)) {
      const [first] = model ? definitionOf(model).fields.keys() : [];
      if (first !== undefined) model!.modelValidate({ [first]: input as unknown });
      return input;
    }
    for (const { name } of this.injectedBy("InjectedToolCallId")) {
      if (callId === null)
        throw new ValueError(
          "When tool includes an InjectedToolCallId argument, tool must always be invoked with a full model ToolCall of the form: {'args': {...}, 'name': '...', 'type': 'tool_call', 'tool_call_id': '...'}",
        );
      dictSet(input, name, callId);
    }
    if (model === null) return input;
    const given = plainObject(input);
    const hidden = this.injected();
    const valid: Dynamic = model.modelValidate(
      Object.fromEntries(Object.entries(given).filter(([name]) => !hidden.has(name))),
    );
    const out: Record<string, Dynamic> = {};
    for (const [name, info] of definitionOf(model).fields)
      if (name in given || (this.fillsDefaults && !info.isRequired())) out[name] = getAttr(valid, name);
    if (definitionOf(model).config.extra === "allow")
      for (const name of Object.keys(given)) if (!(name in out)) out[name] = given[name];
    for (const name of hidden.keys()) if (name in given) out[name] = given[name];
    return out;
  }

  private callSource(input: Dynamic, config: Dynamic): Promise<Dynamic> {
    const fn: unknown = this.source;
    if (fn === undefined) throw new NotImplementedError("Tool does not support sync invocation.");
    if (!isDict(input)) return outcome(call(fn, [input]));
    const wanted = this.injectedBy("RunnableConfig").map(({ name }) => [name, config] as const);
    return outcome(call(fn, [], { ...plainObject(input), ...Object.fromEntries(wanted) }));
  }
}

/** Fields that a subclass has in its body. */
function classFields(cls: Dynamic): Record<string, Dynamic> {
  const out: Record<string, Dynamic> = {};
  for (let each = cls; each !== BaseTool && typeof each === "function"; each = Object.getPrototypeOf(each))
    for (const [name, { value, enumerable }] of Object.entries(Object.getOwnPropertyDescriptors(each)))
      if (enumerable) out[toolFields.get(name) ?? name] ??= value as unknown;
  return out;
}

const ownFields = new Set([
  "name",
  "description",
  "args_schema",
  "return_direct",
  "response_format",
  "handle_tool_error",
  "handle_validation_error",
]);
const toolFields = new Map([
  ["argsSchema", "args_schema"],
  ["returnDirect", "return_direct"],
  ["responseFormat", "response_format"],
  ["handleToolError", "handle_tool_error"],
  ["handleValidationError", "handle_validation_error"],
]);
attributeNames([
  "args_schema",
  "return_direct",
  "response_format",
  "handle_tool_error",
  "handle_validation_error",
]);

/** The model without what is injected, and without its configuration, as Python describes it. */
function visibleModel(model: ModelClass, hidden: ReadonlyMap<string, Dynamic>): ModelClass {
  const { fields, doc, config } = definitionOf(model);
  if (config.extra === undefined && ![...fields.keys()].some((name) => hidden.has(name))) return model;
  return modelOf(
    className(model),
    Object.fromEntries([...fields].filter(([name]) => !hidden.has(name))),
    doc,
  );
}

function pair(response: Dynamic): [Dynamic, Dynamic] {
  if (response instanceof Tuple && response.length === 2) return [response[0], response[1]];
  throw new ValueError(
    `Since response_format='content_and_artifact' a two-tuple of the message content and raw tool output is expected. Instead, generated response is of type: ${repr(type(response))}.`,
  );
}

function handledText(error: BaseException, handler: Dynamic): Dynamic {
  if (typeof handler === "string") return handler;
  if (typeof handler === "function") return call(handler, [error]);
  if (error instanceof ValidationError) return "Tool input validation error";
  return error.args.length ? (error.args[0] as unknown) : "Tool execution error";
}

/** The output for a call of a model: a message, or what the tool gave where it is a message or a command already. */
function formatted(
  content: Dynamic,
  artifact: Dynamic,
  callId: string | null,
  name: string,
  status: string,
): Dynamic {
  const isOutput = (value: Dynamic): boolean => value instanceof BaseMessage || value?.lg_name === "Command";
  if (isOutput(content) || (Array.isArray(content) && content.length && content.every(isOutput)))
    return content;
  if (callId === null) return content;
  const text: unknown = isMessageContent(content) ? content : stringified(content);
  return new ToolMessage(text, { artifact, tool_call_id: callId, name, status });
}

const blockTypes = new Set([
  "text",
  "image_url",
  "image",
  "json",
  "search_result",
  "custom_tool_call_output",
  "document",
  "file",
]);

const isBlock = (value: Dynamic): boolean =>
  isDict(value) && blockTypes.has(dictGet(value, "type") as string);

const isMessageContent = (content: Dynamic): boolean =>
  typeof content === "string" ||
  (Array.isArray(content) && content.every((each) => typeof each === "string" || isBlock(each)));

/** The content of a result as a ToolNode puts it into a message: text, or blocks. */
export const nodeContent = (content: Dynamic): Dynamic =>
  typeof content === "string" || (Array.isArray(content) && content.every(isBlock))
    ? content
    : stringified(content);

function stringified(content: Dynamic): string {
  try {
    return jsonDumps(content, { ensure_ascii: false });
  } catch (error) {
    if (error instanceof BaseException) return str(content);
    throw error;
  }
}

/** A tool made of a function. */
export class StructuredTool extends BaseTool {
  readonly func: Dynamic;
  readonly coroutine: Dynamic;

  constructor(options: ToolOptions = {}) {
    const { func = null, coroutine = null, ...rest } = options;
    super(rest);
    this.func = func;
    this.coroutine = coroutine;
  }

  protected override get source(): Dynamic {
    return this.func ?? this.coroutine;
  }

  /** `StructuredTool.from_function(func, ...)`. Throws ValueError where there is no description. */
  static fromFunction(func: Dynamic = null, options: FromFunctionOptions = {}): StructuredTool {
    const {
      coroutine = null,
      name,
      description,
      args_schema: given = null,
      infer_schema: infers = true,
      ...rest
    } = options;
    const {
      parse_docstring: parses = false,
      error_on_invalid_docstring: strict = true,
      extras: _extras,
      ...fields
    } = rest;
    const source: unknown = func ?? coroutine;
    if (source === null) throw new ValueError("Function and/or coroutine must be provided");
    const own = name ?? toolName(source);
    const doc = docstringOf(behind(source));
    const parsed = parses
      ? parseDocstring(doc ?? "", strict ? parameterNames(source) : undefined, isAnnotated(source))
      : undefined;
    const schema: unknown =
      given ??
      (infers ? (argumentsModel(behind(source), own, parsed?.args, parsed?.description) ?? null) : null);
    const text = description ?? (parses ? undefined : doc || undefined) ?? schemaDescription(schema);
    if (text === undefined)
      throw new ValueError("Function must have a docstring if description not provided.");
    return new StructuredTool({
      ...fields,
      func,
      coroutine,
      name: own,
      description: (description ?? dedent(text)).trim(),
      args_schema: schema,
    });
  }
}

/** `functools.partial(f, ...)` is described as f. */
const behind = (fn: Dynamic): Dynamic => (typeof fn === "function" ? fn : (fn?.func ?? fn));
const toolName = (fn: Dynamic): string => functionName(behind(fn)).split(".").at(-1)!;
const parameterNames = (fn: Dynamic): string[] => Object.keys(parameterFields(behind(fn)) ?? {});

/** Whether some parameter has an annotation: without any, nothing has to be described. */
const isAnnotated = (fn: Dynamic): boolean =>
  Object.values(parameterFields(behind(fn)) ?? {}).some((info) => info.schema !== any);

function schemaDescription(schema: Dynamic): string | undefined {
  if (isDict(schema)) return (dictGet(schema, "description") as string | undefined) ?? undefined;
  return isClass(schema) ? (definitionOf(schema).doc ?? undefined) : undefined;
}

export interface FromFunctionOptions extends ToolOptions {
  coroutine?: Dynamic;
  infer_schema?: boolean;
  parse_docstring?: boolean;
  error_on_invalid_docstring?: boolean;
}

/** A tool that takes one text. */
export class Tool extends StructuredTool {
  constructor(name: Dynamic, func: Dynamic = null, description: Dynamic = "", options: ToolOptions = {}) {
    super({ ...options, name, func, description });
  }
}

/** `@tool`, `@tool("name")`, `@tool(description=...)`: a tool of the function that it stands on. */
export function tool(
  given: Dynamic = null,
  runnable: Dynamic = null,
  options: FromFunctionOptions = {},
): Dynamic {
  if (typeof given === "function") return StructuredTool.fromFunction(given, options);
  const named = typeof given === "string" ? { ...options, name: given } : options;
  return runnable === null
    ? (fn: Dynamic) => StructuredTool.fromFunction(fn, named)
    : StructuredTool.fromFunction(runnable, named);
}

/** Whether a value is a call of a tool in a message. */
export const isToolCall = (value: Dynamic): boolean =>
  isDict(value) && dictHas(value, "args") && dictHas(value, "name");

export const asTool = (value: Dynamic): BaseTool =>
  value instanceof BaseTool ? value : StructuredTool.fromFunction(value);

const running = ["tool_input", "*", "tool_call_id=", "config=", "**options"];
declareMethods(BaseTool, "BaseTool", { __init__: ["*", "**options"], run: running, arun: running });
declareMethods(StructuredTool, "StructuredTool", {
  __init__: ["*", "**options"],
  from_function: ["func=", "*", "**options"],
});
declareMethods(Tool, "Tool", { __init__: ["name", "func=", "description=", "*", "**options"] });
pyClass(BaseTool, { name: "BaseTool" });
