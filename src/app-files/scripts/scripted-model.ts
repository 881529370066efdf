/**
 * A stand-in for models and a workspace: every chat gets one short answer, every list is empty, every statement gives one row. Enough to see that the app
 * starts, takes the model's input example and answers in the right form; not what it answers.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { unsetVariables } from "./project.js";

export interface ScriptedModel {
  /** Variables with which an app uses it. */
  readonly variables: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const answer = "This is a scripted answer.";

export async function startScriptedModel(): Promise<ScriptedModel> {
  const server = createServer((request, reply) => void respond(request, reply));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { variables: variablesFor(url), close };
}

/** Variables that the agent cannot do without have some value, too. */
const variablesFor = (url: string): Record<string, string> => ({
  ...Object.fromEntries(unsetVariables().map((name) => [name, "scripted"])),
  DATABRICKS_HOST: url,
  DATABRICKS_TOKEN: "scripted",
  DATABRICKS_WAREHOUSE_ID: process.env["DATABRICKS_WAREHOUSE_ID"] ?? "scripted",
  OPENAI_BASE_URL: `${url}/v1`,
  OPENAI_API_KEY: "scripted",
  MLFLOW_TRACKING_URI: "databricks",
  MLFLOW_EXPERIMENT_ID: "",
});

type Body = Readonly<Record<string, unknown>>;

async function respond(request: IncomingMessage, reply: ServerResponse): Promise<void> {
  let text = "";
  for await (const part of request) text += String(part);
  const body = parsed(text);
  const path = new URL(request.url ?? "/", "http://localhost").pathname;
  if (body["stream"] === true && /\/(chat\/completions|invocations)$/.test(path))
    return streamChat(reply, body);
  if (body["stream"] === true && path.endsWith("/responses")) return streamResponse(reply, body);
  reply.writeHead(200, { "content-type": "application/json" });
  reply.end(JSON.stringify(resultFor(path, body)));
}

function parsed(text: string): Body {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return {};
  }
}

/** Answers by the end of the path; anything else is an empty object. */
const results: readonly (readonly [RegExp, (body: Body, match: RegExpExecArray) => unknown])[] = [
  [/\/embeddings$/, (body) => embeddings(body)],
  [/\/responses$/, (body) => response(body)],
  [
    /\/(?:chat\/completions|invocations)$/,
    (body) => ("messages" in body ? completion(body) : embeddings(body)),
  ],
  [/\/unity-catalog\/functions\/([^/]+)$/, (_, match) => unityFunction(decodeURIComponent(match[1]!))],
  [/\/unity-catalog\/functions$/, () => ({ functions: [] })],
  [
    /\/vector-search\/indexes\/([^/]+)\/query$/,
    () => ({ manifest: { column_count: 0, columns: [] }, result: { row_count: 0, data_array: [] } }),
  ],
  [/\/vector-search\/indexes\/([^/]+)$/, (_, match) => vectorIndex(decodeURIComponent(match[1]!))],
  [/\/sql\/statements(?:\/[^/]+)?$/, () => statement],
  [/\/scim\/v2\/Me$/, () => ({ userName: "scripted@example.com", displayName: "scripted" })],
];

function resultFor(path: string, body: Body): unknown {
  for (const [pattern, result] of results) {
    const match = pattern.exec(path);
    if (match) return result(body, match);
  }
  return {};
}

const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
const modelOf = (body: Body): unknown => body["model"] ?? "scripted";

const completion = (body: Body): unknown => ({
  id: "scripted",
  object: "chat.completion",
  created: 0,
  model: modelOf(body),
  choices: [{ index: 0, message: { role: "assistant", content: answer }, finish_reason: "stop" }],
  usage,
});

function streamChat(reply: ServerResponse, body: Body): void {
  reply.writeHead(200, { "content-type": "text/event-stream" });
  const common = { id: "scripted", object: "chat.completion.chunk", created: 0, model: modelOf(body) };
  const words = answer
    .split(/(?<= )/)
    .map((content) => ({ delta: { role: "assistant", content }, finish_reason: null }));
  for (const choice of [...words, { delta: {}, finish_reason: "stop" }])
    reply.write(`data: ${JSON.stringify({ ...common, choices: [{ index: 0, ...choice }] })}\n\n`);
  reply.end("data: [DONE]\n\n");
}

const message = {
  type: "message",
  id: "scripted",
  role: "assistant",
  status: "completed",
  content: [{ type: "output_text", text: answer, annotations: [] }],
};

const response = (body: Body): unknown => ({
  id: "scripted",
  object: "response",
  created_at: 0,
  status: "completed",
  model: modelOf(body),
  output: [message],
  tools: [],
  usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 },
});

function streamResponse(reply: ServerResponse, body: Body): void {
  reply.writeHead(200, { "content-type": "text/event-stream" });
  const place = { output_index: 0, content_index: 0, item_id: message.id };
  const events = [
    { type: "response.created", response: response(body) },
    { type: "response.output_item.added", output_index: 0, item: { ...message, content: [] } },
    { type: "response.output_text.delta", ...place, delta: answer },
    { type: "response.output_item.done", output_index: 0, item: message },
    { type: "response.completed", response: response(body) },
  ];
  for (const [i, event] of events.entries())
    reply.write(`event: ${event.type}\ndata: ${JSON.stringify({ ...event, sequence_number: i })}\n\n`);
  reply.end();
}

const embeddings = ({ input }: Body): unknown => ({
  object: "list",
  model: "scripted",
  data: (Array.isArray(input) ? input : [input]).map((_, index) => ({
    object: "embedding",
    index,
    embedding: [0.1, 0.2],
  })),
  usage,
});

function unityFunction(name: string): unknown {
  const [catalog_name, schema_name, own] = name.split(".");
  return {
    name: own,
    full_name: name,
    catalog_name,
    schema_name,
    comment: "A scripted function.",
    input_params: { parameters: [] },
    data_type: "STRING",
    full_data_type: "STRING",
    routine_body: "SQL",
  };
}

const vectorIndex = (name: string): unknown => ({
  name,
  endpoint_name: "scripted",
  index_type: "DELTA_SYNC",
  primary_key: "id",
  status: { ready: true },
  delta_sync_index_spec: {
    source_table: "scripted",
    embedding_source_columns: [{ name: "text", embedding_model_endpoint_name: "scripted" }],
  },
});

const statement = {
  statement_id: "scripted",
  status: { state: "SUCCEEDED" },
  manifest: {
    format: "JSON_ARRAY",
    schema: {
      column_count: 1,
      columns: [{ name: "output", position: 0, type_name: "STRING", type_text: "STRING" }],
    },
    total_row_count: 1,
    truncated: false,
  },
  result: { row_count: 1, data_array: [["scripted"]] },
};
