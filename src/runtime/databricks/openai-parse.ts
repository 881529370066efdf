/** `parse` of the openai package: answers read as pydantic models. */
import { setOwn } from "../agent-server/model.js";
import type { Dynamic } from "../agent-server/python.js";
import { dictGet, isDict } from "../python/dict-access.js";
import { className, isClass } from "../python/class-info.js";
import { TypeError, ValueError } from "../python/exceptions.js";
import { jsonLoads } from "../python/json.js";
import { repr } from "../python/repr.js";
import { ContentFilterFinishReasonError, LengthFinishReasonError } from "./openai-errors.js";
import { strictSchema } from "./strict-schema.js";

type Model = Dynamic;

export const isModel = (value: Dynamic): boolean =>
  isClass(value) && typeof (value as Dynamic).modelJsonSchema === "function";

/** Throws TypeError for a format that is neither a dict nor a model of pydantic. */
function checkedFormat(format: Dynamic): void {
  if (format != null && !isDict(format) && !isModel(format))
    throw new TypeError(`Unsupported response_format type - ${repr(format)}`);
}

const schemaOf = (model: Model): Dynamic => strictSchema(model.modelJsonSchema() as Record<string, Dynamic>);

/** The parameters of a request for chat completions, with the schema of the model. Throws ValueError for tools that are not strict. */
export function chatParams(params: Dynamic): Dynamic {
  const { response_format: format = null, tools = null } = params;
  checkedFormat(format);
  for (const tool of (tools ?? []) as Iterable<Dynamic>) {
    const fn: Dynamic = dictGet(tool, "function");
    if (dictGet(tool, "type") !== "function")
      throw new ValueError(
        `Currently only \`function\` tool types support auto-parsing; Received \`${String(dictGet(tool, "type"))}\``,
      );
    if (dictGet(fn, "strict") !== true)
      throw new ValueError(
        `\`${String(dictGet(fn, "name"))}\` is not strict. Only \`strict\` function tools can be auto-parsed`,
      );
  }
  const asked = { ...params, stream: false };
  if (!isModel(format)) return asked;
  const schema = { schema: schemaOf(format) as unknown, name: className(format), strict: true };
  return { ...asked, response_format: { type: "json_schema", json_schema: schema } };
}

/** Adds `parsed` to the messages of an answer. Throws LengthFinishReasonError and ContentFilterFinishReasonError as Python's. */
export function parseChat(
  answer: Dynamic,
  { response_format: format = null, tools = null }: Dynamic,
): Dynamic {
  for (const choice of answer.choices as Dynamic[]) {
    refuseCut(choice.finish_reason as string, answer);
    const { message } = choice;
    for (const call of (message.tool_calls ?? []) as Dynamic[])
      if (call.type === "function")
        setOwn(call.function, "parsed_arguments", toolArguments(call.function, tools, "function"));
    const isRead = isModel(format) && message.content && !message.refusal;
    setOwn(message, "parsed", isRead ? (format.modelValidateJson(message.content) as unknown) : null);
  }
  return answer;
}

/** Throws where an answer was cut. */
export function refuseCut(reason: string | null, answer: Dynamic): void {
  if (reason === "length") throw new LengthFinishReasonError(answer);
  if (reason === "content_filter") throw new ContentFilterFinishReasonError();
}

/** Arguments of a strict tool are read too. */
export function toolArguments(call: Dynamic, tools: Dynamic, place: string | null): Dynamic {
  const declared = Array.from((tools ?? []) as Iterable<Dynamic>, (tool) =>
    place === null ? tool : (dictGet(tool, place) as Dynamic),
  );
  const tool = declared.find((each) => dictGet(each, "name") === call.name);
  if (tool === undefined || dictGet(tool, "strict") !== true) return null;
  return jsonLoads(call.arguments);
}

/** The parameters of a request for responses, with the schema of the model. */
export function responseParams(params: Dynamic): Dynamic {
  const { text_format: format = null, ...rest } = params;
  checkedFormat(format);
  if (!isModel(format)) return rest;
  const schema = {
    type: "json_schema",
    strict: true,
    name: className(format),
    schema: schemaOf(format) as unknown,
  };
  return { ...rest, text: { ...(rest.text as object), format: schema } };
}

/** Adds `parsed` to the texts of an answer, and `output_parsed`: the first of them. */
export function parseResponse(
  answer: Dynamic,
  { text_format: format = null, tools = null }: Dynamic,
): Dynamic {
  let first: Dynamic = null;
  for (const item of answer.output as Dynamic[]) {
    if (item.type === "function_call") setOwn(item, "parsed_arguments", toolArguments(item, tools, null));
    if (item.type !== "message") continue;
    for (const content of item.content as Dynamic[]) {
      if (content.type !== "output_text") continue;
      const parsed: unknown = isModel(format) ? format.modelValidateJson(content.text) : null;
      setOwn(content, "parsed", parsed);
      first ??= parsed;
    }
  }
  Object.defineProperty(answer, "output_parsed", { value: first as unknown, enumerable: false });
  return answer;
}
