/** `mlflow.models.rag_signatures`: the dataclasses that agents of the early template take and give. */
import { pyClass } from "../python/class-info.js";
import { dataclass } from "../python/dataclass.js";
import { signature } from "../python/functions.js";
import type { Dynamic } from "../python/types.js";

const example = "MLflow is an open source platform for the machine learning lifecycle.";

/** One message of a conversation. */
export class Message {
  constructor(
    public role: Dynamic = "user",
    public content: Dynamic = "What is mlflow?",
  ) {}
}

/** `{"messages": [...]}`: what a chat completion is asked. */
export class ChatCompletionRequest {
  constructor(public messages: Dynamic = [new Message()]) {}
}

/** The last question, and the messages before it. */
export class SplitChatMessagesRequest {
  constructor(
    public query: Dynamic = "What is mlflow?",
    public history: Dynamic = [],
  ) {}
}

/** The same fields under the older name. */
export class MultiturnChatRequest {
  constructor(
    public query: Dynamic = "What is mlflow?",
    public history: Dynamic = [],
  ) {}
}

/** One answer of a chat completion. */
export class ChainCompletionChoice {
  constructor(
    public index: Dynamic = 0,
    public message: Dynamic = new Message("assistant", example),
    public finish_reason: Dynamic = "stop",
  ) {}
}

/** One piece of a streamed answer. */
export class ChainCompletionChunk {
  constructor(
    public index: Dynamic = 0,
    public delta: Dynamic = new Message("assistant", example),
    public finish_reason: Dynamic = "stop",
  ) {}
}

/** A chat completion. */
export class ChatCompletionResponse {
  constructor(
    public choices: Dynamic = [new ChainCompletionChoice()],
    public object: Dynamic = "chat.completion",
  ) {}
}

/** An answer that is a text. */
export class StringResponse {
  constructor(public content: Dynamic = example) {}
}

const fieldsOf: readonly (readonly [new () => object, readonly string[]])[] = [
  [Message, ["role", "content"]],
  [ChatCompletionRequest, ["messages"]],
  [SplitChatMessagesRequest, ["query", "history"]],
  [MultiturnChatRequest, ["query", "history"]],
  [ChainCompletionChoice, ["index", "message", "finish_reason"]],
  [ChainCompletionChunk, ["index", "delta", "finish_reason"]],
  [ChatCompletionResponse, ["choices", "object"]],
  [StringResponse, ["content"]],
];
for (const [cls, names] of fieldsOf) {
  pyClass(cls, { name: cls.name, module: "mlflow.models.rag_signatures" });
  dataclass(
    cls,
    names.map((name) => ({ name, js: name })),
  );
  signature(
    cls,
    `${cls.name}.__init__`,
    names.map((name) => `${name}=`),
  );
}
