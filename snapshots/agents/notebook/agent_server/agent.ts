/** Ferry desk: a synchronous ResponsesAgent over an asynchronous client. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextDelta,
  createTextOutputItem,
  invoke,
  responsesAgentOutputReducer,
  setModel,
  stream,
  trace,
} from "./runtime/agent-server/index.js";
import { DatabricksOpenAI } from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { newEventLoop } from "./runtime/python/stdlib/asyncio.js";
import { ThreadPoolExecutor, asCompleted } from "./runtime/python/stdlib/futures.js";
import { partial } from "./runtime/python/stdlib/partial.js";
import { form, subscribed } from "./runtime/python/stdlib/typing-forms.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { LoopThread, TOOLS, specs, throughQueue } from "./desk/index.js";
import { requestOf } from "./desk/context.js";
import { DeskError } from "./desk/errors.js";
import { MODEL } from "./config.js";

const bridge = new LoopThread();

class FerryDesk {
  declare client: Dynamic;
  declare rounds: number;
  declare ask: Dynamic;
  constructor(rounds: number = 3) {
    this.client = new DatabricksOpenAI();
    this.rounds = rounds;
    this.ask = new partial(py.getAttr(this, "_ask"), MODEL);
  }
  static {
    py.describe(py.signature(this, "FerryDesk.__init__", ["rounds="]), {
      defaults: { rounds: 3 },
      parameters: () => ({ rounds: py.int }),
    });
  }

  async _ask(model: string, messages: PyDict[], { ...options }: Dynamic = {}): Promise<Dynamic> {
    const answer = await this.client.chat.completions.create(
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
        py.mergeKeywords({ model, messages }, options),
      ) as [Dynamic]),
    );
    return py.getItem(answer.choices, 0).message;
  }
  static {
    py.describe(py.signature(this.prototype._ask, "FerryDesk._ask", ["model", "messages", "**options"]), {
      annotations: () => ({
        model: py.str,
        messages: subscribed(py.list, [subscribed(py.dict, [py.str, form("Any")])]),
        options: form("Any"),
        return: form("Any"),
      }),
    });
  }

  async *_words(messages: PyDict[]): AsyncGenerator<Dynamic> {
    // a loop of its own, and so connections of its own
    const client = new DatabricksOpenAI();
    const chunks = await client.chat.completions.create({ model: MODEL, messages, stream: true });
    for await (const chunk of py.iterateAsync(chunks)) {
      if (chunk.choices.length > 0 && py.getItem(chunk.choices, 0).delta.content) {
        yield py.getItem(chunk.choices, 0).delta.content;
      }
    }
  }

  async _run(call: Dynamic): Promise<PyDict> {
    let result: Dynamic;
    const [name, arguments_] = [
      py.getAttr(py.getAttr(call, "function"), "name"),
      py.jsonLoads(py.getAttr(py.getAttr(call, "function"), "arguments")),
    ];
    for (const attempt of py.range(this.rounds)) {
      try {
        result = await py.call(py.getItem(TOOLS, name), [], arguments_);
        break;
      } catch (caught) {
        const e = py.toException(caught);
        if (e instanceof DeskError) {
          result = `${py.str(py.typeName(e))}: ${py.str(e)}`;
          if (!py.truthy(py.getAttr(e, "retry"))) {
            break;
          }
        } else if (e instanceof py.KeyError || e instanceof py.TypeError) {
          result = `cannot run ${py.str(name)}: ${py.str(py.typeName(e))}`;
          break;
        } else {
          throw caught;
        }
      }
    }
    return {
      role: "tool",
      tool_call_id: py.getAttr(call, "id"),
      content:
        typeof py.bound(result, "result") === "string"
          ? py.bound(result, "result")
          : py.jsonDumps(py.bound(result, "result")),
    };
  }
  static {
    py.describe(py.signature(this.prototype._run, "FerryDesk._run", ["call"]), {
      annotations: () => ({ call: form("Any"), return: subscribed(py.dict, [py.str, form("Any")]) }),
    });
  }

  async _runAll(calls: Dynamic[]): Promise<PyDict[]> {
    let done!: Dynamic[];
    const manager: Dynamic = new ThreadPoolExecutor(2);
    const pool = await py.enterAwaited(manager);
    let failed = false;
    try {
      const jobs = new py.Dict(
        Array.from(
          py.enumerate(calls),
          ([place, call]: Dynamic) => [pool.submit(py.getAttr(this, "_run"), call), place] as [Dynamic, Dynamic],
        ),
      );
      const doneItems: Dynamic[] = [];
      for await (const job of py.iterateAsync(asCompleted(jobs))) {
        doneItems.push(py.Tuple.of(py.getItem(jobs, job), await job.result()));
      }
      done = doneItems;
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
    return Array.from(
      py.unpackEach(
        py.sorted(done, {
          key: py.signature((pair: Dynamic) => pair[0], "FerryDesk._run_all.<locals>.<lambda>", ["pair"]),
        }),
        2,
      ),
      ([, message]) => message,
    );
  }

  async _answer(messages: Dynamic[]): Promise<Dynamic> {
    for (const _ of py.range(this.rounds)) {
      const message = await bridge.call(await py.callMethodAsync(this, "ask", [messages], { tools: specs() }));
      if (!py.truthy(py.getAttr(message, "tool_calls"))) {
        return py.Tuple.of(py.getAttr(message, "content"), messages);
      }
      const asked: Dynamic[] = Array.from(py.iterate(py.getAttr(message, "tool_calls")), (c: Dynamic) =>
        py.callMethod(c, "model_dump", [], { exclude_none: true }),
      );
      messages = [...messages, { role: "assistant", content: py.getAttr(message, "content"), tool_calls: asked }];
      messages = py.iadd(messages, await this._runAll(py.getAttr(message, "tool_calls")));
    }
    return py.Tuple.of("I give up.", messages);
  }

  @invoke()
  @trace({ spanType: "AGENT" })
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    let text!: string;
    const user = py.get(
      py.or(request.custom_inputs, () => new py.Dict()),
      "user",
    );
    let messages: Dynamic[] = request.input.map((m: InputItem) => ({
      role: py.getAttr(m, "role"),
      content: py.getAttr(m, "content"),
    }));
    const manager2: Dynamic = await py.callAsync(requestOf, [user]);
    const log = await py.enterAwaited(manager2);
    let failed2 = false;
    try {
      [text, messages] = await this._answer(messages);
      py.call(py.getAttr(log, "extend"), [
        py.lazyFlatMap(messages, (m: PyDict) => (py.getItem(m, "role") === "tool" ? [py.getItem(m, "content")] : [])),
      ]);
    } catch (caught3) {
      failed2 = true;
      if (!(await py.exitAwaited(manager2, caught3))) {
        throw caught3;
      }
    } finally {
      if (!failed2) {
        await py.exitAwaited(manager2);
      }
    }
    const item = createTextOutputItem(text, py.str(uuid4()));
    const users = new py.Dict(
      py.flatMap(py.items(TOOLS), ([name, tool]: Dynamic) =>
        tool.users.length > 0 && py.truthy(user) ? [[name, py.getItem(tool.users, -1)] as [Dynamic, Dynamic]] : [],
      ),
    );
    return new ResponsesAgentResponse({ output: [item], custom_outputs: { log, users } });
  }

  @stream()
  @trace({ spanType: "AGENT", outputReducer: responsesAgentOutputReducer })
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    const messages: Dynamic[] = request.input.map((m: InputItem) => ({
      role: py.getAttr(m, "role"),
      content: py.getAttr(m, "content"),
    }));
    const source = (await py.isInAsync("queue", py.getItem(py.getItem(messages, -1), "content")))
      ? throughQueue
      : py.getAttr(this, "_by_hand");
    const [itemId, words] = [py.str(uuid4()), [] as Dynamic[]];
    for await (const word of py.call(source, [
      py.signature(() => this._words(messages), "FerryDesk.predict_stream.<locals>.<lambda>", []),
    ])) {
      words.push(word);
      yield new ResponsesAgentStreamEvent(createTextDelta(word, itemId));
      if (py.callMethod(word, "strip", []) === "STOP") {
        break;
      }
    }
    const item = createTextOutputItem(py.join("", words), itemId);
    yield new ResponsesAgentStreamEvent({ type: "response.output_item.done", item });
  }

  async *_byHand(make: Dynamic): AsyncGenerator<Dynamic> {
    const loop = newEventLoop();
    const source = py.callMethod(await py.callAsync(make, []), "__aiter__", []);
    try {
      while (true) {
        try {
          yield await loop.runUntilComplete(py.callMethod(source, "__anext__", []));
        } catch (caught4) {
          py.rethrowUnless(caught4, py.StopAsyncIteration);
          break;
        }
      }
    } finally {
      await loop.runUntilComplete(py.callMethod(source, "aclose", []));
      loop.close();
    }
  }
  static {
    py.describe(py.signature(this.prototype._byHand, "FerryDesk._by_hand", ["make"]), {
      annotations: () => ({ make: form("Any"), return: subscribed(form("Generator"), [py.str, null, null]) }),
    });
  }
}

const AGENT = new FerryDesk();
setModel(AGENT);
