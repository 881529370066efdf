import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { iscoroutine, newEventLoop, run, setEventLoop, sleep } from "./runtime/python/stdlib/asyncio.js";
import { contextmanager } from "./runtime/python/stdlib/contextlib.js";
import { ContextVar } from "./runtime/python/stdlib/contextvars.js";
import { ThreadPoolExecutor, asCompleted, runCoroutineThreadsafe } from "./runtime/python/stdlib/futures.js";
import { Queue } from "./runtime/python/stdlib/queue.js";
import { Thread, endOfMain } from "./runtime/python/stdlib/threading.js";

// A synchronous agent over an async client: a loop in a background thread, a queue that a generator reads, one loop a call, retries, a context per request.

const requestId = new ContextVar("request_id", { default: "none" });
const END = py.object();

class Overloaded extends py.Exception {}

/** Stands for an async SDK. */
class AsyncClient {
  declare calls: string[];
  declare closed: boolean;

  constructor() {
    this.calls = [];
    this.closed = false;
  }

  async __aenter__(): Promise<AsyncClient> {
    await sleep(0);
    return this;
  }

  async __aexit__(...rest: Dynamic[]): Promise<void> {
    const exc: Dynamic = py.Tuple.of(...rest);
    await sleep(0);
    this.closed = true;
  }

  async complete(messages: PyDict[], tries: number[]): Promise<Dynamic> {
    await sleep(0.001);
    this.calls.push(py.getItem(py.getItem(messages, -1), "content"));
    if (py.getItem(py.getItem(messages, -1), "content") === "flaky" && tries.length < 3) {
      throw new Overloaded(`try ${tries.length}`);
    }
    if (py.contains(py.getItem(py.getItem(messages, -1), "content"), "weather")) {
      return {
        tool: "forecast",
        arguments: py.jsonDumps({
          city: py.getItem(py.callMethod(py.getItem(py.getItem(messages, -1), "content"), "split", []), -1),
        }),
      };
    }
    return { content: `echo ${py.str(py.getItem(py.getItem(messages, -1), "content"))}` };
  }

  async *stream(text: string): AsyncGenerator<Dynamic> {
    try {
      for (const word of py.split(text)) {
        await sleep(0.001);
        yield word;
      }
    } finally {
      this.calls.push(`closed ${text}`);
    }
  }
}

/** One event loop in a thread of its own; other threads hand it coroutines. */
class LoopThread {
  declare loop: Dynamic;
  declare thread: Dynamic;

  constructor() {
    this.loop = newEventLoop();
    this.thread = new Thread(undefined, py.getAttr(this, "_run"), undefined, undefined, undefined, { daemon: true });
    this.thread.start();
  }

  async _run(): Promise<void> {
    setEventLoop(this.loop);
    await this.loop.runForever();
  }
  static {
    py.signature(this.prototype._run, "LoopThread._run", []);
  }

  async call(coroutine: Dynamic, timeout: Dynamic = null): Promise<Dynamic> {
    return await runCoroutineThreadsafe(coroutine, this.loop).result(timeout);
  }

  async stop(): Promise<void> {
    this.loop.callSoon(py.getAttr(this.loop, "stop"));
    await this.thread.join(1);
  }
}

async function inNewLoop(coroutine: Dynamic): Promise<Dynamic> {
  const manager: Dynamic = new ThreadPoolExecutor(1);
  const pool = await py.enterAwaited(manager);
  let failed = false;
  try {
    return await pool.submit(run, coroutine).result();
  } catch (caught) {
    failed = true;
    if (!(await py.exitAwaited(manager, caught))) {
      throw caught;
    }
  } finally {
    if (!failed) {
      await py.exitAwaited(manager);
    }
  }
  return null;
}

/** A sync generator over an async one that runs in a thread. */
async function* throughQueue(source: (...args: Dynamic[]) => Dynamic): AsyncGenerator<Dynamic> {
  const inbox = new Queue(2);

  async function pump(): Promise<Dynamic> {
    try {
      for await (const item of py.iterateAsync(source())) {
        await inbox.put(item);
      }
    } catch (caught2) {
      const e = py.rethrowUnless(caught2, py.Exception);
      await inbox.put(e);
    } finally {
      await inbox.put(END);
    }
    return null;
  }

  const worker = new Thread(
    undefined,
    py.signature(async () => await run(py.coroutine(pump)), "through_queue.<locals>.<lambda>", []),
  );
  worker.start();
  while (true) {
    const item = await inbox.get();
    if (py.is(item, END)) {
      break;
    }
    if (py.isInstance(item, py.Exception)) {
      throw py.raise(item);
    }
    yield item;
  }
  await worker.join();
}

const requestScope: Dynamic = contextmanager(
  py.signature(
    function* requestScope(name: string): Generator<Dynamic> {
      const token = requestId.set(name);
      const log: Dynamic[] = [`begin ${py.str(name)}`];
      try {
        yield log;
      } finally {
        log.push(`end ${py.str(requestId.get())}`);
        requestId.reset(token);
      }
    },
    "request_scope",
    ["name"],
  ),
);

class Tool {
  declare name: string;
  declare fn: (...args: Dynamic[]) => Dynamic;
  declare seen: string[];

  constructor(name: string, fn: (...args: Dynamic[]) => Dynamic, seen: Dynamic = []) {
    this.name = name;
    this.fn = fn;
    this.seen = seen;
  }
  static {
    py.dataclass(this, [{ name: "name" }, { name: "fn" }, { name: "seen" }]);
    py.signature(this, "Tool.__init__", ["name", "fn", "seen="]);
  }

  async __call__({ ...arguments_ }: Dynamic = {}): Promise<Dynamic> {
    this.seen.push(requestId.get());
    const result = py.callMethodAsync(this, "fn", [], arguments_);
    return iscoroutine(result) ? await inNewLoop(result) : result;
  }
  static {
    py.signature(this.prototype.__call__, "Tool.__call__", ["**arguments"]);
    py.pyClass(this, { name: "Tool" });
  }
}

async function forecast(city: string): Promise<string> {
  await sleep(0);
  return `sun in ${py.str(city)}`;
}
py.signature(forecast, "forecast", ["city"]);

function shout(text: string): string {
  return py.callMethod(text, "upper", []);
}
py.signature(shout, "shout", ["text"]);

class BridgedAgent {
  declare client: AsyncClient;
  declare loop: LoopThread;
  declare tools: PyDict;
  constructor(client: AsyncClient) {
    this.client = client;
    this.loop = new LoopThread();
    this.tools = new py.Dict(
      Array.from(
        py.Tuple.of(new Tool("forecast", forecast), new Tool("shout", shout)),
        (tool: Tool) => [tool.name, tool] as [Dynamic, Dynamic],
      ),
    );
  }

  async _complete(messages: Dynamic[]): Promise<PyDict> {
    const tries: number[] = [];
    while (true) {
      tries.push(tries.length);
      try {
        return await this.loop.call(
          py.coroutine(
            (self: Dynamic, messages: Dynamic, tries: Dynamic) => self.complete(messages, tries),
            this.client,
            messages,
            tries,
          ),
          5,
        );
      } catch (caught3) {
        const e = py.rethrowUnless(caught3, Overloaded);
        if (tries.length === 4) {
          throw caught3;
        }
        messages = py.add(py.getSlice(messages, null, -1), [{ role: "user", content: "flaky" }]);
        const last = py.str(e);
        this.client.calls.push(last);
      }
    }
  }

  async predict(text: string): Promise<string> {
    const manager2: Dynamic = py.callAsync(requestScope, [text]);
    const log = await py.enterAwaited(manager2);
    let failed2 = false;
    try {
      let answer: PyDict = await this._complete([{ role: "user", content: text }]);
      if (py.contains(answer, "tool")) {
        answer = {
          content: await py.call(
            py.getItem(this.tools, py.getItem(answer, "tool")),
            [],
            py.jsonLoads(py.getItem(answer, "arguments")),
          ),
        };
      }
      py.call(py.getAttr(log, "append"), [py.getItem(answer, "content")]);
    } catch (caught4) {
      failed2 = true;
      if (!(await py.exitAwaited(manager2, caught4))) {
        throw caught4;
      }
    } finally {
      if (!failed2) {
        await py.exitAwaited(manager2);
      }
    }
    return py.join(" | ", log);
  }
  static {
    py.signature(this.prototype.predict, "BridgedAgent.predict", ["text"]);
  }

  async *predictStream(text: string): AsyncGenerator<Dynamic> {
    for await (const word of throughQueue(
      py.signature(() => this.client.stream(text), "BridgedAgent.predict_stream.<locals>.<lambda>", []),
    )) {
      yield await py.getItem(this.tools, "shout").__call__({ text: word });
    }
  }

  async *predictByHand(text: string): AsyncGenerator<Dynamic> {
    const loop = newEventLoop();
    const source = py.callMethod(this.client.stream(text), "__aiter__", []);
    try {
      while (true) {
        try {
          yield await loop.runUntilComplete(py.callMethod(source, "__anext__", []));
        } catch (caught5) {
          py.rethrowUnless(caught5, py.StopAsyncIteration);
          break;
        }
      }
    } finally {
      await loop.runUntilComplete(py.callMethod(source, "aclose", []));
      loop.close();
    }
  }

  async predictBatch(texts: string[]): Promise<Dynamic> {
    const manager3: Dynamic = new ThreadPoolExecutor(2);
    const pool = await py.enterAwaited(manager3);
    let failed3 = false;
    try {
      const jobs = new py.Dict(
        Array.from(
          texts,
          (text: string) => [pool.submit(py.getAttr(this, "predict"), text), text] as [Dynamic, Dynamic],
        ),
      );
      const items = new py.Dict();
      for await (const job of py.iterateAsync(asCompleted(jobs))) {
        items.set(py.getItem(jobs, job), await job.result());
      }
      return items;
    } catch (caught6) {
      failed3 = true;
      if (!(await py.exitAwaited(manager3, caught6))) {
        throw caught6;
      }
    } finally {
      if (!failed3) {
        await py.exitAwaited(manager3);
      }
    }
    return null;
  }
}

const client = new AsyncClient();
const agent = new BridgedAgent(client);
py.print(await agent.predict("hello"));
py.print(await agent.predict("weather in Graz"));
py.print(await agent.predict("flaky"));
py.print(await py.alist(agent.predictStream("one two three")));
py.print(await py.alist(agent.predictByHand("by hand it goes")));
for await (const word of agent.predictByHand("left early here")) {
  py.print("first", word);
  break;
}
const batch = await agent.predictBatch(["a", "weather in Bern", "c"]);
py.print(py.sorted(batch).map((text: Dynamic) => py.Tuple.of(text, py.getItem(batch, text))));
py.print(
  py.getItem(agent.tools, "forecast").seen,
  py.sorted(py.set(py.getItem(agent.tools, "shout").seen)),
  requestId.get(),
);

async function session(): Promise<Dynamic> {
  let answer: Dynamic;
  const manager4: Dynamic = client;
  const same = await py.enterAsync(manager4);
  let failed4 = false;
  try {
    answer = await same.complete([{ role: "user", content: "in session" }], []);
  } catch (caught7) {
    failed4 = true;
    if (!(await py.exitAsync(manager4, caught7))) {
      throw caught7;
    }
  } finally {
    if (!failed4) {
      await py.exitAsync(manager4);
    }
  }
  return py.Tuple.of(same.closed, py.getItem(answer, "content"));
}

py.print(await run(py.coroutine(session)));
await agent.loop.stop();
py.print(py.sorted(client.calls));
await endOfMain(import.meta.url);
