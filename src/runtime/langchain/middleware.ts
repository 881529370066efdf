/** Middleware of `create_agent`: hooks before and after the model, and around the model and the tools. */
import { getAttr } from "../python/attributes.js";
import { className, pyClass } from "../python/class-info.js";
import { call } from "../python/call.js";
import { declareMethods } from "../python/declare.js";
import { NotImplementedError, TypeError, ValueError } from "../python/exceptions.js";
import { functionName } from "../python/functions.js";
import { camelCase } from "../python/names.js";
import { repr } from "../python/repr.js";
import type { Dynamic } from "../python/types.js";
import type { TypedDict } from "../pydantic/typed-dict.js";
import { outcome } from "./config.js";
import { AIMessage, type BaseMessage, SystemMessage } from "./messages.js";
import { AgentState } from "./state.js";

/** Where a hook may send the graph. */
export type JumpTarget = "tools" | "model" | "end";

type Hook = (...args: Dynamic[]) => Dynamic;

/** `langchain.agents.middleware.AgentMiddleware`: subclasses have the hooks, under their names in camelCase. */
export class AgentMiddleware {
  get name(): string {
    return className(this.constructor);
  }
}
declareMethods(AgentMiddleware, "AgentMiddleware", { __init__: [] });
pyClass(AgentMiddleware, { name: "AgentMiddleware", module: "langchain.agents.middleware.types" });

/** The state that the hooks of a middleware need. */
export const stateOf = (middleware: AgentMiddleware): TypedDict =>
  getAttr(middleware, "state_schema", AgentState) as TypedDict;

/** The tools that come with a middleware. */
export const toolsOf = (middleware: AgentMiddleware): Dynamic[] =>
  Array.from((getAttr(middleware, "tools", []) ?? []) as Iterable<Dynamic>);

/** A hook of a middleware by Python's name, or its async twin; undefined where it has neither. */
export function hookOf(middleware: AgentMiddleware, hook: string): Hook | undefined {
  const own: Dynamic = middleware;
  const name = [camelCase(hook), camelCase(`a${hook}`)].find((each) => typeof own[each] === "function");
  return name === undefined ? undefined : (...args) => outcome(call((own[name] as Dynamic).bind(own), args));
}

const jumps = new WeakMap<object, readonly JumpTarget[]>();

/** `@hook_config(can_jump_to=[...])` */
export function hookConfig(options: { can_jump_to?: Dynamic } = {}): (fn: Dynamic) => Dynamic {
  return (fn: Dynamic) => {
    if (options.can_jump_to) jumps.set(fn as object, Array.from(options.can_jump_to as Iterable<JumpTarget>));
    return fn as unknown;
  };
}

/** Where a hook says that it may jump to. */
export function jumpTargets(middleware: AgentMiddleware, hook: string): readonly JumpTarget[] {
  const own: Dynamic = middleware;
  for (const name of [camelCase(hook), camelCase(`a${hook}`)]) {
    const found = typeof own[name] === "function" ? jumps.get(own[name] as object) : undefined;
    if (found) return found;
  }
  return [];
}

/** The hooks of that name around one another, the first outermost; null where there are none. */
export function wrapped(
  middleware: readonly AgentMiddleware[],
  hook: "wrap_model_call" | "wrap_tool_call",
): ((request: Dynamic, handler: Hook) => Promise<Dynamic>) | null {
  const hooks = middleware.map((each) => hookOf(each, hook)).filter((each) => each !== undefined);
  if (hooks.length === 0) return null;
  const isModel = hook === "wrap_model_call";
  const at = async (i: number, request: Dynamic, handler: Hook): Promise<Dynamic> => {
    if (i === hooks.length) return handler(request) as unknown;
    const inner = async (asked: Dynamic): Promise<Dynamic> => {
      const answer: unknown = await at(i + 1, asked, handler);
      return isModel ? ModelResponse.of(answer) : answer;
    };
    return hooks[i]!(request, inner) as unknown;
  };
  return (request, handler) => at(0, request, handler);
}

/** What a model is to be asked. Fields keep their Python names. */
export interface ModelRequestFields {
  model: Dynamic;
  messages: readonly BaseMessage[];
  system_message?: Dynamic;
  system_prompt?: Dynamic;
  tool_choice?: Dynamic;
  tools?: readonly Dynamic[];
  response_format?: Dynamic;
  state?: Dynamic;
  runtime?: Dynamic;
  model_settings?: Dynamic;
}

/** The system message of fields that may have it as text. */
function withSystem(fields: Partial<ModelRequestFields>): Partial<ModelRequestFields> {
  if (!("system_prompt" in fields)) return fields;
  const { system_prompt: prompt, ...rest } = fields;
  if (rest.system_message != null)
    throw new ValueError("Cannot specify both system_prompt and system_message");
  return { ...rest, system_message: prompt == null ? null : new SystemMessage(prompt) };
}

export class ModelRequest {
  model: Dynamic;
  messages: readonly BaseMessage[];
  system_message: Dynamic;
  tool_choice: Dynamic;
  tools: readonly Dynamic[];
  response_format: Dynamic;
  state: Dynamic;
  runtime: Dynamic;
  model_settings: Dynamic;

  constructor(given: ModelRequestFields) {
    const fields = withSystem(given as Partial<ModelRequestFields>);
    this.model = fields.model;
    this.messages = fields.messages!;
    this.system_message = (fields.system_message as unknown) ?? null;
    this.tool_choice = (fields.tool_choice as unknown) ?? null;
    this.tools = fields.tools ?? [];
    this.response_format = (fields.response_format as unknown) ?? null;
    this.state = (fields.state as unknown) ?? { messages: [] };
    this.runtime = (fields.runtime as unknown) ?? null;
    this.model_settings = (fields.model_settings as unknown) ?? {};
  }

  get system_prompt(): Dynamic {
    return this.system_message === null ? null : (this.system_message.text as unknown);
  }

  set system_prompt(prompt: Dynamic) {
    this.system_message = prompt === null ? null : new SystemMessage(prompt);
  }

  /** Another request with some fields changed. */
  override(changes: Partial<ModelRequestFields> = {}): ModelRequest {
    return new ModelRequest({ ...this, ...withSystem(changes) } as unknown as ModelRequestFields);
  }
}
declareMethods(ModelRequest, "ModelRequest", { __init__: ["*", "**fields"], override: ["**changes"] });
pyClass(ModelRequest, { name: "ModelRequest", module: "langchain.agents.middleware.types" });

/** What a model answered. */
export class ModelResponse {
  readonly result: BaseMessage[];
  readonly structured_response: Dynamic;

  constructor(result: Dynamic, structured: Dynamic = null) {
    this.result = result;
    this.structured_response = structured;
  }

  /** The response of what a hook gave: one of its own, or the message. */
  static of(value: Dynamic): ModelResponse {
    if (value instanceof ModelResponse) return value;
    if (value instanceof AIMessage) return new ModelResponse([value]);
    throw new NotImplementedError(
      `A hook around the model must give a ModelResponse or an AIMessage here, not ${repr(value)}`,
    );
  }
}
declareMethods(ModelResponse, "ModelResponse", { __init__: ["result", "structured_response="] });
pyClass(ModelResponse, { name: "ModelResponse", module: "langchain.agents.middleware.types" });

/** A call of a tool that is to be run. Fields keep their Python names. */
export class ToolCallRequest {
  readonly tool_call: Dynamic;
  readonly tool: Dynamic;
  readonly state: Dynamic;
  readonly runtime: Dynamic;

  constructor(fields: { tool_call: Dynamic; tool: Dynamic; state: Dynamic; runtime: Dynamic }) {
    this.tool_call = fields.tool_call;
    this.tool = fields.tool;
    this.state = fields.state;
    this.runtime = fields.runtime;
  }

  override(changes: Partial<ToolCallRequest> = {}): ToolCallRequest {
    return new ToolCallRequest({ ...this, ...changes });
  }
}
declareMethods(ToolCallRequest, "ToolCallRequest", { __init__: ["*", "**fields"], override: ["**changes"] });
pyClass(ToolCallRequest, { name: "ToolCallRequest", module: "langgraph.prebuilt.tool_node" });

// ---- decorators ----

/** Options of the decorators. */
export interface HookOptions {
  state_schema?: TypedDict | null;
  tools?: Dynamic;
  can_jump_to?: Dynamic;
  name?: string | null;
}

/** A middleware of one function. */
class FunctionMiddleware extends AgentMiddleware {
  readonly state_schema: TypedDict;
  readonly tools: readonly Dynamic[];

  constructor(
    hook: string,
    fn: Dynamic,
    private readonly options: HookOptions,
    private readonly ownName: string,
  ) {
    super();
    this.state_schema = options.state_schema ?? AgentState;
    this.tools = Array.from((options.tools ?? []) as Iterable<Dynamic>);
    const run = (...args: Dynamic[]): Dynamic => outcome(call(fn, args)) as unknown;
    const targets: readonly JumpTarget[] | undefined = options.can_jump_to
      ? Array.from(options.can_jump_to as Iterable<JumpTarget>)
      : jumps.get(fn as object);
    if (targets) jumps.set(run, targets);
    Object.defineProperty(this, camelCase(hook), { value: run });
  }

  override get name(): string {
    return this.options.name ?? this.ownName;
  }
}

const decorator =
  (hook: string) =>
  (fn: Dynamic = null, options: HookOptions = {}): Dynamic => {
    const made = (given: Dynamic): AgentMiddleware => {
      if (typeof given !== "function" && typeof given?.__call__ !== "function")
        throw new TypeError(`${hook} stands on a function`);
      return new FunctionMiddleware(hook, given, options, functionName(given).split(".").at(-1)!);
    };
    return fn === null ? made : made(fn);
  };

export const beforeAgent = decorator("before_agent");
export const beforeModel = decorator("before_model");
export const afterModel = decorator("after_model");
export const afterAgent = decorator("after_agent");
export const wrapModelCall = decorator("wrap_model_call");
export const wrapToolCall = decorator("wrap_tool_call");

/** `@dynamic_prompt`: the system message of each request comes from the function. */
export function dynamicPrompt(fn: Dynamic = null): Dynamic {
  const made = (given: Dynamic): AgentMiddleware => {
    const around = async (request: ModelRequest, handler: Hook): Promise<Dynamic> => {
      const prompt: unknown = await outcome(call(given, [request]));
      const message = prompt instanceof SystemMessage ? prompt : new SystemMessage(prompt);
      return handler(request.override({ system_message: message })) as unknown;
    };
    return new FunctionMiddleware("wrap_model_call", around, {}, functionName(given).split(".").at(-1)!);
  };
  return fn === null ? made : made(fn);
}
