/** A synchronous DatabricksStore that its tools find in their config, where nothing is known of its type; create_react_agent on a saver in memory. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  type ResponsesAgentStreamEvent,
  invoke,
  langchainAutolog,
  outputToResponsesItemsStream,
  stream,
  toChatCompletionsInput,
} from "./runtime/agent-server/index.js";
import {
  ChatDatabricks,
  DatabricksStore,
  MemorySaver,
  RunnableConfig,
  createReactAgent,
  getStore,
  tool,
} from "./runtime/langchain/index.js";
import { annotated, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { INSTANCE_NAME } from "./config.js";

const store = await DatabricksStore.create({ instance_name: INSTANCE_NAME });
await store.setup();

/** Keeps a note about a customer. */
const remember: Dynamic = tool(
  annotated(
    py.signature(
      async function remember(name: string, note: string, config: PyDict): Promise<string> {
        const kept = py.getItem(py.getItem(config, "configurable"), "store");
        const namespace = py.Tuple.of("customers", py.getItem(py.getItem(config, "configurable"), "shop"));
        const before = await py.callMethod(kept, "get", [namespace, name]);
        const notes = py.truthy(before) ? py.add(py.getItem(py.getAttr(before, "value"), "notes"), [note]) : [note];
        await py.call(py.getAttr(kept, "put"), [
          namespace,
          name,
          { notes, count: py.len(notes), share: py.float(1), 名: name },
        ]);
        return `${py.str(name)} has ${py.len(notes)} notes`;
      },
      "remember",
      ["name", "note", "config"],
      "Keeps a note about a customer.",
    ),
    { name: field(schema.str), note: field(schema.str), config: field(schema.any) },
    { config: [RunnableConfig] },
  ),
);

/** Finds notes about a customer. */
const recall: Dynamic = tool(
  annotated(
    py.signature(
      async function recall(name: string, config: PyDict): Promise<string> {
        const kept = await py.callMethod(py.callMethod(config, "get", ["configurable", new py.Dict()]), "get", [
          "store",
        ]);
        const item = await py.call(py.getAttr(kept, "get"), [
          py.Tuple.of("customers", py.getItem(py.getItem(config, "configurable"), "shop")),
          name,
        ]);
        if (item == null) {
          return `nothing about ${py.str(name)}`;
        }
        return py.jsonDumps(py.getAttr(item, "value"), { ensure_ascii: false });
      },
      "recall",
      ["name", "config"],
      "Finds notes about a customer.",
    ),
    { name: field(schema.str), config: field(schema.any) },
    { config: [RunnableConfig] },
  ),
);

/** Lists the customers with notes, the last one first. */
const customers: Dynamic = tool(
  annotated(
    py.signature(
      async function customers(config: PyDict): Promise<string[]> {
        const found: Dynamic[] = await getStore().search(
          py.Tuple.of("customers", py.getItem(py.getItem(config, "configurable"), "shop")),
          { limit: 3 },
        );
        return found.map((item: Dynamic) => `${item.key}:${py.str(py.getItem(item.value, "count"))}`);
      },
      "customers",
      ["config"],
      "Lists the customers with notes, the last one first.",
    ),
    { config: field(schema.any) },
    { config: [RunnableConfig] },
  ),
);

/** Forgets a customer. */
const forget: Dynamic = tool(
  annotated(
    py.signature(
      async function forget(name: string, config: PyDict): Promise<string> {
        const kept = py.getItem(py.getItem(config, "configurable"), "store");
        await py.call(py.getAttr(kept, "delete"), [
          py.Tuple.of("customers", py.getItem(py.getItem(config, "configurable"), "shop")),
          name,
        ]);
        return `forgot ${py.str(name)}`;
      },
      "forget",
      ["name", "config"],
      "Forgets a customer.",
    ),
    { name: field(schema.str), config: field(schema.any) },
    { config: [RunnableConfig] },
  ),
);

const agent = createReactAgent(
  new ChatDatabricks({ endpoint: "databricks-shop-model" }),
  [remember, recall, customers, forget],
  { prompt: "You keep the notes of a shop.", checkpointer: new MemorySaver(), store },
);
langchainAutolog();

/** What the store holds of a shop, and what it refuses. */
async function statistics(shop: string): Promise<PyDict> {
  let item: Dynamic;
  const out: PyDict = new py.Dict();
  py.setItem(
    out,
    "shops",
    await (async () => {
      const items2: Dynamic[] = [];
      for (const ns of await store.listNamespaces({ prefix: py.Tuple.of("customers"), limit: 10 })) {
        items2.push(py.list(ns));
      }
      return items2;
    })(),
  );
  py.setItem(
    out,
    "busy",
    await (async () => {
      const items3: Dynamic[] = [];
      for (const item of await store.search(py.Tuple.of("customers", shop), { filter: { count: { $gt: 1 } } })) {
        items3.push(item.key);
      }
      return items3;
    })(),
  );
  py.setItem(
    out,
    "pairs",
    await (async () => {
      const items4: Dynamic[] = [];
      for (const item of await store.search(py.Tuple.of("customers", shop), { filter: { count: 2 } })) {
        items4.push(item.key);
      }
      return items4;
    })(),
  );
  py.setItem(
    out,
    "second",
    await (async () => {
      const items5: Dynamic[] = [];
      for (const item of await store.search(py.Tuple.of("customers", shop), { limit: 1, offset: 1 })) {
        items5.push(item.key);
      }
      return items5;
    })(),
  );
  const value2 = py.truthy((item = await store.get(py.Tuple.of("customers", shop), "Ada")))
    ? py.sorted(py.keys(item.dict()))
    : [];
  py.setItem(out, "dict", value2);
  for (const namespace of [
    py.Tuple.of("a.b"),
    py.Tuple.of(),
    py.Tuple.of("customers", 3),
    py.Tuple.of("langgraph", "x"),
    py.Tuple.of("customers", ""),
  ]) {
    try {
      await store.put(namespace, "key", { x: 1 });
      py.setItem(out, py.str(namespace), "kept");
    } catch (caught) {
      const e = py.toException(caught);
      const value3 = `${py.str(py.typeName(e))}: ${py.str(e)}`;
      py.setItem(out, py.str(namespace), value3);
    }
  }
  return out;
}

async function* streamHandler(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  const ci = py.dict(py.or(request.custom_inputs, () => new py.Dict()));
  const config = { configurable: { thread_id: py.getItem(ci, "thread_id"), shop: py.get(ci, "shop", "north"), store } };
  const messages: PyDict[] = toChatCompletionsInput(request.input.map((i: InputItem) => i.modelDump()));
  for await (const update of py.iterateAsync(agent.stream({ messages }, config, { stream_mode: "updates" }))) {
    for (const node of py.iterate(py.callMethod(update, "values", []))) {
      yield* outputToResponsesItemsStream(py.getItem(node, "messages"));
    }
  }
}
stream()(streamHandler);

async function invokeHandler(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
  const ci = py.dict(py.or(request.custom_inputs, () => new py.Dict()));
  const items: Dynamic[] = [];
  for await (const e of streamHandler(request)) {
    if (e.type === "response.output_item.done") {
      items.push(e.item);
    }
  }
  const custom = py.truthy(py.get(ci, "statistics"))
    ? { statistics: await statistics(py.get(ci, "shop", "north")) }
    : new py.Dict();
  return new ResponsesAgentResponse({ output: items, custom_outputs: custom });
}
invoke()(invokeHandler);
