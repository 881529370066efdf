import {
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  SpanType,
  createTextDelta,
  createTextOutputItem,
  invoke,
  openaiAutolog,
  prepMsgsForCcLlm,
  responsesAgentOutputReducer,
  setModel,
  stream,
  trace,
} from "./runtime/agent-server/index.js";
import { VectorSearchClient, WorkspaceClient } from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import {
  FIRST_COMPLETED,
  ThreadPoolExecutor,
  TimeoutError,
  asCompleted,
  wait,
} from "./runtime/python/stdlib/futures.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { AwaitedLock } from "./runtime/python/stdlib/threading.js";
import { sleep } from "./runtime/python/stdlib/time.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { LLM_ENDPOINT, MAX_WORKERS, SYSTEM_PROMPT, TIMEOUT } from "./config.js";

// Travel desk: several retrievers are asked at once, from a pool of threads, before the model answers.

const logger = getLogger("agent");

class Hit {
  declare source: string;
  declare text: string;
  declare score: Dynamic;

  constructor(source: string, text: string, score: Dynamic) {
    this.source = source;
    this.text = text;
    this.score = score;
    Object.freeze(this);
  }
  static {
    py.dataclass(this, [{ name: "source" }, { name: "text" }, { name: "score" }], { frozen: true });
    py.signature(this, "Hit.__init__", ["source", "text", "score"]);
  }

  line(): string {
    return `- [${this.source} ${py.format(this.score, ".2f")}] ${this.text}`;
  }
}

class Retriever {
  declare name: string;

  getRelevantDocuments(query: string, k: number = 2): Dynamic {
    py.Ellipsis;
    return null;
  }

  static {
    py.pyClass(this, { name: "Retriever" });
  }
}

/** A vector search index behind a retriever's interface. */
class IndexRetriever {
  declare name: string;
  declare _indexName: string;
  declare _columns: string[];
  declare _lock: Dynamic;
  declare _index: Dynamic;

  constructor(name: string, indexName: string, columns: string[]) {
    this.name = name;
    this._indexName = indexName;
    this._columns = columns;
    this._lock = new AwaitedLock();
    this._index = null;
  }

  async index(): Promise<Dynamic> {
    const manager: Dynamic = this._lock;
    await py.enterAwaited(manager);
    let failed = false;
    try {
      if (this._index == null) {
        this._index = await new VectorSearchClient({ disable_notice: true }).getIndex(undefined, this._indexName);
      }
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
    return this._index;
  }
  static {
    py.awaitedProperty(this, "index");
  }

  async getRelevantDocuments(query: string, k: number = 2): Promise<Hit[]> {
    const found = await py.callMethod(await this.index(), "similarity_search", [], {
      query_text: query,
      columns: this._columns,
      num_results: k,
    });
    const rows = py.or(py.callMethod(py.get(found, "result", new py.Dict()), "get", ["data_array"]), () => []);
    const items: Dynamic[] = [];
    for await (const row of py.iterateAsync(rows)) {
      items.push(new Hit(this.name, py.str(py.getItem(row, 1)), py.getItem(row, -1)));
    }
    return items;
  }
  static {
    py.signature(this.prototype.getRelevantDocuments, "IndexRetriever.get_relevant_documents", ["query", "k="]);
    py.pyClass(this, { name: "IndexRetriever" });
  }
}

/** A fixed list, as slow as a service would be. */
class ListRetriever {
  declare name: string;
  declare entries: PyDict;
  declare delay: Dynamic;

  constructor(name: string, entries: PyDict, delay: Dynamic) {
    const items2: Dynamic[] = [name, entries, delay];
    this.name = items2[0];
    this.entries = items2[1];
    this.delay = items2[2];
  }

  async getRelevantDocuments(query: string, k: number = 2): Promise<Hit[]> {
    await sleep(this.delay);
    const words = new py.PySet(
      Array.from(py.callMethod(query, "split", []), (w: string) => py.callMethod(w, "strip", ["?.,!"]).toLowerCase()),
    );
    if (py.contains(words, "boom")) {
      throw new py.ConnectionError(`${this.name} is down`);
    }
    const scored: Dynamic[] = Array.from(py.iterate(this.entries), (key: string) =>
      py.Tuple.of(py.len(py.bitand(words, py.set(py.callMethod(key, "split", [])))), key),
    );
    const best: Dynamic[] = py.getSlice(
      py.sorted(
        py.lazyFlatMap(scored, (s: Dynamic) => (s[0] ? [s] : [])),
        { key: (s: Dynamic) => py.Tuple.of(py.neg(s[0]), s[1]) },
      ),
      null,
      k,
    );
    return best.map(([score, key]: Dynamic) => new Hit(this.name, py.getItem(this.entries, key), py.float(score)));
  }

  static {
    py.pyClass(this, { name: "ListRetriever" });
  }
}

class Outcome {
  declare hits: Hit[];
  declare errors: PyDict;
  declare finished: string[];

  constructor(hits: Dynamic = [], errors: Dynamic = new py.Dict(), finished: Dynamic = []) {
    this.hits = hits;
    this.errors = errors;
    this.finished = finished;
  }
  static {
    py.dataclass(this, [{ name: "hits" }, { name: "errors" }, { name: "finished" }]);
    py.signature(this, "Outcome.__init__", ["hits=", "errors=", "finished="]);
  }
}

const RETRIEVERS: Dynamic[] = [
  new ListRetriever(
    "trains",
    { "rome night": "A night train leaves at 20:05.", "rome day": "Trains leave hourly." },
    0.5,
  ),
  new ListRetriever("hotels", { rome: "The Albergo has 12 rooms.", oslo: "The Fjord is full." }, 0.25),
  new ListRetriever("weather", { oslo: "Snow.", rome: "Sun, 24°C." }, 0.01),
];
const GUIDE = new IndexRetriever("guide", "travel.guides.pages_idx", ["id", "text"]);

async function timed(retriever: Dynamic, query: string, log: (...args: Dynamic[]) => Dynamic): Promise<Dynamic> {
  const hits = await py.callMethod(retriever, "get_relevant_documents", [query]);
  log(py.getAttr(retriever, "name"));
  return py.Tuple.of(py.getAttr(retriever, "name"), hits);
}
py.signature(timed, "timed", ["retriever", "query", "log"]);

class TravelAgent {
  declare endpoint: Dynamic;
  declare client: Dynamic;
  declare executor: Dynamic;
  constructor(endpoint: Dynamic) {
    this.endpoint = endpoint;
    this.client = new WorkspaceClient().servingEndpoints.getOpenAiClient({ max_retries: 0 });
    this.executor = new ThreadPoolExecutor(MAX_WORKERS, "retriever");
  }

  /** All lists at once; results in the order in which they were asked, whoever is first. */
  @trace({ spanType: SpanType.RETRIEVER })
  async gather(query: string): Promise<Outcome> {
    let retriever: Dynamic;
    const outcome = new Outcome();
    const lock = new AwaitedLock();

    const log = py.signature(
      async (name: string): Promise<void> => {
        const manager2: Dynamic = lock;
        await py.enterAwaited(manager2);
        let failed2 = false;
        try {
          outcome.finished.push(name);
        } catch (caught2) {
          failed2 = true;
          if (!(await py.exitAwaited(manager2, caught2))) {
            throw caught2;
          }
        } finally {
          if (!failed2) {
            await py.exitAwaited(manager2);
          }
        }
      },
      "TravelAgent.gather.<locals>.log",
      ["name"],
    );

    const futures = new py.Dict(
      Array.from(RETRIEVERS, (r: Dynamic) => [this.executor.submit(timed, r, query, log), r] as [Dynamic, Dynamic]),
    );
    const found: PyDict = new py.Dict();
    for await (const future of py.iterateAsync(asCompleted(futures, TIMEOUT))) {
      retriever = py.getItem(futures, future);
      try {
        const [name, hits] = py.unpack(await future.result(), 2);
        py.setItem(found, name, hits);
      } catch (caught3) {
        const e = py.rethrowUnless(caught3, py.ConnectionError);
        py.setItem(outcome.errors, py.getAttr(retriever, "name"), py.str(e));
      }
    }
    for (retriever of RETRIEVERS) {
      outcome.hits = py.iadd(outcome.hits, py.get(found, py.getAttr(retriever, "name"), []));
    }
    return outcome;
  }

  /** The name of the list that answers first. */
  async fastest(query: string): Promise<Dynamic> {
    const manager3: Dynamic = new ThreadPoolExecutor(RETRIEVERS.length);
    const pool = await py.enterAwaited(manager3);
    let failed3 = false;
    try {
      const futures = new py.Dict(
        Array.from(
          RETRIEVERS,
          (r: Dynamic) =>
            [
              pool.submit(py.getAttr(r, "get_relevant_documents"), query, py.keywords({ k: 1 })),
              py.getAttr(r, "name"),
            ] as [Dynamic, Dynamic],
        ),
      );
      const [done, rest] = await wait(futures, undefined, FIRST_COMPLETED);
      return (
        py.join(", ", py.sorted(py.lazyFlatMap(done, (f: Dynamic) => [py.getItem(futures, f)]))) +
        ` before ${py.len(rest)}`
      );
    } catch (caught4) {
      failed3 = true;
      if (!(await py.exitAwaited(manager3, caught4))) {
        throw caught4;
      }
    } finally {
      if (!failed3) {
        await py.exitAwaited(manager3);
      }
    }
    return null;
  }

  /** Hits of each query, in order, two at a time. */
  async allOf(queries: string[]): Promise<Dynamic> {
    const manager4: Dynamic = new ThreadPoolExecutor(2);
    const pool = await py.enterAwaited(manager4);
    let failed4 = false;
    try {
      const items3: Dynamic[] = [];
      for await (const hits of py.iterateAsync(
        pool.map(
          py.signature(
            async (q: Dynamic) => await py.callMethod(py.getItem(RETRIEVERS, 2), "get_relevant_documents", [q]),
            "TravelAgent.all_of.<locals>.<lambda>",
            ["q"],
          ),
          queries,
        ),
      )) {
        items3.push(py.len(hits));
      }
      return items3;
    } catch (caught5) {
      failed4 = true;
      if (!(await py.exitAwaited(manager4, caught5))) {
        throw caught5;
      }
    } finally {
      if (!failed4) {
        await py.exitAwaited(manager4);
      }
    }
    return null;
  }

  async within(query: string, seconds: Dynamic): Promise<string> {
    const pool = new ThreadPoolExecutor(1);
    try {
      return py.join(
        "; ",
        await py.alist(
          async function* (this: Dynamic) {
            for (const h of py.iterate(
              await pool.submit(py.getAttr(py.getItem(RETRIEVERS, 0), "get_relevant_documents"), query).result(seconds),
            )) {
              yield py.getAttr(h, "text");
            }
          }.call(this),
        ),
      );
    } catch (caught6) {
      py.rethrowUnless(caught6, TimeoutError);
      return "too slow";
    } finally {
      await pool.shutdown(false);
    }
  }

  @invoke()
  @trace({ spanType: "AGENT" })
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    const events: Dynamic[] = [];
    for await (const e of this.predictStream(request)) {
      if (e.type === "response.output_item.done") {
        events.push(e);
      }
    }
    return new ResponsesAgentResponse({
      output: events.map((e: ResponsesAgentStreamEvent) => e.item),
      custom_outputs: py.getItem(events, -1).custom_outputs,
    });
  }

  @stream()
  @trace({ spanType: "AGENT", outputReducer: responsesAgentOutputReducer })
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    const messages: PyDict[] = prepMsgsForCcLlm(request.input);
    const question = py.next(
      py.lazyFlatMap(py.reversed(messages), (m: PyDict) =>
        py.getItem(m, "role") === "user" ? [py.getItem(m, "content")] : [],
      ),
      "",
    );
    const custom = py.or(request.custom_inputs, () => new py.Dict());
    const outcome = await this.gather(question);
    const outputs: PyDict = { finished: outcome.finished, errors: outcome.errors };
    if (py.truthy(py.get(custom, "guide"))) {
      py.call(py.getAttr(outcome.hits, "extend"), [
        await this.executor
          .submit(
            py.getAttr(GUIDE, "get_relevant_documents"),
            question,
            py.keywords({ k: py.getItem(custom, "guide") }),
          )
          .result(),
      ]);
    }
    if (py.truthy(py.get(custom, "race"))) {
      py.setItem(outputs, "fastest", await this.fastest(question));
    }
    if (py.contains(custom, "queries")) {
      py.setItem(outputs, "counts", await this.allOf(py.getItem(custom, "queries")));
    }
    if (py.contains(custom, "seconds")) {
      py.setItem(outputs, "within", await this.within(question, py.getItem(custom, "seconds")));
    }
    const context = Array.from(py.iterate(outcome.hits), (h: Hit) => h.line()).join("\n") || "nothing";
    const itemId = py.str(uuid4());
    let text: string = "";
    for await (const chunk of py.iterateAsync(
      await this.client.chat.completions.create({
        model: this.endpoint,
        messages: [{ role: "system", content: py.strFormat(SYSTEM_PROMPT, [], { context }) }, ...messages],
        stream: true,
      }),
    )) {
      const delta = chunk.choices.length > 0 ? py.getItem(chunk.choices, 0).delta.content : null;
      if (delta) {
        text += delta;
        yield new ResponsesAgentStreamEvent(createTextDelta(delta, itemId));
      }
    }
    yield new ResponsesAgentStreamEvent({
      type: "response.output_item.done",
      item: createTextOutputItem(text, itemId),
      custom_outputs: outputs,
    });
  }
}

openaiAutolog();
setModel(new TravelAgent(LLM_ENDPOINT));
