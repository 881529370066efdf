/** `databricks_ai_bridge.genie.Genie`: asks a Genie space and waits for its answer. */
import { setTimeout as sleep } from "node:timers/promises";
import { isNone } from "../agent-server/python.js";
import { getAbortSignal } from "../agent-server/request-context.js";
import { tracedStep } from "../agent-server/traced-step.js";
import { Bytes } from "../python/bytes.js";
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { dictGet, isDict } from "../python/dict-access.js";
import { BaseException } from "../python/exceptions.js";
import { getItem } from "../python/items.js";
import { jsonLoads } from "../python/json.js";
import { repr, str } from "../python/repr.js";
import { date, datetime } from "../python/stdlib/datetime.js";
import { truthy } from "../python/truth.js";
import type { Dynamic } from "../python/types.js";
import { pipeTable } from "./pipe-table.js";
import { Workspace } from "./workspace.js";

/** How often, and after how many seconds, the state of an answer is asked for. */
const maxIterations = 500;
const secondsBetween = 0.5;

const headers = { Accept: "application/json", "Content-Type": "application/json" };

/** What a space answered. */
export class GenieResponse {
  /** The rows as a Markdown table, or text. */
  readonly result: string;
  readonly query: string | null;
  readonly description: string | null;
  conversation_id: string | null;
  readonly suggested_questions: readonly string[] | null;
  readonly text_attachment_content: string | null;

  constructor(result: string, fields: Partial<Omit<GenieResponse, "result">> = {}) {
    this.result = result;
    this.query = fields.query ?? "";
    this.description = fields.description ?? "";
    this.conversation_id = fields.conversation_id ?? null;
    this.suggested_questions = fields.suggested_questions ?? null;
    this.text_attachment_content = fields.text_attachment_content ?? "";
  }

  __repr__(): string {
    return `GenieResponse(${Object.entries(this)
      .map(([name, value]) => `${name}=${repr(value)}`)
      .join(", ")})`;
  }
}
pyClass(GenieResponse, { name: "GenieResponse", module: "databricks_ai_bridge.genie" });

export class Genie {
  private constructor(
    readonly space_id: string,
    private readonly client: Workspace,
    readonly description: string | null,
  ) {}

  /** Asks the workspace for the space. Throws its error where there is none. */
  static async create(spaceId: string, client: Workspace | null = null): Promise<Genie> {
    const own = client ?? new Workspace();
    const space: Dynamic = await own.apiClient.do("GET", `/api/2.0/genie/spaces/${spaceId}`);
    return new Genie(spaceId, own, dictGet(space, "description") ?? null);
  }

  startConversation(content: string): Promise<Dynamic> {
    return this.send("POST", "start-conversation", content);
  }

  createMessage(conversationId: string, content: string): Promise<Dynamic> {
    return this.send("POST", `conversations/${conversationId}/messages`, content);
  }

  /** Asks a question, in a conversation where one is named, and waits for the answer. */
  async askQuestion(question: string, conversationId: string | null = null): Promise<GenieResponse> {
    return tracedStep("ask_question", "UNKNOWN", { question, conversation_id: conversationId }, async () => {
      const message: Dynamic = conversationId
        ? await this.createMessage(conversationId, question)
        : await this.startConversation(question);
      const conversation = getItem(message, "conversation_id") as string;
      const response = await this.pollForResult(conversation, getItem(message, "message_id") as string);
      response.conversation_id ||= conversation;
      return response;
    });
  }

  /** Waits for the answer to a message. */
  async pollForResult(conversationId: string, messageId: string): Promise<GenieResponse> {
    const path = `conversations/${conversationId}/messages/${messageId}`;
    for (let i = 0; i < maxIterations; i++) {
      const message: Dynamic = await this.send("GET", path);
      const status = getItem(message, "status") as string;
      if (status === "COMPLETED") return this.completed(message, path);
      if (status === "CANCELLED" || status === "QUERY_RESULT_EXPIRED")
        return new GenieResponse(`Genie query ${status.toLowerCase()}.`);
      if (status === "FAILED")
        return new GenieResponse(
          `Genie query failed with error: ${str(dictGet(message, "error") ?? "Unknown error")}`,
        );
      await pause();
    }
    return new GenieResponse(
      `Genie query timed out after ${maxIterations} iterations of 0.5 seconds (total 250.0 seconds)`,
      { conversation_id: conversationId },
    );
  }

  private async completed(message: Dynamic, path: string): Promise<GenieResponse> {
    const { query, texts, questions } = attachmentsOf(message);
    const content = texts
      .map((each) => dictGet(dictGet(each, "text") ?? {}, "content") as unknown)
      .filter(truthy)
      .map((text) => str(text))
      .join("\n\n");
    const fields = {
      conversation_id: dictGet(message, "conversation_id") ?? null,
      suggested_questions: suggested(questions),
      text_attachment_content: content,
    };
    const id: unknown = query && dictGet(query, "attachment_id");
    if (!truthy(id)) return new GenieResponse(content, fields);
    const asked: Dynamic = dictGet(query, "query") ?? {};
    return this.queryResult(`${path}/attachments/${str(id)}/query-result`, {
      ...fields,
      query: dictGet(asked, "query") ?? "",
      description: dictGet(asked, "description") ?? "",
    });
  }

  private async queryResult(path: string, fields: Partial<GenieResponse>): Promise<GenieResponse> {
    for (let i = 0; i < maxIterations; i++) {
      const answer: Dynamic = getItem(await this.send("GET", path), "statement_response");
      const state = getItem(getItem(answer, "status"), "state") as string;
      const own = { ...fields, conversation_id: dictGet(answer, "conversation_id") ?? null };
      if (state === "SUCCEEDED") return new GenieResponse(queryTable(answer), own);
      if (state !== "RUNNING" && state !== "PENDING")
        return new GenieResponse(`No query result: ${str(getItem(answer, "state"))}`, own);
      await pause();
    }
    return new GenieResponse(
      `Genie query for result timed out after ${maxIterations} iterations of 5 seconds`,
      fields,
    );
  }

  private send(method: string, path: string, content?: string): Promise<Dynamic> {
    return this.client.apiClient.do(method, `/api/2.0/genie/spaces/${this.space_id}/${path}`, {
      headers,
      ...(content === undefined ? {} : { body: { content } }),
    });
  }
}
pyClass(Genie, { name: "Genie", module: "databricks_ai_bridge.genie" });
declareMethods(Genie, "Genie", {
  start_conversation: ["content"],
  create_message: ["conversation_id", "content"],
  poll_for_result: ["conversation_id", "message_id"],
  ask_question: ["question", "conversation_id="],
});

const pause = (): Promise<void> =>
  sleep(secondsBetween * 1000, undefined, { signal: getAbortSignal() ?? undefined });

interface Attachments {
  query: Dynamic;
  texts: Dynamic[];
  questions: Dynamic;
}

/** The last query, the texts that belong to the answer, and the suggested questions. Text between two queries is of an attempt that was given up. */
function attachmentsOf(message: Dynamic): Attachments {
  const out: Attachments = { query: null, texts: [], questions: null };
  const given: unknown = dictGet(message, "attachments");
  const all = (Array.isArray(given) ? (given as Dynamic[]) : [])
    .map((each, i) => ({ each, i }))
    .filter(({ each }) => isDict(each));
  const has = (each: Dynamic, key: string): boolean => dictGet(each, key) !== undefined;
  const queries = all.filter(({ each }) => has(each, "query")).map(({ i }) => i);
  for (const { each, i } of all) {
    if (has(each, "query")) out.query = each;
    else if (has(each, "text")) {
      if (queries.length === 0 || i < queries[0]! || i > queries.at(-1)!) out.texts.push(each);
    } else if (has(each, "suggested_questions")) out.questions = each;
  }
  return out;
}

function suggested(attachment: Dynamic): string[] | null {
  const holder: unknown = attachment && dictGet(attachment, "suggested_questions");
  const questions: unknown = isDict(holder) ? dictGet(holder, "questions") : null;
  const texts = Array.isArray(questions) ? questions.filter((each) => typeof each === "string") : [];
  return texts.length ? texts : null;
}

/** The rows of an answer as a Markdown table. */
function queryTable(answer: Dynamic): string {
  const output: unknown = getItem(answer, "result");
  if (!truthy(output)) return "EMPTY";
  const columns = getItem(getItem(getItem(answer, "manifest"), "schema"), "columns") as Dynamic[];
  const rows = getItem(output, "data_array") as Dynamic[][];
  return pipeTable(
    columns.map((column, i) => {
      const type = getItem(column, "type_name") as string;
      return {
        name: str(getItem(column, "name")),
        isText: ["FLOAT", "DOUBLE", "DECIMAL"].includes(type),
        values: rows.map((row) => (isNone(row[i]) ? null : converted(row[i] as string, type))),
      };
    }),
  ).trim();
}

const whole = (text: string): Dynamic => jsonLoads(text);
const converters: Readonly<Record<string, (text: string) => Dynamic>> = {
  INT: whole,
  LONG: whole,
  SHORT: whole,
  BYTE: whole,
  BOOLEAN: (text) => text.toLowerCase() === "true",
  DATE: (text) => date.fromisoformat(text.slice(0, 10)) as unknown,
  TIMESTAMP: timestamp,
  BINARY: (text) => new Bytes(Buffer.from(text)),
};

const converted = (text: string, type: string): Dynamic =>
  converters[type] ? (converters[type](text) as unknown) : text;

/** To the second; where only hours or minutes are given, to those. */
function timestamp(text: string): Dynamic {
  try {
    return datetime.fromisoformat(text.slice(0, 19)) as unknown;
  } catch (error) {
    if (!(error instanceof BaseException)) throw error;
    return datetime.fromisoformat(text.slice(0, 10)) as unknown;
  }
}
