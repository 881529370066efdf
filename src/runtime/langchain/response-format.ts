/** `response_format` of `create_agent`: the answer as an object, which the model gives as the arguments of a tool. */
import { randomUUID } from "node:crypto";
import { className, pyClass } from "../python/class-info.js";
import { call } from "../python/call.js";
import { declareMethods } from "../python/declare.js";
import { dictGet, isDict } from "../python/dict-access.js";
import { BaseException, NotImplementedError, ValueError } from "../python/exceptions.js";
import { matches } from "../python/matches.js";
import { isClass } from "../python/class-info.js";
import { messageOf } from "../python/exceptions.js";
import { repr, str } from "../python/repr.js";
import { Tuple } from "../python/tuple.js";
import { truthy } from "../python/truth.js";
import type { Dynamic } from "../python/types.js";
import { definitionOf } from "../pydantic/definition.js";
import { AIMessage, ToolMessage } from "./messages.js";
import { ModelResponse } from "./middleware.js";
import { isModelClass } from "./tool-schema.js";
import { StructuredTool } from "./tools.js";

/** `ToolStrategy(schema, tool_message_content=..., handle_errors=...)` */
export class ToolStrategy {
  readonly tool_message_content: string | null;
  readonly handle_errors: Dynamic;

  constructor(
    readonly schema: Dynamic,
    options: { tool_message_content?: string | null; handle_errors?: Dynamic } = {},
  ) {
    this.tool_message_content = options.tool_message_content ?? null;
    this.handle_errors = (options.handle_errors as unknown) ?? true;
  }
}
declareMethods(ToolStrategy, "ToolStrategy", { __init__: ["schema", "*", "**options"] });
pyClass(ToolStrategy, { name: "ToolStrategy", module: "langchain.agents.structured_output" });

/** An answer that does not fit its schema, or that comes twice. */
export class StructuredOutputError extends BaseException {}
pyClass(StructuredOutputError, {
  name: "StructuredOutputError",
  module: "langchain.agents.structured_output",
});

/** What a model is offered for its answer, and how the answer is read. */
export interface ResponseFormat {
  readonly strategy: ToolStrategy;
  readonly tools: readonly StructuredTool[];
  /** The object of the arguments of the tool of that name. Throws ValueError where they do not fit. */
  parse(name: string, args: Dynamic): Dynamic;
}

/** Null where the agent answers in words. Throws NotImplementedError for schemas that are neither models nor JSON schemas. */
export function responseFormat(given: Dynamic): ResponseFormat | null {
  if (given === null) return null;
  const strategy = given instanceof ToolStrategy ? given : new ToolStrategy(given);
  const specs = (strategy.schema instanceof Tuple ? [...strategy.schema] : [strategy.schema]).map(specOf);
  return {
    strategy,
    tools: specs.map(
      ({ name, description, json }) => new StructuredTool({ name, description, args_schema: json }),
    ),
    parse: (name, args) => {
      const spec = specs.find((each) => each.name === name)!;
      if (spec.model === null) return args as unknown;
      try {
        return spec.model.modelValidate(args) as unknown;
      } catch (error) {
        throw new ValueError(`Failed to parse data to ${spec.name}: ${messageOf(error)}`);
      }
    },
  };
}

function specOf(schema: Dynamic): { name: string; description: string; json: Dynamic; model: Dynamic } {
  if (isModelClass(schema))
    return {
      name: className(schema),
      description: definitionOf(schema).doc ?? "",
      json: schema.modelJsonSchema() as unknown,
      model: schema,
    };
  if (isDict(schema))
    return {
      name: (dictGet(schema, "title") as string | undefined) ?? `response_format_${randomUUID().slice(0, 4)}`,
      description: (dictGet(schema, "description") as string | undefined) ?? "",
      json: schema,
      model: null,
    };
  throw new NotImplementedError(
    `A response_format must be a model of pydantic or a JSON schema here, not ${repr(schema)}`,
  );
}

/** The model's answer with what it has of the format. Throws StructuredOutputError where it does not fit and the strategy says so. */
export function readAnswer(answer: Dynamic, format: ResponseFormat | null): ModelResponse {
  const calls: Dynamic[] =
    format && answer instanceof AIMessage
      ? answer.tool_calls.filter((each: Dynamic) =>
          format.tools.some(({ name }) => name === dictGet(each, "name")),
        )
      : [];
  const [first, ...more] = calls;
  if (!format || first === undefined) return new ModelResponse([answer]);
  const result = (given: Dynamic, content: string): ToolMessage =>
    new ToolMessage(content, { tool_call_id: dictGet(given, "id"), name: dictGet(given, "name") });
  if (more.length > 0) {
    const names = calls.map((each) => dictGet(each, "name") as string);
    const error = new StructuredOutputError(
      `Model incorrectly returned multiple structured responses (${names.join(", ")}) when only one is expected.`,
    );
    const text = toldError(error, format.strategy);
    return new ModelResponse([answer, ...calls.map((each) => result(each, text))]);
  }
  const name = dictGet(first, "name") as string;
  try {
    const structured: unknown = format.parse(name, dictGet(first, "args"));
    const text = format.strategy.tool_message_content ?? `Returning structured response: ${str(structured)}`;
    return new ModelResponse([answer, result(first, text)], structured);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    const told = new StructuredOutputError(
      `Failed to parse structured output for tool '${name}': ${messageOf(error)}.`,
    );
    return new ModelResponse([answer, result(first, toldError(told, format.strategy))]);
  }
}

/** What the model is told of an error; throws it where it is not told. */
function toldError(error: StructuredOutputError, { handle_errors: handler }: ToolStrategy): string {
  if (!truthy(handler)) throw error;
  if (typeof handler === "string") return handler;
  if (isClass(handler) || handler instanceof Tuple) {
    if (!matches(error, handler)) throw error;
  } else if (typeof handler === "function") return str(call(handler, [error]));
  return `Error: ${messageOf(error)}\n Please fix your mistakes.`;
}
