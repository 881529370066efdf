/** What holds for all agents of the program that say nothing else. */
import { UserError } from "./exceptions.js";
import type { AskedModel, Asking } from "./asked-model.js";
import { ChatModel, OpenAIChatCompletionsModel } from "./chat-model.js";
import { OpenAIResponsesModel, ResponsesModel } from "./responses-model.js";
import { OpenAI } from "../databricks/openai.js";
import type { Dynamic } from "../python/types.js";

let client: Dynamic = null;
let api = "responses";

/** `set_default_openai_client(client)`: spans of the app are MLflow's, so nothing is traced with the client. */
export function setDefaultOpenaiClient(given: Dynamic, _useForTracing?: boolean): void {
  client = given;
}

/** `set_default_openai_key(key)` */
export function setDefaultOpenaiKey(key: string, _useForTracing?: boolean): void {
  client = new OpenAI({ api_key: key });
}

/** `set_default_openai_api("chat_completions")` */
export function setDefaultOpenaiApi(given: string): void {
  if (given !== "chat_completions" && given !== "responses")
    throw new UserError(`Invalid OpenAI API: ${given}. Expected one of: chat_completions, responses`);
  api = given;
}

/** The model of an agent. */
export function resolveModel(model: Dynamic): OpenAIChatCompletionsModel | OpenAIResponsesModel {
  if (model instanceof OpenAIChatCompletionsModel || model instanceof OpenAIResponsesModel) return model;
  const name: string = model ?? (process.env["OPENAI_DEFAULT_MODEL"] ?? "gpt-5.6-luna").toLowerCase();
  client ??= new OpenAI();
  return api === "responses"
    ? new OpenAIResponsesModel(name, client)
    : new OpenAIChatCompletionsModel(name, client);
}

/** A model as the npm package's runner calls it. */
export const askedModel = (
  model: OpenAIChatCompletionsModel | OpenAIResponsesModel,
  asking: Asking,
): AskedModel =>
  model instanceof OpenAIResponsesModel ? new ResponsesModel(model, asking) : new ChatModel(model, asking);
