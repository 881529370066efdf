import { signatureOf } from "../python/functions.js";
import {
  type Dynamic,
  dictGet,
  isDict,
  messageOf,
  NotImplementedError,
  typeName,
  ValueError,
  PyTypeError,
} from "./python.js";
import { ChatAgentChunk, ChatAgentMessage, ChatAgentResponse } from "./chat-agent-types.js";
import { callHandler } from "./decorators.js";
import { MlflowException } from "./mlflow-exception.js";
import { ChatCompletionChunk, ChatCompletionResponse, ChatMessage, ChatParams } from "./llm-types.js";
import { type Model, dumpValue } from "./model.js";
import { ChatContext } from "./request-types.js";

const notImplemented =
  "Streaming implementation not provided. Please override the `predict_stream` method on your model to generate streaming predictions";

type Method = (this: Dynamic, ...args: Dynamic[]) => Dynamic;

/** Applies a check to a result, or to every chunk of one. */
function checked(result: Dynamic, check: (value: Dynamic) => Dynamic): Dynamic {
  if (typeof result?.then === "function")
    return result.then((value: Dynamic) => checked(value, check) as unknown);
  if (typeof result?.next !== "function") return check(result);
  return checkedChunks(result, check);
}

async function* checkedChunks(
  chunks: AsyncIterable<Dynamic>,
  check: (value: Dynamic) => Dynamic,
): AsyncGenerator {
  for await (const chunk of chunks) yield check(chunk);
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
    const messages = (dictGet(request, "messages") ?? []).map(chatAgentMessage);
    const context = dictGet(request, "context");
    const result: unknown = method.call(
      this,
      messages,
      context === undefined ? null : new ChatContext(context),
      dictGet(request, "custom_inputs") ?? null,
    );
    return checked(result, checkChatAgentResult);
  }
}

/** Instances pass; dicts must have the shape of an answer or of a chunk. */
function checkChatAgentResult(result: Dynamic): Dynamic {
  const isChunk =
    result instanceof ChatAgentChunk || (isDict(result) && dictGet(result, "delta") !== undefined);
  const cls: typeof Model = isChunk ? ChatAgentChunk : ChatAgentResponse;
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
}

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
    const { messages = [], ...params } = request instanceof Map ? Object.fromEntries(request) : request;
    const args = [messages.map((item: Dynamic) => ChatMessage.fromDict(item)), ChatParams.fromDict(params)];
    const count = signatureOf(method)?.parameters.length ?? method.length;
    const result: unknown = method.call(this, ...(count >= 3 ? [modelContext()] : []), ...args);
    return checked(result, checkCompletion);
  }
}

function checkCompletion(result: Dynamic): Dynamic {
  if (result instanceof ChatCompletionResponse || result instanceof ChatCompletionChunk)
    return result.toDict();
  throw new MlflowException(
    "Model returned an invalid response. Expected a ChatCompletionResponse, " +
      `but got <class '${typeName(result)}'> instead.`,
  );
}

/** Artifacts and configuration that the model was logged with. */
export class PythonModelContext {
  constructor(
    readonly artifacts: Dynamic = {},
    readonly modelConfig: Dynamic = {},
  ) {}
}

let context = new PythonModelContext();

/** The context that models are called with. */
export function modelContext(): PythonModelContext {
  return context;
}

/** Names the artifacts of the model; called once, before serving. */
export function setModelContext(artifacts: Dynamic, modelConfig: Dynamic = {}): void {
  context = new PythonModelContext(artifacts, modelConfig);
}

/** The base of models with inputs and outputs of their own: `predict(context, modelInput, params)`. */
export abstract class PythonModel {
  loadContext(_context: PythonModelContext): void | Promise<void> {}

  abstract predict(...args: Dynamic[]): Dynamic;

  predictStream(..._args: Dynamic[]): Dynamic {
    throw new NotImplementedError(
      "Streaming is not supported by this model: it has no `predict_stream` method",
    );
  }

  /** Calls a handler with the request's `inputs`, `instances` or `dataframe_split`; answers `{predictions}`. */
  [callHandler](method: Method, request: Dynamic): Dynamic {
    const args = [modelInput(request), dictGet(request, "params") ?? null];
    const result: unknown = method.call(this, ...(method.length >= 2 ? [modelContext()] : []), ...args);
    return checked(result, (predictions) => ({ predictions: predictions as unknown }));
  }
}

function modelInput(request: Dynamic): Dynamic {
  for (const key of ["inputs", "instances", "dataframe_records"]) {
    const value: unknown = dictGet(request, key);
    if (value !== undefined) return value;
  }
  const split: Dynamic = dictGet(request, "dataframe_split");
  if (split !== undefined) return recordsOf(split);
  throw new ValueError("The input must have one of: inputs, instances, dataframe_split, dataframe_records");
}

function recordsOf({ columns, data }: Dynamic): Dynamic[] {
  return data.map((row: Dynamic[]) =>
    Object.fromEntries(columns.map((name: string, index: number) => [name, row[index] as unknown])),
  );
}

/** `ChatAgentMessage(**item)`, as MLflow's wrapper makes them. */
function chatAgentMessage(item: Dynamic): ChatAgentMessage {
  if (isDict(item)) return new ChatAgentMessage(item);
  const kind = typeName(item);
  throw new PyTypeError(
    `mlflow.types.agent.ChatAgentMessage() argument after ** must be a mapping, not ${kind}`,
  );
}
