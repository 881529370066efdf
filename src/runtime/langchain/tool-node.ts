/** `ToolNode` and `tools_condition`: the node that runs the tools which the last message calls. */
import { pyClass, isClass } from "../python/class-info.js";
import { call } from "../python/call.js";
import { declareMethods } from "../python/declare.js";
import { dictGet, isDict } from "../python/dict-access.js";
import { BaseException, Exception, ValueError } from "../python/exceptions.js";
import { getAttr, hasAttr } from "../python/attributes.js";
import { matches } from "../python/matches.js";
import { repr } from "../python/repr.js";
import { truthy } from "../python/truth.js";
import { Tuple } from "../python/tuple.js";
import type { Dynamic } from "../python/types.js";
import { ValidationError } from "../pydantic/errors.js";
import { outcome } from "./config.js";
import { plainObject } from "./convert-messages.js";
import { AIMessage, ToolMessage } from "./messages.js";
import { ToolCallRequest } from "./middleware.js";
import { RunnableLambda, Runnable } from "./runnables.js";
import { storeOf } from "./running-store.js";
import { stateValue } from "./state.js";
import { asTool, type BaseTool, nodeContent } from "./tools.js";

/** Arguments of a call do not fit the tool. */
export class ToolInvocationError extends Exception {
  constructor(
    name: string,
    readonly source: ValidationError,
    args: Dynamic,
  ) {
    const lines = (source.errors() as Dynamic[]).map(
      (each) => `${(each.loc as Dynamic[]).join(".")}: ${each.msg}`,
    );
    super(
      `Error invoking tool '${name}' with kwargs ${repr(args)} with error:\n ${lines.join("\n")}\n Please fix the error and try again.`,
    );
  }
}
pyClass(ToolInvocationError, { name: "ToolInvocationError" });

type InputType = "list" | "dict" | "tool_calls";

export interface ToolNodeOptions {
  name?: string;
  tags?: Dynamic;
  handle_tool_errors?: Dynamic;
  messages_key?: string;
  /** Runs around each call: gets the request, and a function that runs it. */
  wrap_tool_call?: Dynamic;
}

export class ToolNode extends Runnable {
  readonly name: string;
  readonly toolsByName: Record<string, BaseTool>;
  private readonly key: string;
  private readonly handler: Dynamic;
  private readonly wrap: Dynamic;

  constructor(tools: Dynamic, options: ToolNodeOptions = {}) {
    super(new RunnableLambda((input: Dynamic, config: Dynamic) => this.runAll(input, config)).core);
    this.name = options.name ?? "tools";
    this.key = options.messages_key ?? "messages";
    this.handler = options.handle_tool_errors ?? defaultHandler;
    this.wrap = (options.wrap_tool_call as unknown) ?? null;
    const all = Array.from(tools as Iterable<Dynamic>, asTool);
    this.toolsByName = Object.fromEntries(all.map((tool) => [tool.name, tool]));
  }

  /** A node of other tools that does the same with their errors. */
  with(tools: Dynamic): ToolNode {
    return new ToolNode(tools, { name: this.name, messages_key: this.key, handle_tool_errors: this.handler });
  }

  /** Runs the calls of the last message side by side; the results come in the order of the calls. */
  async runAll(input: Dynamic, config: Dynamic): Promise<Dynamic> {
    const [calls, kind] = this.callsOf(input);
    const state: unknown = isDict(input) && dictGet(input, "__type") ? dictGet(input, "state") : input;
    const outputs = (await Promise.all(calls.map((each) => this.runOne(each, state, config)))).flat();
    if (!outputs.some(isCommand)) return kind === "list" ? outputs : { [this.key]: outputs };
    return outputs.map((output): Dynamic =>
      isCommand(output) ? output : kind === "list" ? [output] : { [this.key]: [output] },
    );
  }

  private callsOf(input: Dynamic): [Dynamic[], InputType] {
    if (Array.isArray(input)) {
      const last: unknown = input.at(-1);
      if (isDict(last) && dictGet(last, "type") === "tool_call") return [input, "tool_calls"];
      return [this.lastCalls(input), "list"];
    }
    if (isDict(input) && dictGet(input, "__type") === "tool_call_with_context")
      return [[dictGet(input, "tool_call")], "tool_calls"];
    const messages: unknown = stateValue(input, this.key);
    if (!truthy(messages)) throw new ValueError("No message found in input");
    return [this.lastCalls(messages as Dynamic[]), "dict"];
  }

  private lastCalls(messages: readonly Dynamic[]): Dynamic[] {
    const last = messages.findLast((message) => message instanceof AIMessage);
    if (last === undefined) throw new ValueError("No AIMessage found in input");
    return [...(last as AIMessage).tool_calls];
  }

  private async runOne(given: Dynamic, state: Dynamic, config: Dynamic): Promise<Dynamic> {
    const asked = plainObject(given);
    const wrap: Dynamic = this.wrap;
    if (wrap === null) return this.execute(asked, state, config);
    const { name, id } = asked;
    const request = new ToolCallRequest({
      tool_call: given,
      tool: Object.hasOwn(this.toolsByName, name as string) ? this.toolsByName[name as string]! : null,
      state,
      runtime: runtimeOf(state, id as string, config),
    });
    const run = ({ tool_call: wanted, state: then, tool }: ToolCallRequest): Promise<Dynamic> =>
      this.execute(plainObject(wanted), then, config, tool);
    try {
      return (await outcome(call(wrap, [request, run]))) as unknown;
    } catch (error) {
      const content: unknown = await this.handled(error);
      return new ToolMessage(content, { name, tool_call_id: id, status: "error" });
    }
  }

  /** @param other the tool of a request that names one itself. */
  private async execute(
    asked: Dynamic,
    state: Dynamic,
    config: Dynamic,
    other: Dynamic = null,
  ): Promise<Dynamic> {
    const { name, id, args } = asked;
    const known: BaseTool | null = Object.hasOwn(this.toolsByName, name as string)
      ? this.toolsByName[name as string]!
      : null;
    const tool: BaseTool | null = other ?? known;
    if (tool === null)
      return new ToolMessage(
        `Error: ${name} is not a valid tool, try one of [${Object.keys(this.toolsByName).join(", ")}].`,
        { name, tool_call_id: id, status: "error" },
      );
    try {
      const call = {
        name,
        id,
        args: { ...plainObject(args), ...injected(tool, state, id, config) },
        type: "tool_call",
      };
      try {
        const result: unknown = await tool.invoke(call, config);
        if (result instanceof ToolMessage) result.content = nodeContent(result.content);
        return result;
      } catch (error) {
        throw error instanceof ValidationError ? new ToolInvocationError(name, error, args) : error;
      }
    } catch (error) {
      const content: unknown = await this.handled(error);
      return new ToolMessage(content, { name, tool_call_id: id, status: "error" });
    }
  }

  /** The text for the model, or the error again where it is not to be handled. */
  private async handled(error: Dynamic): Promise<Dynamic> {
    const { handler } = this;
    const isPause = error?.is_bubble_up === true || error?.name === "GraphInterrupt";
    const types: unknown = isClass(handler) || handler instanceof Tuple ? handler : Exception;
    if (isPause || !truthy(handler) || !matches(error, types)) throw error;
    if (typeof handler === "string") return handler;
    if (typeof handler === "function" && !isClass(handler)) return outcome(call(handler, [error]));
    return `Error: ${repr(error)}\n Please fix your mistakes.`;
  }
}

const isCommand = (value: Dynamic): boolean => value?.lg_name === "Command";

/** Wrong arguments are told to the model; anything else ends the run. */
function defaultHandler(error: BaseException): string {
  if (error instanceof ToolInvocationError) return error.message;
  throw error;
}

const runtimeOf = (state: Dynamic, callId: string, config: Dynamic): Dynamic => ({
  state,
  tool_call_id: callId,
  config,
  context: config?.context ?? null,
  store: storeOf(config) as unknown,
  stream_writer: config?.writer ?? (() => null),
});

/** Values for parameters of the tool that take the state, the store or the runtime. */
function injected(tool: BaseTool, state: Dynamic, callId: string, config: Dynamic): Record<string, Dynamic> {
  const out: Record<string, Dynamic> = {};
  for (const { name, marker } of tool.injectedBy("InjectedState"))
    out[name] = marker?.field ? stateValue(state, marker.field) : state;
  for (const { name } of tool.injectedBy("InjectedStore")) out[name] = storeOf(config) as unknown;
  for (const { name } of tool.injectedBy("ToolRuntime")) out[name] = runtimeOf(state, callId, config);
  return out;
}

/** Where a graph goes after the model: to "tools" when the last message calls any. */
export function toolsCondition(state: Dynamic, messagesKey = "messages"): string {
  const messages: unknown = Array.isArray(state) ? state : stateValue(state, messagesKey);
  if (!truthy(messages))
    throw new ValueError(`No messages found in input state to tool_edge: ${repr(state)}`);
  const last: unknown = (messages as Dynamic[]).at(-1);
  return hasAttr(last, "tool_calls") && (getAttr(last, "tool_calls") as Dynamic[]).length > 0
    ? "tools"
    : "__end__";
}

/** Markers in `Annotated[...]` of a tool's parameters. */
export class InjectedState {
  constructor(readonly field: string | null = null) {}
}
export class InjectedStore {}
export class InjectedToolArg {}
export class InjectedToolCallId {}
export class ToolRuntime {}

declareMethods(ToolNode, "ToolNode", {
  __init__: ["tools", "*", "name=", "tags=", "handle_tool_errors=", "messages_key="],
});
