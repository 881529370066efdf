/** `mlflow.models.rag_signatures`: dataclasses of the early agent template. */
import { type ClassMember, cls, type Library, unsupported } from "./library.js";

const from = "agent-server/rag-signatures";
const module = "mlflow.models.rag_signatures";

/** All fields have defaults; attributes keep their names. */
const dataclass = (name: string, attributes: Record<string, string>): ClassMember =>
  cls(
    from,
    name,
    Object.keys(attributes).map((each) => `${each}=`),
    { attributes, wire: true, isDataclass: true },
  );

const conversation = { query: "str", history: `list[${module}.Message] | None` };
const message = `${module}.Message`;
const schema = unsupported(
  "mlflow-training-call",
  "Signatures belong to the place where the model is logged: drop it from the agent.",
);

export const mlflowRagSignatures: Library = {
  module,
  members: {
    Message: dataclass("Message", { role: "str", content: "str" }),
    ChatCompletionRequest: dataclass("ChatCompletionRequest", { messages: `list[${message}]` }),
    SplitChatMessagesRequest: dataclass("SplitChatMessagesRequest", conversation),
    MultiturnChatRequest: dataclass("MultiturnChatRequest", conversation),
    ChainCompletionChoice: dataclass("ChainCompletionChoice", {
      index: "int",
      message,
      finish_reason: "str",
    }),
    ChainCompletionChunk: dataclass("ChainCompletionChunk", {
      index: "int",
      delta: message,
      finish_reason: "str",
    }),
    ChatCompletionResponse: dataclass("ChatCompletionResponse", {
      choices: `list[${module}.ChainCompletionChoice]`,
      object: "str",
    }),
    StringResponse: dataclass("StringResponse", { content: "str" }),
    SIGNATURE_FOR_LLM_INFERENCE_TASK: schema,
    CHAT_COMPLETION_REQUEST_SCHEMA: schema,
    CHAT_COMPLETION_RESPONSE_SCHEMA: schema,
  },
};
