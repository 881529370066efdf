import { randomUUID } from "node:crypto";
import { dictEntries, type Dynamic, Float, isDict, isNone, typeName, ValueError } from "./python.js";
import {
  type Check,
  convert,
  convertList,
  convertMap,
  isListOf,
  isOf,
  isOneOf,
  LlmDataclass,
  type LlmField,
} from "./llm-dataclass.js";

/** The dataclasses of `mlflow.types.llm`. Fields keep their wire names. */

type Fields = Readonly<Record<string, LlmField>>;
type Checks = readonly (readonly [key: string, check: Check])[];

const required: LlmField = {};
const none: LlmField = { default: () => null };
const value = (given: Dynamic): LlmField => ({ default: () => given as unknown });

/** Declares the fields of a class whose instances have them as properties of any type. */
interface AnyFields {
  [field: string]: Dynamic;
}
const Base = LlmDataclass as unknown as (new (values?: Dynamic) => LlmDataclass & AnyFields) &
  Omit<typeof LlmDataclass, "prototype">;

const str = isOf("str");
const mustBeStr = isOf("str", true);
const int = isOf("int");

export class FunctionToolCallArguments extends Base {
  static override readonly fields: Fields = { name: required, arguments: required };
  static override readonly checks: Checks = [
    ["name", mustBeStr],
    ["arguments", mustBeStr],
  ];

  toToolCall(id: string | null = null): ToolCall {
    return new ToolCall({ id: id ?? randomUUID(), function: this });
  }
}

export class ToolCall extends Base {
  static override readonly fields: Fields = {
    function: required,
    id: { default: () => randomUUID() },
    type: value("function"),
  };
  static override readonly checks: Checks = [
    ["id", mustBeStr],
    ["function", convert(() => FunctionToolCallArguments)],
    ["type", mustBeStr],
  ];
}

const refusalAlone: Check = (message) => {
  if (!message.refusal) return;
  mustBeStr(message, "refusal");
  if (hasContent(message.content)) throw new ValueError("Both `content` and `refusal` cannot be set");
};

function hasContent(content: Dynamic): boolean {
  return Array.isArray(content) ? content.length > 0 : Boolean(content);
}

const messageContent: Check = (message) => {
  if (Array.isArray(message.content)) {
    if (message.content.every((part: Dynamic) => isDict(part))) return;
    throw new ValueError("`content` list items must all be dicts (content parts)");
  }
  const calls: Dynamic = message.tool_calls;
  const hasCalls = Array.isArray(calls) ? calls.length > 0 : Boolean(calls);
  if (!message.refusal) isOf("str", !hasCalls)(message, "content");
};

export class ChatMessage extends Base {
  static override readonly fields: Fields = {
    role: required,
    content: none,
    refusal: none,
    name: none,
    tool_calls: none,
    tool_call_id: none,
  };
  static override readonly checks: Checks = [
    ["role", mustBeStr],
    ["refusal", refusalAlone],
    ["content", messageContent],
    ["name", str],
    ["tool_calls", convertList(() => ToolCall, false)],
    ["tool_call_id", str],
  ];
}

export class ChatChoiceDelta extends Base {
  static override readonly fields: Fields = {
    role: value("assistant"),
    content: none,
    refusal: none,
    name: none,
    tool_calls: none,
  };
  static override readonly checks: Checks = [
    ["role", str],
    ["refusal", refusalAlone],
    ["content", str],
    ["name", str],
    ["tool_calls", convertList(() => ToolCall, false)],
  ];
}

const jsonTypes = ["string", "number", "integer", "object", "array", "boolean", "null"];

export class ParamProperty extends Base {
  static override readonly fields: Fields = { type: required, description: none, enum: none, items: none };
  static override readonly checks: Checks = [
    ["description", str],
    ["enum", isListOf("str")],
    ["items", convert(() => ParamProperty, false)],
    ["type", isOneOf(jsonTypes)],
  ];
}

export class ToolParamsSchema extends Base {
  static override readonly fields: Fields = {
    properties: required,
    type: value("object"),
    required: none,
    additionalProperties: none,
  };
  static override readonly checks: Checks = [
    ["properties", convertMap(() => ParamProperty)],
    ["type", isOneOf(["object"])],
    ["required", isListOf("str")],
    ["additionalProperties", isOf("bool")],
  ];
}

export class FunctionToolDefinition extends Base {
  static override readonly fields: Fields = {
    name: required,
    description: none,
    parameters: none,
    strict: value(false),
  };
  static override readonly checks: Checks = [
    ["name", mustBeStr],
    ["description", str],
    ["parameters", convert(() => ToolParamsSchema, false)],
    ["strict", isOf("bool", true)],
  ];

  toToolDefinition(): ToolDefinition {
    return new ToolDefinition({ type: "function", function: this });
  }
}

export class ToolDefinition extends Base {
  static override readonly fields: Fields = { function: required, type: value("function") };
  static override readonly checks: Checks = [
    ["type", isOneOf(["function"])],
    ["function", convert(() => FunctionToolDefinition)],
  ];
}

const customInputs: Check = (params) => {
  const inputs: Dynamic = params.custom_inputs;
  if (isNone(inputs)) return;
  if (!isDict(inputs)) {
    throw new ValueError(`Expected \`custom_inputs\` to be a dictionary, received \`${typeName(inputs)}\``);
  }
  const wrong = dictEntries(inputs).find(([key]) => typeof key !== "string");
  if (wrong === undefined) return;
  throw new ValueError(
    "Expected `custom_inputs` to be of type `Dict[str, Any]`, " +
      `received key of type \`${typeName(wrong[0])}\` (key: ${wrong[0]})`,
  );
};

const float = isOf("float");

export class ChatParams extends Base {
  static override readonly fields: Fields = {
    temperature: { default: () => new Float(1) },
    max_tokens: none,
    stop: none,
    n: value(1),
    stream: value(false),
    top_p: none,
    top_k: none,
    frequency_penalty: none,
    presence_penalty: none,
    custom_inputs: none,
    tools: none,
  };
  static override readonly checks: Checks = [
    ["temperature", isOf("float", true)],
    ["max_tokens", int],
    ["stop", isListOf("str")],
    ["n", isOf("int", true)],
    ["stream", isOf("bool", true)],
    ["top_p", float],
    ["top_k", int],
    ["frequency_penalty", float],
    ["presence_penalty", float],
    ["tools", convertList(() => ToolDefinition, false)],
    ["custom_inputs", customInputs],
  ];
}

export class ChatCompletionRequest extends ChatParams {
  static override readonly fields: Fields = { ...ChatParams.fields, messages: { default: () => [] } };
  static override readonly checks: Checks = [
    ["messages", convertList(() => ChatMessage)],
    ...ChatParams.checks,
  ];
}

export class TopTokenLogProb extends Base {
  static override readonly fields: Fields = { token: required, logprob: required, bytes: none };
  static override readonly checks: Checks = [
    ["token", mustBeStr],
    ["logprob", isOf("float", true)],
    ["bytes", isListOf("int")],
  ];
}

export class TokenLogProb extends Base {
  static override readonly fields: Fields = {
    token: required,
    logprob: required,
    top_logprobs: required,
    bytes: none,
  };
  static override readonly checks: Checks = [
    ["token", mustBeStr],
    ["logprob", isOf("float", true)],
    ["top_logprobs", convertList(() => TopTokenLogProb)],
    ["bytes", isListOf("int")],
  ];
}

export class ChatChoiceLogProbs extends Base {
  static override readonly fields: Fields = { content: none };
  static override readonly checks: Checks = [["content", convertList(() => TokenLogProb, false)]];
}

export class ChatChoice extends Base {
  static override readonly fields: Fields = {
    message: required,
    index: value(0),
    finish_reason: value("stop"),
    logprobs: none,
  };
  static override readonly checks: Checks = [
    ["index", isOf("int", true)],
    ["finish_reason", mustBeStr],
    ["message", convert(() => ChatMessage)],
    ["logprobs", convert(() => ChatChoiceLogProbs, false)],
  ];
}

export class ChatChunkChoice extends Base {
  static override readonly fields: Fields = {
    delta: required,
    index: value(0),
    finish_reason: none,
    logprobs: none,
  };
  static override readonly checks: Checks = [
    ["index", isOf("int", true)],
    ["finish_reason", str],
    ["delta", convert(() => ChatChoiceDelta)],
    ["logprobs", convert(() => ChatChoiceLogProbs, false)],
  ];
}

export class TokenUsageStats extends Base {
  static override readonly fields: Fields = {
    prompt_tokens: none,
    completion_tokens: none,
    total_tokens: none,
  };
  static override readonly checks: Checks = [
    ["prompt_tokens", int],
    ["completion_tokens", int],
    ["total_tokens", int],
  ];
}

const completionFields = (object: string): Fields => ({
  choices: required,
  usage: none,
  id: none,
  model: none,
  object: value(object),
  created: { default: () => Math.floor(Date.now() / 1000) },
  custom_outputs: none,
});

const completionChecks = (choices: Check): Checks => [
  ["id", str],
  ["object", mustBeStr],
  ["created", isOf("int", true)],
  ["model", str],
  ["choices", choices],
  ["usage", convert(() => TokenUsageStats, false)],
];

export class ChatCompletionResponse extends Base {
  static override readonly fields: Fields = completionFields("chat.completion");
  static override readonly checks: Checks = completionChecks(convertList(() => ChatChoice));
}

export class ChatCompletionChunk extends Base {
  static override readonly fields: Fields = completionFields("chat.completion.chunk");
  static override readonly checks: Checks = completionChecks(convertList(() => ChatChunkChoice));
}
