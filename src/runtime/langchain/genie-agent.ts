import { ValueError } from "../python/exceptions.js";
import { call } from "../python/call.js";
import { getAttr } from "../python/attributes.js";
import { dictGet, isDict } from "../python/dict-access.js";
import { str } from "../python/repr.js";
import { signature } from "../python/functions.js";
import { truthy } from "../python/truth.js";
import type { Dynamic } from "../python/types.js";
import { tracedStep } from "../agent-server/traced-step.js";
import { Genie } from "../databricks/genie.js";
import type { Workspace } from "../databricks/workspace.js";
import { outcome } from "./config.js";
import { AIMessage } from "./messages.js";
import { RunnableLambda } from "./runnables.js";

/** A runnable that asks a space; it takes `messages`, and gives `messages` and `conversation_id`. */
export class GenieRunnable extends RunnableLambda {
  constructor(
    func: Dynamic,
    readonly name: string,
    readonly description: string | null,
  ) {
    super(func);
  }
}

/** `databricks_langchain.genie.GenieAgent`. Asks the workspace for the space; throws its error where there is none. */
export async function GenieAgent(
  spaceId: Dynamic,
  name = "Genie",
  description = "",
  includeContext: Dynamic = false,
  messageProcessor: Dynamic = null,
  client: Workspace | null = null,
): Promise<GenieRunnable> {
  if (!truthy(spaceId)) throw new ValueError("genie_space_id is required to create a GenieAgent");
  const genie = await Genie.create(str(spaceId), client);
  const ask = async (input: Dynamic): Promise<Dynamic> => {
    const messages: unknown = dictGet(input, "messages") ?? [];
    const query = truthy(messageProcessor)
      ? ((await outcome(call(messageProcessor, [messages]))) as string)
      : `I will provide you a chat history, where your name is ${name}. Please help with the described information in the chat history.\n${historyOf(messages)}`;
    const response = await genie.askQuestion(query, dictGet(input, "conversation_id") ?? null);
    const context = truthy(includeContext)
      ? [
          new AIMessage(response.description ?? "", { name: "query_reasoning" }),
          new AIMessage(response.query ?? "", { name: "query_sql" }),
        ]
      : [];
    return {
      messages: [...context, new AIMessage(response.result, { name: "query_result" })],
      conversation_id: response.conversation_id ?? "",
    };
  };
  const traced = (input: Dynamic): Promise<Dynamic> =>
    tracedStep("_query_genie_as_agent", "UNKNOWN", input, () => ask(input));
  return new GenieRunnable(
    signature(traced, "_query_genie_as_agent", ["input"]),
    name,
    description || genie.description,
  );
}

/** The messages, one a line, each with who wrote it. */
const historyOf = (messages: Dynamic): string =>
  Array.from(messages as Iterable<Dynamic>, (message) =>
    isDict(message)
      ? `${str(dictGet(message, "role") ?? dictGet(message, "name") ?? "unknown")}: ${str(dictGet(message, "content") ?? "")}`
      : `${str(getAttr(message, "role", getAttr(message, "name", "unknown")))}: ${str(getAttr(message, "content", ""))}`,
  ).join("\n");
