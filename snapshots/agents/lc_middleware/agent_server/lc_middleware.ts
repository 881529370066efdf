/** A library desk on create_agent: hooks before and after the model, around it and around the tools, a state of its own, answers as objects, and threads. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextDelta,
  createTextOutputItem,
  invoke,
  outputToResponsesItemsStream,
  stream,
  toChatCompletionsInput,
} from "./runtime/agent-server/index.js";
import {
  AIMessage,
  AIMessageChunk,
  AgentMiddleware,
  AgentState,
  ChatDatabricks,
  InjectedState,
  MemorySaver,
  ModelRequest,
  REMOVE_ALL_MESSAGES,
  RemoveMessage,
  ToolMessage,
  ToolStrategy,
  afterModel as pyAfterModel,
  beforeAgent,
  beforeModel,
  createAgent,
  createReactAgent,
  dynamicPrompt,
  hookConfig,
  tool,
  wrapModelCall,
  wrapToolCall,
} from "./runtime/langchain/index.js";
import { BaseModel, annotated, defineModel, field, schema, typedDict } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";

const logger = getLogger("lc_middleware");

const SHELVES = { Momo: 7, Krabat: 3 };

const llm = new ChatDatabricks({ endpoint: "databricks-claude-sonnet-4-5", temperature: 0, max_retries: 0 });
const backup = new ChatDatabricks({ endpoint: "databricks-meta-llama-3-3-70b-instruct", max_tokens: 50 });

const DeskState = typedDict("DeskState", { reader: field(schema.str), rounds: field(schema.int) }, {}, [AgentState]);

/**
 * The shelf of a book.
 *
 * Args:
 *     title: the whole title
 */
const shelf: Dynamic = tool(
  annotated(
    py.signature(
      function shelf(title: string): number {
        return py.getItem(SHELVES, title);
      },
      "shelf",
      ["title"],
      "The shelf of a book.\n\n    Args:\n        title: the whole title\n    ",
    ),
    { title: field(schema.str) },
  ),
);

/** Lends a book to the reader at the desk. */
const lend: Dynamic = tool(
  annotated(
    py.signature(
      function lend(title: string, state: PyDict, days: number = 14): string {
        return `${py.str(py.callMethod(state, "get", ["reader", "nobody"]))} has ${py.str(title)} for ${py.str(days)} days`;
      },
      "lend",
      ["title", "state", "days="],
      "Lends a book to the reader at the desk.",
    ),
    { title: field(schema.str), state: field(schema.dict()), days: field(schema.int, { default: 14 }) },
    { state: [InjectedState] },
  ),
);

const greet: Dynamic = beforeAgent(
  annotated(
    py.signature(
      function greet(state: PyDict, runtime: Dynamic): Dynamic {
        if (
          py.len(py.getItem(state, "messages")) === 1 &&
          py.getAttr(py.getItem(py.getItem(state, "messages"), 0), "content") === "Hello"
        ) {
          return { reader: "a friend" };
        }
        return null;
      },
      "greet",
      ["state", "runtime"],
    ),
    { state: field(schema.dict(schema.str, schema.any)), runtime: field(schema.any) },
  ),
);

/** At most three rounds. */
const countRounds: Dynamic = beforeModel(undefined, { state_schema: DeskState, can_jump_to: ["end"] })(
  annotated(
    py.signature(
      function countRounds(state: PyDict, runtime: Dynamic): Dynamic {
        const rounds = py.callMethod(state, "get", ["rounds", 0]);
        if (py.ge(rounds, 3)) {
          return { messages: [new AIMessage("Enough for today.")], jump_to: "end" };
        }
        return { rounds: py.add(rounds, 1) };
      },
      "count_rounds",
      ["state", "runtime"],
      "At most three rounds.",
    ),
    { state: field(schema.dict(schema.str, schema.any)), runtime: field(schema.any) },
  ),
);

const promptOfReader: Dynamic = dynamicPrompt(
  annotated(
    py.signature(
      function promptOfReader(request: Dynamic): string {
        const reader = py.callMethod(request.state, "get", ["reader"]);
        return py.truthy(reader) ? `You work in a library. Reader: ${py.str(reader)}.` : "You work in a library.";
      },
      "prompt_of_reader",
      ["request"],
    ),
    { request: field(schema.any) },
    { request: [ModelRequest] },
  ),
);

const fallBack: Dynamic = wrapModelCall(
  annotated(
    py.signature(
      async function fallBack(request: Dynamic, handler: (...args: Dynamic[]) => Dynamic): Promise<Dynamic> {
        try {
          return await py.call(handler, [request]);
        } catch (caught) {
          const e = py.toException(caught);
          if (!py.str(e).includes("quota")) {
            throw caught;
          }
          logger.warning("falling back: %s", e);
          return await py.call(handler, [request.override({ model: backup })]);
        }
      },
      "fall_back",
      ["request", "handler"],
    ),
    { request: field(schema.any), handler: field(schema.callable) },
    { request: [ModelRequest] },
  ),
);

const explainErrors: Dynamic = wrapToolCall(
  annotated(
    py.signature(
      async function explainErrors(request: Dynamic, handler: Dynamic): Promise<Dynamic> {
        for (let attempt = 0; attempt < 2; attempt++) {
          try {
            return await py.call(handler, [request]);
          } catch (caught2) {
            const e = py.rethrowUnless(caught2, py.KeyError);
            if (attempt === 0) {
              const call = py.mergeDicts(py.mergeDicts(py.getAttr(request, "tool_call")), {
                args: {
                  title: await py.callMethod(
                    py.getItem(py.getItem(py.getAttr(request, "tool_call"), "args"), "title"),
                    "title",
                    [],
                  ),
                },
              });
              request = py.callMethod(request, "override", [], { tool_call: call });
              continue;
            }
            return new ToolMessage(
              `No book ${py.str(e)} (${py.str(py.getAttr(py.getAttr(request, "tool"), "name"))}).`,
              { tool_call_id: py.getItem(py.getAttr(request, "tool_call"), "id") },
            );
          }
        }
        return null;
      },
      "explain_errors",
      ["request", "handler"],
    ),
    { request: field(schema.any), handler: field(schema.any) },
  ),
);

/** Swears are taken back, and the model is asked again. */
class Censor extends AgentMiddleware {
  declare words: string[];
  declare tools: Dynamic[];

  static stateSchema: Dynamic = DeskState;

  constructor(words: string[]) {
    super();
    this.words = words;
    this.tools = [lend];
  }
  static {
    py.signature(this, "Censor.__init__", ["words"]);
  }

  afterModel(state: PyDict, runtime: Dynamic): Dynamic {
    const last = py.getItem(py.getItem(state, "messages"), -1);
    if (py.any(py.lazyFlatMap(this.words, (word: string) => [py.contains(py.getAttr(last, "text"), word)]))) {
      return { messages: [new RemoveMessage(py.getAttr(last, "id"))], jump_to: "model" };
    }
    return null;
  }
  static {
    py.signature(this.prototype.afterModel, "Censor.after_model", ["state", "runtime"]);
    py.decorateMethod(this, "afterModel", hookConfig({ can_jump_to: ["model", "end"] }));
  }
}

const sign: Dynamic = pyAfterModel(
  annotated(
    py.signature(
      function sign(state: PyDict, runtime: Dynamic): Dynamic {
        const last = py.getItem(py.getItem(state, "messages"), -1);
        if (
          !py.truthy(py.getAttr(last, "tool_calls")) &&
          py.contains(py.getAttr(py.getItem(py.getItem(state, "messages"), 0), "content"), "signed")
        ) {
          return {
            messages: [
              py.call(py.getAttr(last, "model_copy"), [], {
                update: { content: py.add(py.getAttr(last, "content"), " - the desk") },
              }),
            ],
          };
        }
        return null;
      },
      "sign",
      ["state", "runtime"],
    ),
    { state: field(schema.any), runtime: field(schema.any) },
    { state: [AgentState] },
  ),
);

const desk = createAgent(
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
    [llm],
    {
      tools: [shelf],
      middleware: [greet, countRounds, promptOfReader, fallBack, explainErrors, new Censor(["damn"]), sign],
      state_schema: DeskState,
      checkpointer: new MemorySaver(),
      name: "desk",
    },
  ) as [Dynamic]),
);

/** What was lent. */
class Loan extends BaseModel {
  declare title: string;
  declare days: number;

  static {
    defineModel(
      this,
      { title: field(schema.str, { description: "The whole title" }), days: field(schema.int, { gt: 0 }) },
      { doc: "What was lent." },
    );
  }
}

const clerk = createAgent(llm, [shelf], { response_format: Loan, system_prompt: "Lend books." });
const strictClerk = createAgent(llm, undefined, {
  response_format: new ToolStrategy(Loan, { handle_errors: false, tool_message_content: "Noted." }),
});

function keepLast(state: PyDict): PyDict {
  return { llm_input_messages: py.getSlice(py.getItem(state, "messages"), -1, null) };
}
annotated(py.signature(keepLast, "keep_last", ["state"]), { state: field(schema.dict(schema.str, schema.any)) });

function check(state: PyDict): PyDict {
  const last = py.getItem(py.getItem(state, "messages"), -1);
  if (py.str(py.getAttr(last, "content")).includes("forget")) {
    return { messages: [new RemoveMessage(REMOVE_ALL_MESSAGES), new AIMessage("Forgotten.")] };
  }
  return new py.Dict();
}
annotated(py.signature(check, "check", ["state"]), { state: field(schema.dict(schema.str, schema.any)) });

const oldDesk = createReactAgent(llm, [shelf], {
  prompt: "An old desk.",
  pre_model_hook: keepLast,
  post_model_hook: check,
  name: "old",
});

function configOf(request: ResponsesAgentRequest): PyDict {
  return {
    configurable: {
      thread_id: py.get(
        py.or(request.custom_inputs, () => new py.Dict()),
        "thread",
        "t-0",
      ),
    },
  };
}

async function answer(request: ResponsesAgentRequest): Promise<Dynamic> {
  let state: Dynamic;
  const inputs = py.dict(py.or(request.custom_inputs, () => new py.Dict()));
  const messages: PyDict[] = toChatCompletionsInput(request.input.map((i: InputItem) => i.modelDump()));
  const kind = py.get(inputs, "kind", "desk");
  let outputs: PyDict = new py.Dict();
  if (kind === "clerk" || kind === "strict") {
    state = await (kind === "clerk" ? clerk : strictClerk).invoke({ messages });
    const loan = py.callMethod(state, "get", ["structured_response"]);
    py.setItem(outputs, "loan", py.truthy(loan) ? py.callMethod(loan, "model_dump", []) : null);
    py.setItem(outputs, "keys", py.sorted(state));
  } else if (kind === "old") {
    state = await oldDesk.ainvoke({ messages });
    py.setItem(outputs, "keys", py.sorted(state));
  } else {
    const config = configOf(request);
    if (py.truthy(py.get(inputs, "forget"))) {
      const before = await desk.getState(config);
      await desk.updateState(config, {
        messages: Array.from(
          py.iterate(py.getItem(before.values, "messages")),
          (m: Dynamic) => new RemoveMessage(py.getAttr(m, "id")),
        ),
        rounds: 0,
      });
    }
    const fields = py.contains(inputs, "reader") ? { reader: py.getItem(inputs, "reader") } : new py.Dict();
    state = await desk.invoke(py.mergeDicts({ messages }, fields), config);
    const snapshot = await desk.getState(config);
    outputs = {
      keys: py.sorted(state),
      rounds: py.get(snapshot.values, "rounds"),
      next: py.list(snapshot.next),
      count: py.len(py.getItem(snapshot.values, "messages")),
    };
  }
  py.setItem(
    outputs,
    "said",
    Array.from(py.iterate(py.getItem(state, "messages")), (m: Dynamic) => [
      py.getAttr(m, "type"),
      py.getAttr(m, "name"),
      py.getAttr(m, "content"),
    ]),
  );
  const item = createTextOutputItem(
    py.str(py.getAttr(py.getItem(py.getItem(state, "messages"), -1), "content")),
    "m-1",
  );
  return new ResponsesAgentResponse({ output: [item], custom_outputs: outputs });
}
invoke()(answer);

async function* answerStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  const inputs = py.dict(py.or(request.custom_inputs, () => new py.Dict()));
  const messages: PyDict[] = toChatCompletionsInput(request.input.map((i: InputItem) => i.modelDump()));
  const agents = { clerk, strict: strictClerk, old: oldDesk };
  const agent = py.get(agents, py.get(inputs, "kind", "desk"), desk);
  const config = { configurable: { thread_id: py.add(py.get(inputs, "thread", "t-0"), "-stream") } };
  const fields = py.contains(inputs, "reader") ? { reader: py.getItem(inputs, "reader") } : new py.Dict();
  for await (const item2 of py.iterateAsync(
    agent.stream(py.mergeDicts({ messages }, fields), config, { stream_mode: ["updates", "messages"] }),
  )) {
    const [mode, event] = py.unpack(item2, 2);
    if (mode === "updates") {
      for (const [node, update] of py.unpackEach(py.callMethod(event, "items", []), 2)) {
        const keys = py.truthy(update) ? py.join(",", py.sorted(update)) : "-";
        yield new ResponsesAgentStreamEvent(createTextDelta(`<${py.str(node)}:${keys}>`, "node"));
        const said: Dynamic[] = py.flatMap(
          py.callMethod(
            py.or(update, () => new py.Dict()),
            "get",
            ["messages", []],
          ),
          (m: Dynamic) => (!py.isInstance(m, RemoveMessage) ? [m] : []),
        );
        for await (const item of py.iterateAsync(outputToResponsesItemsStream(said))) {
          yield item;
        }
      }
    } else {
      const [chunk, meta] = py.unpack(event, 2);
      if (py.isInstance(chunk, AIMessageChunk) && py.truthy(chunk.content)) {
        const where = `${py.str(py.getItem(meta, "langgraph_node"))}: ${py.str(chunk.content)}`;
        yield new ResponsesAgentStreamEvent(createTextDelta(where, "chunk"));
      }
    }
  }
}
stream()(answerStream);
