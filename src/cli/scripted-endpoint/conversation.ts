/** One view of a request, whichever of the APIs it came through; rules are matched on it. */

export type Api = "chat" | "responses" | "embeddings";

export interface Message {
  role: string;
  text: string;
  /** Name of the tool whose result this message is. */
  tool?: string;
}

export interface Conversation {
  api: Api;
  model: string;
  messages: Message[];
}

type Json = Record<string, unknown>;

/** Reads a request body. Fields that are missing or of another type count as empty. */
export function readConversation(api: Api, model: string, body: Json): Conversation {
  if (api === "chat") return { api, model, messages: chatMessages(list(body.messages)) };
  if (api === "responses") return { api, model, messages: responsesMessages(body) };
  return { api, model, messages: inputTexts(body.input).map((text) => ({ role: "user", text })) };
}

/** How often the model has spoken since the last user message; messages in a row count as one turn. */
export function turnsSinceUser(messages: readonly Message[]): number {
  let turns = 0;
  for (let i = messages.length - 1; i >= 0 && messages[i]!.role !== "user"; i--) {
    if (messages[i]!.role === "assistant" && messages[i - 1]?.role !== "assistant") turns++;
  }
  return turns;
}

/** The texts that an embeddings request asks for. */
export function inputTexts(input: unknown): string[] {
  return (Array.isArray(input) ? input : [input]).map((text) =>
    typeof text === "string" ? text : JSON.stringify(text),
  );
}

function chatMessages(messages: Json[]): Message[] {
  const toolNames = new Map<unknown, string>();
  return messages.map((message) => {
    for (const call of list(message.tool_calls)) {
      toolNames.set(call.id, String((call.function as Json | undefined)?.name ?? ""));
    }
    const tool = toolNames.get(message.tool_call_id);
    const read = { role: String(message.role ?? ""), text: textOf(message.content) };
    return message.role === "tool" && tool !== undefined ? { ...read, tool } : read;
  });
}

function responsesMessages(body: Json): Message[] {
  const toolNames = new Map<unknown, string>();
  const system = typeof body.instructions === "string" ? [{ role: "system", text: body.instructions }] : [];
  if (typeof body.input === "string") return [...system, { role: "user", text: body.input }];
  const messages = list(body.input).map((item): Message => {
    if (item.type === "function_call") {
      toolNames.set(item.call_id, String(item.name));
      return { role: "assistant", text: "" };
    }
    if (item.type === "function_call_output") {
      return { role: "tool", text: textOf(item.output), tool: toolNames.get(item.call_id) ?? "" };
    }
    return { role: String(item.role ?? ""), text: textOf(item.content) };
  });
  return [...system, ...messages];
}

function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  return list(content)
    .map((part) => (typeof part.text === "string" ? part.text : ""))
    .join("");
}

function list(value: unknown): Json[] {
  return Array.isArray(value)
    ? (value as Json[]).filter((item) => typeof item === "object" && item !== null)
    : [];
}
