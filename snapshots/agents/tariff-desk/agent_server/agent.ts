/** Tariff desk: a ChatModel that reads its tables, texts and folders from the artifacts that it was logged with. */

import { ChatModel, SpanType, invoke, setModel, stream as pyStream, trace } from "./runtime/agent-server/index.js";
import {
  ChatChoice,
  ChatChoiceDelta,
  ChatChunkChoice,
  ChatCompletionChunk,
  ChatCompletionResponse,
  ChatMessage,
  type ChatParams,
  FunctionToolCallArguments,
  TokenUsageStats,
  ToolCall,
} from "./runtime/agent-server/llm-types.js";
import { WorkspaceClient } from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { DictReader } from "./runtime/python/stdlib/csv.js";
import { open } from "./runtime/python/stdlib/files.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { basename, splitext } from "./runtime/python/stdlib/os-path.js";
import { listdir } from "./runtime/python/stdlib/os.js";
import { Path } from "./runtime/python/stdlib/pathlib.js";
import { MAX_MESSAGES } from "./config.js";

const logger = getLogger("agent");

/** What is asked for has no price. */
class TariffError extends py.Exception {
  declare service: Dynamic;

  constructor(service: string, known: string[]) {
    super(`no tariff for ${py.repr(service)}; there are ${py.join(", ", py.sorted(known))}`);
    this.service = service;
  }
  static {
    py.signature(this, "TariffError.__init__", ["service", "known"]);
  }
}

class Tariff {
  declare service: string;
  declare price: Dynamic;
  declare unit: string;
  declare discounts: Dynamic;

  constructor(service: string, price: Dynamic, unit: string, discounts: Dynamic = py.Tuple.of() as Dynamic) {
    this.service = service;
    this.price = price;
    this.unit = unit;
    this.discounts = discounts;
    Object.freeze(this);
  }
  static {
    py.dataclass(this, [{ name: "service" }, { name: "price" }, { name: "unit" }, { name: "discounts" }], {
      frozen: true,
    });
    py.signature(this, "Tariff.__init__", ["service", "price", "unit", "discounts="]);
  }

  total(amount: number): Dynamic {
    let best: Dynamic = py.float(0);
    for (const [threshold, percent] of py.unpackEach(this.discounts, 2)) {
      if (py.ge(amount, threshold)) {
        best = py.max(best, percent);
      }
    }
    return py.round(py.mul(py.mul(this.price, amount), py.sub(1, py.div(best, 100))), 2);
  }
}

function readTariffs(path: string): PyDict {
  let rows: Dynamic;
  const manager: Dynamic = open(path, undefined, undefined, "utf-8");
  const file = py.enter(manager);
  let failed = false;
  try {
    rows = py.jsonLoad(file);
  } catch (caught) {
    failed = true;
    if (!py.exit(manager, caught)) {
      throw caught;
    }
  } finally {
    if (!failed) {
      py.exit(manager);
    }
  }
  return new py.Dict(
    Array.from(
      py.iterate(py.getItem(rows, "tariffs")),
      (row: Dynamic) =>
        [
          py.getItem(row, "service"),
          new Tariff(
            py.getItem(row, "service"),
            py.getItem(row, "price"),
            py.callMethod(row, "get", ["unit", "piece"]),
            py.tuple(py.lazyFlatMap(py.callMethod(row, "get", ["discounts", []]), (d: Dynamic) => [py.tuple(d)])),
          ),
        ] as [Dynamic, Dynamic],
    ),
  );
}

function readPhrases(folder: string): PyDict {
  const phrases = new py.Dict();
  for (const name of py.sorted(listdir(folder))) {
    const [language, ending] = splitext(name);
    if (ending === ".json") {
      py.setItem(
        phrases,
        language,
        py.jsonLoads(py.callMethod(py.div(new Path(folder), name), "read_text", [], { encoding: "utf-8" })),
      );
    }
  }
  return phrases;
}

class TariffDesk extends ChatModel {
  declare client: Dynamic;
  declare tariffs: PyDict;
  declare phrases: PyDict;
  declare rules: string;
  declare branches: PyDict[];
  declare loaded: number;
  constructor() {
    super();
    this.client = null;
    this.tariffs = new py.Dict();
    this.phrases = new py.Dict();
    this.rules = "";
    this.branches = [];
    this.loaded = 0;
  }
  static {
    py.signature(this, "TariffDesk.__init__", []);
  }

  loadContext(context: Dynamic): void {
    this.loaded += 1;
    this.tariffs = readTariffs(py.getItem(context.artifacts, "tariffs"));
    this.phrases = readPhrases(py.getItem(context.artifacts, "phrases"));
    const manager2: Dynamic = open(py.getItem(context.artifacts, "rules"), "r");
    let file: Dynamic = py.enter(manager2);
    let failed2 = false;
    try {
      this.rules = py.join(
        "\n",
        py.flatMap(file, (line: Dynamic) =>
          py.truthy(py.callMethod(line, "strip", [])) && !py.truthy(py.callMethod(line, "startswith", ["#"]))
            ? [py.callMethod(line, "strip", [])]
            : [],
        ),
      );
    } catch (caught2) {
      failed2 = true;
      if (!py.exit(manager2, caught2)) {
        throw caught2;
      }
    } finally {
      if (!failed2) {
        py.exit(manager2);
      }
    }
    const manager3: Dynamic = open(
      py.getItem(context.artifacts, "branches"),
      undefined,
      undefined,
      "utf-8",
      undefined,
      "",
    );
    file = py.enter(manager3);
    let failed3 = false;
    try {
      this.branches = py.list(new DictReader(file, undefined, undefined, undefined, undefined, { delimiter: ";" }));
    } catch (caught3) {
      failed3 = true;
      if (!py.exit(manager3, caught3)) {
        throw caught3;
      }
    } finally {
      if (!failed3) {
        py.exit(manager3);
      }
    }
    this.client = new WorkspaceClient().servingEndpoints.getOpenAiClient();
    logger.info("loaded %d tariffs from %s", py.len(this.tariffs), py.sorted(context.artifacts));
  }

  phrase(language: string, key: string, { ...values }: Dynamic = {}): string {
    const own = py.or(py.get(this.phrases, language), () => py.getItem(this.phrases, "en"));
    return py.callMethod(
      py.call(py.getAttr(own, "get"), [key, py.getItem(py.getItem(this.phrases, "en"), key)]),
      "format",
      [],
      values,
    );
  }

  @trace({ spanType: SpanType.TOOL })
  quote(service: string, amount: number = 1, language: string = "en"): string {
    const tariff = py.get(this.tariffs, py.callMethod(service, "lower", []));
    if (tariff === null) {
      throw new TariffError(service, py.list(this.tariffs) as Dynamic);
    }
    const total = tariff.total(amount);
    return this.phrase(language, "quote", {
      amount,
      unit: tariff.unit,
      service: tariff.service,
      total: `${py.format(total, ",.2f")}`,
    });
  }

  branchOf(city: Dynamic): Dynamic {
    return py.next(
      py.lazyFlatMap(this.branches, (b: PyDict) =>
        py.truthy(city) && py.callMethod(py.getItem(b, "city"), "casefold", []) === py.callMethod(city, "casefold", [])
          ? [b]
          : [],
      ),
      null,
    );
  }

  prepare(context: Dynamic, messages: ChatMessage[], params: ChatParams): PyDict[] {
    const inputs = py.or(params.custom_inputs, () => new py.Dict());
    const language = py.get(inputs, "language", "en");
    const system: string[] = [this.rules, this.phrase(language, "tone")];
    const branch = this.branchOf(py.get(inputs, "city"));
    if (branch != null) {
      system.push(
        `Branch: ${py.str(py.getItem(branch, "city"))}, ${py.str(py.getItem(branch, "street"))} (until ${py.format(py.int(py.getItem(branch, "closes")), "02d")}:00)`,
      );
    }
    const names = Array.from(
      py.unpackEach(py.sorted(py.callMethod(py.getAttr(context, "artifacts"), "items", [])), 2),
      ([name, path]) => `${py.str(name)}=${basename(path)}`,
    ).join(", ");
    system.push(`Sources: ${names}`);
    const kept: PyDict[] = py.getSlice(
      py.flatMap(messages, (m: ChatMessage) => (m.role !== "system" ? [m.toDict()] : [])),
      py.neg(MAX_MESSAGES),
      null,
    );
    return [{ role: "system", content: system.join("\n") }, ...kept];
  }

  toolsOf(params: ChatParams): PyDict[] {
    return py.or(params.tools, () => []).map((tool: Dynamic) => py.callMethod(tool, "to_dict", []));
  }

  answerQuote(text: Dynamic, language: string): ChatCompletionResponse {
    let content!: string;
    const words: string[] = py.callMethod(text, "split", []);
    const amount = words.length > 1 && py.isDigit(py.getItem(words, 1)) ? py.int(py.getItem(words, 1)) : 1;
    const service = py.join(" ", words.length > 2 ? py.getSlice(words, 2, null) : py.getSlice(words, 1, null));
    try {
      content = this.quote(service, amount, language);
    } catch (caught4) {
      const error = py.rethrowUnless(caught4, TariffError);
      content = this.phrase(language, "unknown", { service: error.service }) + ` (${py.str(error)})`;
    }
    const choice = new ChatChoice({ index: 0, message: new ChatMessage({ role: "assistant", content }) });
    return new ChatCompletionResponse({
      choices: [choice],
      model: "tariff-desk",
      custom_outputs: { loaded: this.loaded },
    });
  }

  @invoke()
  async predict(context: Dynamic, messages: ChatMessage[], params: ChatParams): Promise<ChatCompletionResponse> {
    const inputs = py.or(params.custom_inputs, () => new py.Dict());
    const last = messages.length > 0 ? py.getItem(messages, -1).content : "";
    if (py.callMethod(last, "startswith", ["/quote"])) {
      return this.answerQuote(last, py.get(inputs, "language", "en"));
    }
    const extra = py.truthy(params.tools) ? { tools: this.toolsOf(params) } : new py.Dict();
    const completion = await py.getAttr(this.client, "chat").completions.create(
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
        py.mergeKeywords(
          {
            model: "databricks-claude-haiku-4-5",
            messages: this.prepare(context, messages, params),
            temperature: params.temperature,
            max_tokens: params.max_tokens || 256,
          },
          extra,
        ),
      ) as [Dynamic]),
    );
    const choices: ChatChoice[] = [];
    for (const [i, choice] of py.enumerate(completion.choices)) {
      const calls: ToolCall[] = py
        .or(choice.message.tool_calls, () => [])
        .map(
          (c: Dynamic) =>
            new ToolCall({
              id: c.id,
              function: new FunctionToolCallArguments({ name: c.function.name, arguments: c.function.arguments }),
            }),
        );
      const message = new ChatMessage(
        ...(py.bindKeywords(
          ["*", "role", "content=", "refusal=", "name=", "tool_calls=", "tool_call_id="],
          [],
          py.mergeKeywords(
            { role: "assistant", content: choice.message.content || "" },
            calls.length > 0 ? { tool_calls: calls } : new py.Dict(),
          ),
          "ChatMessage.__init__",
        ) as [Dynamic]),
      );
      choices.push(new ChatChoice({ index: i, message, finish_reason: choice.finish_reason }));
    }
    const usage = completion.usage;
    return new ChatCompletionResponse({
      choices,
      usage: new TokenUsageStats({
        prompt_tokens: py.getAttr(usage, "prompt_tokens"),
        completion_tokens: py.getAttr(usage, "completion_tokens"),
        total_tokens: py.getAttr(usage, "total_tokens"),
      }),
      model: completion.model,
      custom_outputs: { stop: params.stop, n: params.n, loaded: this.loaded },
    });
  }

  @pyStream()
  async *predictStream(
    context: Dynamic,
    messages: ChatMessage[],
    params: ChatParams,
  ): AsyncGenerator<ChatCompletionChunk> {
    const stream = await py.getAttr(this.client, "chat").completions.create({
      model: "databricks-claude-haiku-4-5",
      messages: this.prepare(context, messages, params),
      temperature: params.temperature,
      stream: true,
    });
    let position: number = 0;
    for await (const chunk of py.iterateAsync(stream)) {
      if (!(chunk.choices.length > 0) || py.getItem(chunk.choices, 0).delta.content === null) {
        continue;
      }
      const delta = new ChatChoiceDelta({
        role: position === 0 ? "assistant" : null,
        content: py.getItem(chunk.choices, 0).delta.content,
      });
      yield new ChatCompletionChunk({
        choices: [new ChatChunkChoice({ index: 0, delta })],
        custom_outputs: { position },
      });
      position += 1;
    }
    yield new ChatCompletionChunk({
      choices: [
        new ChatChunkChoice({
          index: 0,
          delta: new ChatChoiceDelta({ role: null, content: null }),
          finish_reason: "stop",
        }),
      ],
    });
  }
}

setModel(new TariffDesk());
