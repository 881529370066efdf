import { str } from "../python/repr.js";
import { type } from "../python/type.js";
import {
  dictEntries,
  type Dynamic,
  dictGet,
  isDict,
  makeDict,
  messageOf,
  NotImplementedError,
  typeName,
  PyTypeError,
} from "./python.js";
import { ChatAgentChunk, ChatAgentMessage, ChatAgentResponse } from "./chat-agent-types.js";
import { callHandler } from "./decorators.js";
import { MlflowException } from "./mlflow-exception.js";
import { modelContext, type PythonModelContext } from "./model-context.js";
import { ChatCompletionChunk, ChatCompletionResponse, ChatMessage, ChatParams } from "./llm-types.js";
import { Model, dumpValue } from "./model.js";
import { ChatContext } from "./request-types.js";
import { parameterNames } from "./traced-arguments.js";

const notImplemented =
  "Streaming implementation not provided. Please override the `predict_stream` method on your model to generate streaming predictions";

export type Method = (this: Dynamic, ...args: Dynamic[]) => Dynamic;

/** What a result must be: of a whole answer, and of each chunk of a stream. */
export interface Checks {
  readonly whole: (value: Dynamic) => Dynamic;
  readonly chunk: (value: Dynamic) => Dynamic;
}

/** Applies the checks to a result, or to every chunk of one. */
export function checked(result: Dynamic, checks: Checks): Dynamic {
  if (typeof result?.then === "function")
    return result.then((value: Dynamic) => checked(value, checks) as unknown);
  if (typeof result?.next !== "function") return checks.whole(result);
  return checkedChunks(result, checks.chunk);
}

async function* checkedChunks(
  chunks: AsyncIterable<Dynamic>,
  check: (value: Dynamic) => Dynamic,
): AsyncGenerator {
  for await (const chunk of chunks) yield check(chunk);
}

/** `cls(**fields)` where what stands there may be no dict. */
function construct<T>(cls: new (fields: Dynamic) => T, path: string, fields: Dynamic): T {
  if (isDict(fields)) return new cls(fields);
  throw new PyTypeError(`${path}() argument after ** must be a mapping, not ${typeName(fields)}`);
}

/** The items of a list of a request; absent it is empty. */
function listIn(request: Dynamic, key: string): Dynamic[] {
  const value: unknown = dictGet(request, key);
  if (value === undefined) return [];
  if (Array.isArray(value)) return value as Dynamic[];
  if (typeof value === "string") return [...value];
  if (isDict(value)) return dictEntries(value).map(([name]) => name as unknown);
  throw new PyTypeError(`'${typeName(value)}' object is not iterable`);
}

/** An agent that takes and gives lists of messages: `predict(messages, context, customInputs)`. */
export abstract class ChatAgent {
  /** Runs once before serving, with the artifacts of the model. */
  loadContext(_context: PythonModelContext): void | Promise<void> {}

  abstract predict(messages: ChatAgentMessage[], context?: Dynamic, customInputs?: Dynamic): Dynamic;

  predictStream(_messages: ChatAgentMessage[], _context?: Dynamic, _customInputs?: Dynamic): Dynamic {
    throw new NotImplementedError(notImplemented);
  }

  /** Messages as dicts without their nulls. */
  _convertMessagesToDict(messages: Iterable<Dynamic>): Dynamic[] {
    return Array.from(messages, (message) => dumpValue(message, { exclude_none: true }) as unknown);
  }

  /** Calls a handler with the parts of a request, and checks what it gives. */
  [callHandler](method: Method, request: Dynamic): Dynamic {
    const types = "mlflow.types.agent";
    const messages = listIn(request, "messages").map((each) =>
      construct(ChatAgentMessage, `${types}.ChatAgentMessage`, each),
    );
    const given: unknown = dictGet(request, "context");
    const context = given === undefined ? null : construct(ChatContext, `${types}.ChatContext`, given);
    const result: unknown = method.call(this, messages, context, dictGet(request, "custom_inputs") ?? null);
    return checked(result, chatAgentChecks);
  }
}

/** Instances pass; dicts must have the shape of the class, and stay as they are. */
const instanceOrDict =
  (cls: typeof Model) =>
  (result: Dynamic): Dynamic => {
    if (result instanceof cls) return result;
    try {
      cls.modelValidate(result);
      return result;
    } catch (error) {
      throw new MlflowException(
        `Model returned an invalid response. Expected a ${cls.definition.name} object or dictionary with the same schema. ` +
          `Pydantic validation error: ${messageOf(error)}`,
      );
    }
  };

const chatAgentChecks: Checks = {
  whole: instanceOrDict(ChatAgentResponse),
  chunk: instanceOrDict(ChatAgentChunk),
};

/** A chat completion model: `predict(context, messages, params)`. */
export abstract class ChatModel {
  /** Runs once before serving, with the artifacts of the model. */
  loadContext(_context: PythonModelContext): void | Promise<void> {}

  abstract predict(...args: Dynamic[]): Dynamic;

  predictStream(..._args: Dynamic[]): Dynamic {
    throw new NotImplementedError(notImplemented);
  }

  /** Calls a handler with messages and parameters of a request; with the context where it takes three. */
  [callHandler](method: Method, request: Dynamic): Dynamic {
    const params = dictEntries(request).filter(([key]) => key !== "messages");
    const args = [
      listIn(request, "messages").map((item: Dynamic) => ChatMessage.fromDict(item)),
      ChatParams.fromDict(makeDict(params)),
    ];
    const names = parameterNames(method);
    const takesContext = names.includes("context") || names.length === 3;
    const result: unknown = method.call(this, ...(takesContext ? [modelContext()] : []), ...args);
    return checked(result, completionChecks);
  }
}

/** Only instances are taken. */
const instanceOnly =
  (cls: typeof ChatCompletionResponse | typeof ChatCompletionChunk) =>
  (result: Dynamic): Dynamic => {
    if (result instanceof cls) return result.toDict();
    throw new MlflowException(
      `Model returned an invalid response. Expected a ${cls.name}, but got ${str(type(result))} instead.`,
    );
  };

const completionChecks: Checks = {
  whole: instanceOnly(ChatCompletionResponse),
  chunk: instanceOnly(ChatCompletionChunk),
};
