/**
 * Desk of a small library, served as a chat completions agent.
 *
 * `invoke` answers at once, `stream` in parts; both look books up in the catalogue before they ask the model.
 */

import {
  createServer,
  invoke,
  openaiAutolog,
  parseServerArgs,
  setupMlflowGitBasedVersionTracking,
  stream,
  trace,
} from "./runtime/agent-server/index.js";
import {
  ChatChoice,
  ChatChoiceDelta,
  ChatChunkChoice,
  ChatCompletionChunk,
  ChatCompletionResponse,
  ChatMessage,
  TokenUsageStats,
} from "./runtime/agent-server/llm-types.js";
import { OpenAI, WorkspaceClient } from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { monotonic } from "./runtime/python/stdlib/time.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { MAX_SHELVES, MODEL, SYSTEM_PROMPT } from "./config.js";

// For servers of the older kind: create_server("agent/v1/chat"), handlers of dicts, MLflow's chat dataclasses as answers.

const logger = getLogger("older_chat");
openaiAutolog();

const CATALOGUE: PyDict[] = [
  { title: "The Wall", author: "Marlen Haushofer", shelf: "B2", copies: 2 },
  { title: "The Rings of Saturn", author: "W. G. Sebald", shelf: "C1", copies: 0 },
  { title: "Malina", author: "Ingeborg Bachmann", shelf: "B2", copies: 1 },
  { title: "Austerlitz", author: "W. G. Sebald", shelf: "C1", copies: 3 },
];

let _client: Dynamic = null;

function getClient(): Dynamic {
  if (_client == null) {
    const config = new WorkspaceClient().config;
    _client = new OpenAI({ api_key: config.token, base_url: `${config.host}/serving-endpoints`, max_retries: 0 });
  }
  return _client;
}

// --- the catalogue -------------------------------------------------------------
function wordsOf(text: Dynamic): Dynamic {
  return new py.PySet(
    py.lazyFlatMap(py.callMethod(text, "split", []), (word: Dynamic) =>
      py.len(word) > 3 ? [py.callMethod(py.callMethod(word, "strip", [".,?!"]), "lower", [])] : [],
    ),
  );
}

/** Books whose title or author shares a word with the question, most copies first. */
function findBooks(question: string): PyDict[] {
  const wanted = wordsOf(question);
  const found: PyDict[] = CATALOGUE.filter((b: PyDict) =>
    py.truthy(py.bitand(wanted, py.bitor(wordsOf(py.getItem(b, "title")), wordsOf(py.getItem(b, "author"))))),
  );
  return py.sorted(found, {
    key: (book: PyDict) => py.Tuple.of(py.neg(py.getItem(book, "copies")), py.getItem(book, "title")),
  });
}

const catalogueNote = trace({ spanType: "RETRIEVER" })(function catalogueNote(question: string): string {
  const books: PyDict[] = findBooks(question);
  if (!(books.length > 0)) {
    return "The catalogue has nothing like that.";
  }
  const lines: string[] = books.map(
    (b: PyDict) =>
      `- ${py.str(py.getItem(b, "title"))} (${py.str(py.getItem(b, "author"))}), shelf ${py.str(py.getItem(b, "shelf"))}: ${py.str(py.or(py.getItem(b, "copies"), () => "no"))} copies`,
  );
  const shelves: Dynamic[] = py.getSlice(
    py.sorted(new py.PySet(py.lazyFlatMap(books, (b: PyDict) => [py.getItem(b, "shelf")]))),
    null,
    MAX_SHELVES,
  );
  return ["In the catalogue:", ...lines, `Shelves: ${py.join(", ", shelves)}`].join("\n");
});

function lastQuestion(messages: PyDict[]): string {
  for (const message of py.reversed(messages)) {
    if (py.getItem(message, "role") === "user") {
      return py.or(py.callMethod(message, "get", ["content"]), () => "");
    }
  }
  throw new py.ValueError("There is no question in the conversation.");
}

function promptFor(request: PyDict): PyDict[] {
  const messages = py.getItem(request, "messages");
  const note = catalogueNote(lastQuestion(messages));
  const system = `${SYSTEM_PROMPT}\n\n${note}`;
  const history: PyDict[] = py.flatMap(messages, (m: Dynamic) =>
    py.getItem(m, "role") !== "system"
      ? [{ role: py.getItem(m, "role"), content: py.callMethod(m, "get", ["content"]) }]
      : [],
  );
  return [{ role: "system", content: system }, ...history];
}

function sampling(request: PyDict): PyDict {
  const allowed = py.Tuple.of("temperature", "max_tokens");
  return new py.Dict(
    py.flatMap(allowed, (name: string) =>
      py.callMethod(request, "get", [name]) != null ? [[name, py.getItem(request, name)] as [Dynamic, Dynamic]] : [],
    ),
  );
}

// --- handlers ------------------------------------------------------------------
const answer: Dynamic = invoke()(
  py.signature(
    async function answer(request: PyDict): Promise<Dynamic> {
      const started = monotonic();
      const custom = py.or(py.callMethod(request, "get", ["custom_inputs"]), () => new py.Dict());
      if (py.callMethod(custom, "get", ["form"]) === "dict") {
        // a dict goes out as it is, what it lacks included
        return { choices: [{ index: 0, message: { role: "assistant", content: py.jsonDumps(custom) } }] };
      }
      if (py.callMethod(custom, "get", ["form"]) === "wrong") {
        return { answer: "42" };
      }
      const completion = await py.settled(
        py
          .getAttr(getClient(), "chat")
          .completions.create(
            ...(py.bindKeywords(
              [
                "*",
                "model=",
                "metadata=",
                "moderation=",
                "parallel_tool_calls=",
                "prompt_cache_key=",
                "prompt_cache_options=",
                "prompt_cache_retention=",
                "safety_identifier=",
                "service_tier=",
                "store=",
                "stream_options=",
                "temperature=",
                "tool_choice=",
                "tools=",
                "top_logprobs=",
                "top_p=",
                "user=",
                "messages=",
                "audio=",
                "frequency_penalty=",
                "function_call=",
                "functions=",
                "logit_bias=",
                "logprobs=",
                "max_completion_tokens=",
                "max_tokens=",
                "modalities=",
                "n=",
                "prediction=",
                "presence_penalty=",
                "reasoning_effort=",
                "response_format=",
                "seed=",
                "stop=",
                "verbosity=",
                "web_search_options=",
                "strict=",
                "stream=",
                "extra_headers=",
                "extra_query=",
                "extra_body=",
                "timeout=",
              ],
              [],
              py.mergeKeywords({ model: MODEL, messages: promptFor(request) }, sampling(request)),
            ) as [Dynamic]),
          ),
      );
      const message = py.getItem(completion.choices, 0).message;
      const usage = completion.usage;
      logger.info("answered in %.1f s", py.sub(monotonic(), started));
      return new ChatCompletionResponse({
        id: "chat-1",
        model: completion.model,
        created: 1_700_000_000,
        choices: [
          new ChatChoice({
            index: 0,
            message: new ChatMessage({ role: "assistant", content: message.content || "(nothing)" }),
            finish_reason: py.getItem(completion.choices, 0).finish_reason,
          }),
        ],
        usage: new TokenUsageStats({
          prompt_tokens: usage !== null && py.truthy(usage) ? usage.prompt_tokens : null,
          completion_tokens: usage !== null && py.truthy(usage) ? usage.completion_tokens : null,
          total_tokens: usage !== null && py.truthy(usage) ? usage.total_tokens : null,
        }),
        custom_outputs: { books: findBooks(lastQuestion(py.getItem(request, "messages"))).length },
      });
    },
    "answer",
    ["request"],
  ),
);

const answerInParts: Dynamic = stream()(
  py.signature(
    async function* answerInParts(request: PyDict): AsyncGenerator<Dynamic> {
      if (
        py.callMethod(
          py.or(py.callMethod(request, "get", ["custom_inputs"]), () => new py.Dict()),
          "get",
          ["form"],
        ) === "wrong"
      ) {
        yield { delta: "42" };
        return;
      }
      const parts = await py.settled(
        py
          .getAttr(getClient(), "chat")
          .completions.create(
            ...(py.bindKeywords(
              [
                "*",
                "model=",
                "metadata=",
                "moderation=",
                "parallel_tool_calls=",
                "prompt_cache_key=",
                "prompt_cache_options=",
                "prompt_cache_retention=",
                "safety_identifier=",
                "service_tier=",
                "store=",
                "stream_options=",
                "temperature=",
                "tool_choice=",
                "tools=",
                "top_logprobs=",
                "top_p=",
                "user=",
                "messages=",
                "audio=",
                "frequency_penalty=",
                "function_call=",
                "functions=",
                "logit_bias=",
                "logprobs=",
                "max_completion_tokens=",
                "max_tokens=",
                "modalities=",
                "n=",
                "prediction=",
                "presence_penalty=",
                "reasoning_effort=",
                "response_format=",
                "seed=",
                "stop=",
                "verbosity=",
                "web_search_options=",
                "strict=",
                "stream=",
                "extra_headers=",
                "extra_query=",
                "extra_body=",
                "timeout=",
              ],
              [],
              py.mergeKeywords({ model: MODEL, messages: promptFor(request), stream: true }, sampling(request)),
            ) as [Dynamic]),
          ),
      );
      for await (const part of py.iterateAsync(parts)) {
        if (!(part.choices.length > 0)) {
          continue;
        }
        const text = py.getItem(part.choices, 0).delta.content;
        if (text) {
          yield new ChatCompletionChunk({
            id: "chat-1",
            created: 1_700_000_000,
            choices: [
              new ChatChunkChoice({ index: 0, delta: new ChatChoiceDelta({ role: "assistant", content: text }) }),
            ],
          });
        }
      }
      yield new ChatCompletionChunk({
        id: "chat-1",
        created: 1_700_000_000,
        choices: [
          new ChatChunkChoice({
            index: 0,
            delta: new ChatChoiceDelta({ role: null, content: null }),
            finish_reason: "stop",
          }),
        ],
      });
    },
    "answer_in_parts",
    ["request"],
  ),
);

// --- the server ----------------------------------------------------------------
const agentServer = createServer("agent/v1/chat");
const app = agentServer.app;

async function main(): Promise<void> {
  const args = parseServerArgs();
  await setupMlflowGitBasedVersionTracking();
  const session = uuid4();
  py.print(
    `${py.str(session)}: POST /invocations on port ${py.str(args.port)}, ${py.str(args.workers)} workers, reload: ${py.str(args.reload)}`,
  );
  await agentServer.run("agent_server.agent:app", undefined, {
    port: args.port,
    workers: args.workers,
    reload: args.reload,
  });
}
