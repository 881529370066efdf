/** An agent that remembers its users: AsyncDatabricksStore and AsyncCheckpointSaver on an autoscaling project, memory tools over RunnableConfig. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextDelta,
  invoke,
  langchainAutolog,
  outputToResponsesItemsStream,
  stream,
  toChatCompletionsInput,
} from "./runtime/agent-server/index.js";
import {
  AIMessageChunk,
  AsyncCheckpointSaver,
  AsyncDatabricksStore,
  ChatDatabricks,
  RunnableConfig,
  createAgent,
  tool,
} from "./runtime/langchain/index.js";
import { annotated, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { asynccontextmanager } from "./runtime/python/stdlib/contextlib.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { LAKEBASE_BRANCH, LAKEBASE_PROJECT, LLM_ENDPOINT_NAME, SYSTEM_PROMPT } from "./config.js";

const logger = getLogger("lakebase_profile");
langchainAutolog();

function lakebaseKwargs(): PyDict {
  return { project: LAKEBASE_PROJECT, branch: LAKEBASE_BRANCH };
}

const acquireLakebaseResources: Dynamic = asynccontextmanager(
  py.signature(
    async function* acquireLakebaseResources(): AsyncGenerator<Dynamic> {
      const manager: Dynamic = await AsyncDatabricksStore.create(
        ...(py.bindKeywords(
          [
            "*",
            "instance_name=",
            "autoscaling_endpoint=",
            "project=",
            "branch=",
            "workspace_client=",
            "schema=",
            "embedding_endpoint=",
            "embedding_dims=",
            "embedding_fields=",
            "embeddings=",
            "min_size=",
            "max_size=",
            "timeout=",
            "token_cache_duration_seconds=",
          ],
          [],
          lakebaseKwargs(),
        ) as [Dynamic]),
      );
      const store = await py.enterAsync(manager);
      let failed = false;
      try {
        const manager2: Dynamic = await AsyncCheckpointSaver.create(
          ...(py.bindKeywords(
            [
              "*",
              "instance_name=",
              "autoscaling_endpoint=",
              "project=",
              "branch=",
              "workspace_client=",
              "schema=",
              "min_size=",
              "max_size=",
              "timeout=",
              "token_cache_duration_seconds=",
            ],
            [],
            lakebaseKwargs(),
          ) as [Dynamic]),
        );
        const checkpointer = await py.enterAsync(manager2);
        let failed2 = false;
        try {
          await store.setup();
          await checkpointer.setup();
          yield py.Tuple.of(store, checkpointer);
        } catch (caught2) {
          failed2 = true;
          if (!(await py.exitAsync(manager2, caught2))) {
            throw caught2;
          }
        } finally {
          if (!failed2) {
            await py.exitAsync(manager2);
          }
        }
      } catch (caught) {
        failed = true;
        if (!(await py.exitAsync(manager, caught))) {
          throw caught;
        }
      } finally {
        if (!failed) {
          await py.exitAsync(manager);
        }
      }
    },
    "acquire_lakebase_resources",
    [],
  ),
);

function getUserId(request: ResponsesAgentRequest): Dynamic {
  const customInputs = py.dict(py.or(request.custom_inputs, () => new py.Dict()));
  if (py.contains(customInputs, "user_id")) {
    return py.getItem(customInputs, "user_id");
  }
  if (request.context && py.truthy(py.getAttr(request.context, "user_id", null))) {
    return py.getAttr(request.context, "user_id");
  }
  return null;
}

function namespaceOf(userId: string): Dynamic {
  return py.Tuple.of("user_memories", py.callMethod(userId, "replace", [".", "-"]));
}

function memoryTools(): Dynamic[] {
  /**
   * Search for what is known of the visitor.
   *
   * Args:
   *     query: What to look for.
   */
  const getUserMemory: Dynamic = tool(
    annotated(
      py.signature(
        async function getUserMemory(query: string, config: PyDict): Promise<string> {
          const userId = py.callMethod(py.callMethod(config, "get", ["configurable", new py.Dict()]), "get", [
            "user_id",
          ]);
          if (!py.truthy(userId)) {
            return "Memory not available - no user_id provided.";
          }
          const store = py.callMethod(py.callMethod(config, "get", ["configurable", new py.Dict()]), "get", ["store"]);
          if (!(store !== null && py.truthy(store))) {
            return "Memory not available - store not configured.";
          }
          const results: Dynamic[] = await store.asearch(namespaceOf(userId), { query, limit: 5 });
          if (!(results.length > 0)) {
            return "No memories found for this user.";
          }
          const items: string[] = results.map(
            (item: Dynamic) => `- [${item.key}]: ${py.jsonDumps(item.value, { ensure_ascii: false })}`,
          );
          return `Found ${results.length} relevant memories (ranked by similarity):\n` + items.join("\n");
        },
        "memory_tools.<locals>.get_user_memory",
        ["query", "config"],
        "Search for what is known of the visitor.\n\n        Args:\n            query: What to look for.\n        ",
      ),
      { query: field(schema.str), config: field(schema.any) },
      { config: [RunnableConfig] },
    ),
  );

  /**
   * Keep something about the visitor.
   *
   * Args:
   *     memory_key: A short name of what is kept.
   *     memory_data_json: A JSON object.
   */
  const saveUserMemory: Dynamic = tool(
    annotated(
      py.signature(
        async function saveUserMemory(memoryKey: string, memoryDataJson: string, config: PyDict): Promise<string> {
          const userId = py.callMethod(py.callMethod(config, "get", ["configurable", new py.Dict()]), "get", [
            "user_id",
          ]);
          const store = py.callMethod(py.callMethod(config, "get", ["configurable", new py.Dict()]), "get", ["store"]);
          if (!py.truthy(userId) || !(store !== null && py.truthy(store))) {
            return "Cannot save memory.";
          }
          try {
            const memoryData = py.jsonLoads(memoryDataJson);
            if (!py.isInstance(memoryData, py.dict)) {
              return `Failed: memory_data must be a JSON object, not ${py.str(py.typeName(memoryData))}`;
            }
            await store.aput(namespaceOf(userId), memoryKey, memoryData);
            return `Successfully saved memory with key '${py.str(memoryKey)}' for user`;
          } catch (caught3) {
            const e = py.rethrowUnless(caught3, py.JSONDecodeError);
            return `Failed to save memory: Invalid JSON format - ${py.str(e)}`;
          }
        },
        "memory_tools.<locals>.save_user_memory",
        ["memory_key", "memory_data_json", "config"],
        "Keep something about the visitor.\n\n        Args:\n            memory_key: A short name of what is kept.\n            memory_data_json: A JSON object.\n        ",
      ),
      { memory_key: field(schema.str), memory_data_json: field(schema.str), config: field(schema.any) },
      { config: [RunnableConfig] },
    ),
  );

  /**
   * Forget something about the visitor.
   *
   * Args:
   *     memory_key: The name under which it was kept.
   */
  const deleteUserMemory: Dynamic = tool(
    annotated(
      py.signature(
        async function deleteUserMemory(memoryKey: string, config: PyDict): Promise<string> {
          const userId = py.callMethod(py.callMethod(config, "get", ["configurable", new py.Dict()]), "get", [
            "user_id",
          ]);
          const store = py.callMethod(py.callMethod(config, "get", ["configurable", new py.Dict()]), "get", ["store"]);
          if (!py.truthy(userId) || !(store !== null && py.truthy(store))) {
            return "Cannot delete memory.";
          }
          const known = await store.aget(namespaceOf(userId), memoryKey);
          await store.adelete(namespaceOf(userId), memoryKey);
          return `Deleted '${py.str(memoryKey)}': ${py.str(known !== null && py.truthy(known) ? known.value : "nothing was known")}`;
        },
        "memory_tools.<locals>.delete_user_memory",
        ["memory_key", "config"],
        "Forget something about the visitor.\n\n        Args:\n            memory_key: The name under which it was kept.\n        ",
      ),
      { memory_key: field(schema.str), config: field(schema.any) },
      { config: [RunnableConfig] },
    ),
  );

  return [getUserMemory, saveUserMemory, deleteUserMemory];
}

/** Everything that is kept of a visitor, and of how many others. */
async function profileOf(store: Dynamic, userId: string): Promise<Dynamic> {
  const items: Dynamic[] = await store.asearch(namespaceOf(userId), { limit: 20 });
  const few: Dynamic[] = await store.asearch(namespaceOf(userId), { filter: { kind: "plant" }, limit: 1 });
  const users: Dynamic[] = await store.alistNamespaces({ prefix: py.Tuple.of("user_memories"), max_depth: 2 });
  return {
    keys: items.map((item: Dynamic) => item.key),
    values: items.map((item: Dynamic) => item.value),
    scores: items.map((item: Dynamic) => item.score),
    plants: few.map((item: Dynamic) => item.key),
    namespace: items.length > 0 ? py.list(py.getItem(items, 0).namespace) : [],
    same_day: py.all(py.owned(py.lazyFlatMap(items, (item: Dynamic) => [py.le(item.created_at, item.updated_at)]))),
    users: py.sorted(py.lazyFlatMap(users, (ns: Dynamic) => [py.getItem(ns, -1)])),
  };
}

async function* streamHandler(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  let content: Dynamic;
  const userId = getUserId(request);
  const customInputs = py.dict(py.or(request.custom_inputs, () => new py.Dict()));
  let threadId: Dynamic = py.get(customInputs, "thread_id");
  if (!py.truthy(threadId) && request.context && py.getAttr(request.context, "conversation_id")) {
    threadId = py.getAttr(request.context, "conversation_id");
  }
  if (!py.truthy(threadId)) {
    throw new py.ValueError("thread_id is required");
  }

  const manager3: Dynamic = py.call(acquireLakebaseResources, []);
  const [store, checkpointer] = py.unpack(await py.enterAsync(manager3), 2);
  let failed3 = false;
  try {
    const agent = createAgent(
      ...(py.bindKeywords(
        [
          "model",
          "tools=",
          "*",
          "system_prompt=",
          "state_schema=",
          "context_schema=",
          "checkpointer=",
          "store=",
          "interrupt_before=",
          "interrupt_after=",
          "debug=",
          "name=",
          "middleware=",
          "response_format=",
        ],
        [],
        {
          model: new ChatDatabricks({ endpoint: LLM_ENDPOINT_NAME }),
          tools: memoryTools(),
          system_prompt: SYSTEM_PROMPT,
          checkpointer,
          store,
        },
      ) as [Dynamic]),
    );
    const config: PyDict = { configurable: { thread_id: threadId, store } };
    if (py.truthy(userId)) {
      py.setItem(py.getItem(config, "configurable"), "user_id", userId);
    }
    const messages = { messages: toChatCompletionsInput(request.input.map((i: InputItem) => i.modelDump())) };
    for await (const event of py.iterateAsync(
      agent.astream(messages, config, { stream_mode: ["updates", "messages"] }),
    )) {
      if (py.getItem(event, 0) === "updates") {
        for (const nodeData of py.iterate(py.callMethod(py.getItem(event, 1), "values", []))) {
          if (py.len(py.callMethod(nodeData, "get", ["messages", []])) > 0) {
            for await (const item of py.iterateAsync(outputToResponsesItemsStream(py.getItem(nodeData, "messages")))) {
              yield item;
            }
          }
        }
      } else if (py.getItem(event, 0) === "messages") {
        const chunk = py.getItem(py.getItem(event, 1), 0);
        if (py.isInstance(chunk, AIMessageChunk) && py.truthy((content = chunk.content))) {
          yield new ResponsesAgentStreamEvent(createTextDelta(py.bound(content, "content"), chunk.id));
        }
      }
    }
  } catch (caught4) {
    failed3 = true;
    if (!(await py.exitAsync(manager3, caught4))) {
      throw caught4;
    }
  } finally {
    if (!failed3) {
      await py.exitAsync(manager3);
    }
  }
}
stream()(streamHandler);

async function invokeHandler(request: ResponsesAgentRequest): Promise<Dynamic> {
  const outputs: Dynamic[] = [];
  for await (const event of py.ownedAsync(streamHandler(request))) {
    if (event.type === "response.output_item.done") {
      outputs.push(event.item);
    }
  }
  const customOutputs: PyDict = { user_id: getUserId(request) };
  if (py.truthy(py.get(py.dict(py.or(request.custom_inputs, () => new py.Dict())), "profile"))) {
    const manager4: Dynamic = await AsyncDatabricksStore.create(
      ...(py.bindKeywords(
        [
          "*",
          "instance_name=",
          "autoscaling_endpoint=",
          "project=",
          "branch=",
          "workspace_client=",
          "schema=",
          "embedding_endpoint=",
          "embedding_dims=",
          "embedding_fields=",
          "embeddings=",
          "min_size=",
          "max_size=",
          "timeout=",
          "token_cache_duration_seconds=",
        ],
        [],
        lakebaseKwargs(),
      ) as [Dynamic]),
    );
    const store = await py.enterAsync(manager4);
    let failed4 = false;
    try {
      py.setItem(customOutputs, "profile", await profileOf(store, py.getItem(customOutputs, "user_id")));
    } catch (caught5) {
      failed4 = true;
      if (!(await py.exitAsync(manager4, caught5))) {
        throw caught5;
      }
    } finally {
      if (!failed4) {
        await py.exitAsync(manager4);
      }
    }
  }
  return new ResponsesAgentResponse({ output: outputs, custom_outputs: customOutputs });
}
invoke()(invokeHandler);
