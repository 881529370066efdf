/**
 * Recipe assistant: its client is asynchronous, the agent is not.
 *
 * The client looks like a LangChain model (ainvoke, astream, abatch) and is asynchronous all through. predict and
 * predict_stream are synchronous, as MLflow wants them, and drive the client by hand.
 */

import {
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextDelta,
  createTextOutputItem,
  invoke as pyInvoke,
  openaiAutolog,
  prepMsgsForCcLlm,
  responsesAgentOutputReducer,
  setModel,
  stream as pyStream,
  trace,
} from "./runtime/agent-server/index.js";
import { DatabricksOpenAI } from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { gather, getEventLoop, newEventLoop, run, setEventLoop, sleep } from "./runtime/python/stdlib/asyncio.js";
import { ThreadPoolExecutor } from "./runtime/python/stdlib/futures.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { LLM_ENDPOINT, SYSTEM } from "./config.js";

const PANTRY = { flour: 500, eggs: 6, milk: 1000 };

class Message {
  declare content: string;
  declare id: Dynamic;
  declare toolCalls: Dynamic[];
  constructor(
    content: string,
    { id = null, tool_calls: toolCalls = null }: { id?: Dynamic; tool_calls?: Dynamic } = {},
  ) {
    this.content = content;
    this.id = id;
    this.toolCalls = py.or(toolCalls, () => []);
  }
  static {
    py.signature(this, "Message.__init__", ["content", "*", "id=", "tool_calls="]);
  }

  __add__(other: Message): Message {
    return new Message(py.add(this.content, py.getAttr(other, "content")), {
      id: py.or(this.id, () => py.getAttr(other, "id")),
      tool_calls: py.add(this.toolCalls, py.getAttr(other, "tool_calls")),
    });
  }

  __repr__(): string {
    return `Message(${py.repr(this.content)}, calls=${py.len(this.toolCalls)})`;
  }
}

/** Like a chat model of LangChain, with the asynchronous half only. */
class AsyncChatModel {
  declare endpoint: string;
  declare options: PyDict;

  constructor(endpoint: string, { ...options }: Dynamic = {}) {
    this.endpoint = endpoint;
    this.options = options;
  }
  static {
    py.signature(this, "AsyncChatModel.__init__", ["endpoint", "**options"]);
  }

  /** A new one for each call, since its connections belong to the loop that opened them. */
  get client(): Dynamic {
    return new DatabricksOpenAI({ max_retries: 0 });
  }

  async bind({ ...options }: Dynamic = {}): Promise<AsyncChatModel> {
    return await py.call(py.type(this), [this.endpoint], py.mergeDicts(this.options, options));
  }

  async ainvoke(messages: PyDict[]): Promise<Dynamic> {
    const completion = await this.client.chat.completions.create(
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
        py.mergeKeywords({ model: this.endpoint, messages }, this.options),
      ) as [Dynamic]),
    );
    const answer = py.getItem(completion.choices, 0).message;
    const calls: Dynamic[] = py
      .or(answer.tool_calls, () => [])
      .map((c: Dynamic) => py.Tuple.of(c.function.name, py.jsonLoads(c.function.arguments)));
    return new Message(answer.content || "", { tool_calls: calls });
  }

  async *astream(messages: PyDict[]): AsyncGenerator<Dynamic> {
    let text: Dynamic;
    const response = await this.client.chat.completions.create(
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
        py.mergeKeywords({ model: this.endpoint, messages, stream: true }, this.options),
      ) as [Dynamic]),
    );
    for await (const chunk of py.iterateAsync(response)) {
      if (chunk.choices.length > 0 && (text = py.getItem(chunk.choices, 0).delta.content)) {
        yield new Message(py.bound(text, "text"), { id: chunk.id });
      }
    }
  }

  async abatch(batches: PyDict[][]): Promise<Dynamic> {
    return py.list(
      await gather(
        ...py.spread(
          py.lazyFlatMap(batches, (messages: PyDict[]) => [
            py.coroutine((messages: Dynamic) => this.ainvoke(messages), messages),
          ]),
        ),
      ),
    );
  }
}

/** Runs a coroutine from synchronous code, whether or not a loop runs already. */
async function runSync(coroutine: Dynamic): Promise<Dynamic> {
  let loop: Dynamic;
  try {
    loop = getEventLoop();
  } catch (caught) {
    py.rethrowUnless(caught, py.RuntimeError);
    loop = newEventLoop();
    setEventLoop(loop);
  }
  return await loop.runUntilComplete(coroutine);
}

/** The other way: a thread with a loop of its own. */
async function inThread(make: (...args: Dynamic[]) => Dynamic, timeout: Dynamic = 30): Promise<Dynamic> {
  const manager: Dynamic = new ThreadPoolExecutor(1);
  const pool = await py.enterAwaited(manager);
  let failed = false;
  try {
    return await pool
      .submit(py.signature(async () => await run(await py.call(make, [])), "in_thread.<locals>.<lambda>", []))
      .result(timeout);
  } catch (caught2) {
    failed = true;
    if (!(await py.exitAwaited(manager, caught2))) {
      throw caught2;
    }
  } finally {
    if (!failed) {
      await py.exitAwaited(manager);
    }
  }
  return null;
}

/** Pulls an asynchronous iterator by hand. */
async function* iterateSync(source: Dynamic): AsyncGenerator<Dynamic> {
  let item: Dynamic;
  const loop = newEventLoop();
  const iterator = py.callMethod(source, "__aiter__", []);
  try {
    while (true) {
      try {
        item = await loop.runUntilComplete(py.callMethod(iterator, "__anext__", []));
      } catch (caught3) {
        py.rethrowUnless(caught3, py.StopAsyncIteration);
        break;
      }
      yield item;
    }
  } finally {
    await loop.runUntilComplete(py.coroutine((self: Dynamic) => self.shutdownAsyncgens(), loop));
    loop.close();
  }
}

async function take(item: string, amount: number = 1): Promise<Dynamic> {
  await sleep(0);
  if (!py.contains(PANTRY, item)) {
    throw new py.LookupError(item);
  }
  return { item, left: py.sub(py.getItem(PANTRY, item), amount) };
}
py.signature(take, "take", ["item", "amount="]);

const TOOLS: PyDict = {
  take: py.signature(
    async ({ ...args }: Dynamic = {}) => await runSync(py.coroutine(py.call, take, [], args)),
    "<lambda>",
    ["**args"],
  ),
  pantry: py.signature(() => py.sorted(PANTRY), "<lambda>", []),
  count: py.signature(async () => await run(py.coroutine(countAll)), "<lambda>", []),
};

async function countAll(): Promise<number> {
  const totals: Dynamic[] = await gather(
    ...Array.from(py.iterate(PANTRY), (name: string) => py.coroutine(take, name, 0)),
  );
  return py.sum(py.lazyFlatMap(totals, (t: Dynamic) => [py.getItem(t, "left")]));
}

class CookAgent {
  declare llm: AsyncChatModel;
  declare judge: AsyncChatModel;

  static async create(...args: Dynamic[]): Promise<Dynamic> {
    const created: Dynamic = new (this as Dynamic)();
    await created.__init__(...args);
    return created;
  }
  static {
    py.madeAsync(this);
  }
  async __init__(llm: AsyncChatModel): Promise<void> {
    this.llm = llm;
    this.judge = await llm.bind({ temperature: 0, max_tokens: 5 });
  }
  static {
    py.signature(this, "CookAgent.__init__", ["llm"]);
  }

  async invoke(messages: PyDict[]): Promise<Message> {
    return await runSync(
      py.coroutine((self: Dynamic, messages: Dynamic) => self.ainvoke(messages), this.llm, messages),
    );
  }

  async *stream(messages: PyDict[]): AsyncGenerator<Dynamic> {
    yield* iterateSync(this.llm.astream(messages));
  }

  async batch(batches: PyDict[][]): Promise<Message[]> {
    return await inThread(
      py.signature(
        () => py.coroutine((self: Dynamic, batches: Dynamic) => self.abatch(batches), this.llm, batches),
        "CookAgent.batch.<locals>.<lambda>",
        [],
      ),
    );
  }

  async useTools(message: Message): Promise<string[]> {
    const results: string[] = [];
    for (const [name, args] of py.unpackEach(py.getAttr(message, "tool_calls"), 2)) {
      try {
        results.push(`${py.str(name)}: ${py.jsonDumps(await py.call(py.getItem(TOOLS, name), [], args))}`);
      } catch (caught4) {
        const e = py.rethrowUnless(caught4, py.LookupError, py.TypeError);
        results.push(`${py.str(name)} failed: ${py.str(py.typeName(e))}: ${py.str(e)}`);
      }
    }
    return results;
  }

  @pyInvoke()
  @trace({ spanType: "AGENT" })
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    let questions: Dynamic;
    let texts!: string[];
    const messages: PyDict[] = py.add([{ role: "system", content: SYSTEM }], prepMsgsForCcLlm(request.input));
    const custom = py.or(request.custom_inputs, () => new py.Dict());
    if (py.truthy((questions = py.get(custom, "questions")))) {
      const answers = await this.batch(
        Array.from(py.iterate(questions), (q: Dynamic) => [py.getItem(messages, 0), { role: "user", content: q }]),
      );
      texts = Array.from(py.iterate(answers), (a: Message) => py.getAttr(a, "content"));
    } else {
      const answer = await this.invoke(messages);
      texts = py.truthy(py.getAttr(answer, "tool_calls"))
        ? [py.getAttr(answer, "content"), ...(await this.useTools(answer))]
        : [py.getAttr(answer, "content")];
    }
    const items: PyDict[] = texts.map((t: string) => createTextOutputItem(t, py.str(uuid4())));
    return new ResponsesAgentResponse({
      output: items,
      custom_outputs: { texts: texts.length, model: py.getAttr(this.judge, "options") },
    });
  }

  @pyStream()
  @trace({ spanType: "AGENT", outputReducer: responsesAgentOutputReducer })
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    const messages: PyDict[] = py.add([{ role: "system", content: SYSTEM }], prepMsgsForCcLlm(request.input));
    const items2: Dynamic[] = [
      null,
      py.get(
        py.or(request.custom_inputs, () => new py.Dict()),
        "most",
        100,
      ),
    ];
    let whole: Dynamic = items2[0];
    const most = items2[1];
    const itemId = `msg_${uuid4().hex}`;
    for await (const [number, message] of py.ownedAsync(py.enumerateAsync(py.ownedAsync(this.stream(messages)), 1))) {
      whole = whole == null ? message : py.add(whole, message);
      yield new ResponsesAgentStreamEvent(createTextDelta(py.getAttr(message, "content"), itemId));
      if (py.ge(number, most)) {
        break;
      }
    }
    const text = py.truthy(whole) ? py.getAttr(whole, "content") : "(silence)";
    const verdict = await runSync(
      py.coroutine((self: Dynamic, value: Dynamic) => self.ainvoke(value), this.judge, [
        { role: "user", content: `Rate: ${py.str(text)}` },
      ]),
    );
    yield new ResponsesAgentStreamEvent({
      type: "response.output_item.done",
      item: createTextOutputItem(text, itemId),
      custom_outputs: { whole: py.repr(whole), verdict: py.getAttr(verdict, "content") },
    });
  }
}

openaiAutolog();
const AGENT = await CookAgent.create(new AsyncChatModel(LLM_ENDPOINT, { temperature: 0.2 }));
setModel(AGENT);
