/** A laundry's desk over the stream helpers of the openai client: events of chat completions and of responses, read one by one or to their end. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextDelta,
  createTextOutputItem,
  invoke,
  stream,
} from "./runtime/agent-server/index.js";
import {
  APIStatusError,
  ContentFilterFinishReasonError,
  DatabricksOpenAI,
  LengthFinishReasonError,
} from "./runtime/databricks/index.js";
import { BaseModel, ValidationError, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { ENDPOINT } from "./config.js";

const client = new DatabricksOpenAI({ max_retries: 0 });
const aclient = new DatabricksOpenAI({ max_retries: 0 });

/** What is to be washed. */
class Order extends BaseModel {
  declare item: string;
  declare pieces: number;
  declare notes: Dynamic;

  static {
    defineModel(
      this,
      {
        item: field(schema.str),
        pieces: field(schema.int, { default: 1 }),
        notes: field(schema.optional(schema.list(schema.str)), { default: null }),
      },
      { doc: "What is to be washed." },
    );
  }
}

const TOOLS: PyDict[] = [
  {
    type: "function",
    function: {
      name: "price",
      description: "What a wash costs.",
      strict: true,
      parameters: {
        type: "object",
        properties: { item: { type: "string" }, pieces: { type: "integer" } },
        required: ["item", "pieces"],
        additionalProperties: false,
      },
    },
  },
];

function chatArguments(inputs: PyDict, messages: PyDict[]): PyDict {
  const asked: PyDict = { model: ENDPOINT, messages };
  if (py.truthy(py.callMethod(inputs, "get", ["order"]))) {
    py.setItem(asked, "response_format", Order);
  }
  if (py.truthy(py.callMethod(inputs, "get", ["tools"]))) {
    py.setItem(asked, "tools", TOOLS);
  }
  return asked;
}

async function* chat(inputs: PyDict, messages: PyDict[]): AsyncGenerator<Dynamic> {
  let final: Dynamic;
  const manager: Dynamic = client.chat.completions.stream(
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
        "extra_headers=",
        "extra_query=",
        "extra_body=",
        "timeout=",
      ],
      [],
      chatArguments(inputs, messages),
    ) as [Dynamic]),
  );
  const events = await py.enterAwaited(manager);
  let failed = false;
  try {
    for await (const event of py.iterateAsync(events)) {
      if (py.getAttr(event, "type") === "content.delta") {
        yield `${py.repr(py.getAttr(event, "delta"))} ${py.repr(py.getAttr(event, "snapshot"))} ${py.jsonDumps(py.getAttr(event, "parsed"))}`;
      } else if (py.getAttr(event, "type") === "content.done") {
        const parsed =
          py.getAttr(event, "parsed") instanceof Order
            ? py.callMethod(py.getAttr(event, "parsed"), "model_dump", [])
            : py.getAttr(event, "parsed");
        yield `done ${py.repr(py.getAttr(event, "content"))} ${py.str(parsed)}`;
      } else if (py.getAttr(event, "type") === "tool_calls.function.arguments.delta") {
        yield `${py.str(py.getAttr(event, "name"))}[${py.str(py.getAttr(event, "index"))}] ${py.repr(py.getAttr(event, "arguments_delta"))} ${py.jsonDumps(py.getAttr(event, "parsed_arguments"))}`;
      } else if (py.getAttr(event, "type") === "tool_calls.function.arguments.done") {
        yield `${py.str(py.getAttr(event, "name"))} done ${py.str(py.getAttr(event, "arguments"))} ${py.str(py.getAttr(event, "parsed_arguments"))}`;
      } else if (py.getAttr(event, "type") === "chunk") {
        yield `${py.len(py.getAttr(py.getAttr(event, "chunk"), "choices"))} ${py.str(py.getAttr(py.getItem(py.getAttr(py.getAttr(event, "snapshot"), "choices"), 0), "finish_reason"))}`;
      } else {
        yield `${py.str(py.getAttr(event, "type"))} ${py.str(py.call(py.getAttr(event, "model_dump"), [], { exclude: new py.PySet(["snapshot"]) }))}`;
      }
    }
    final = await events.getFinalCompletion();
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
  const message = py.getItem(final.choices, 0).message;
  const calls: Dynamic[] = py
    .or(message.tool_calls, () => [])
    .map((c: Dynamic) => py.Tuple.of(c.function.name, c.function.parsed_arguments));
  yield `final ${py.repr(message.content)} ${py.str(message.parsed)} ${py.str(calls)} ${final.object} ${py.str(final.usage)}`;
}
py.signature(chat, "chat", ["inputs", "messages"]);

async function* response(inputs: PyDict, messages: PyDict[]): AsyncGenerator<Dynamic> {
  let final: Dynamic;
  const asked: PyDict = { model: ENDPOINT, input: messages };
  if (py.truthy(py.callMethod(inputs, "get", ["order"]))) {
    py.setItem(asked, "text_format", Order);
  }
  const manager2: Dynamic = client.responses.stream(
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
        "background=",
        "context_management=",
        "conversation=",
        "include=",
        "input=",
        "instructions=",
        "max_output_tokens=",
        "max_tool_calls=",
        "previous_response_id=",
        "prompt=",
        "reasoning=",
        "text=",
        "truncation=",
        "text_format=",
        "extra_headers=",
        "extra_query=",
        "extra_body=",
        "timeout=",
      ],
      [],
      asked,
    ) as [Dynamic]),
  );
  const events = await py.enterAwaited(manager2);
  let failed2 = false;
  try {
    for await (const event of py.iterateAsync(events)) {
      if (py.getAttr(event, "type") === "response.output_text.delta") {
        yield `${py.repr(py.getAttr(event, "delta"))} ${py.repr(py.getAttr(event, "snapshot"))}`;
      } else if (py.getAttr(event, "type") === "response.output_text.done") {
        yield `${py.repr(py.getAttr(event, "text"))} ${py.str(py.getAttr(event, "parsed"))}`;
      } else if (py.getAttr(event, "type") === "response.function_call_arguments.delta") {
        yield `${py.repr(py.getAttr(event, "delta"))} ${py.repr(py.getAttr(event, "snapshot"))}`;
      } else {
        yield py.getAttr(event, "type");
      }
    }
    final = await events.getFinalResponse();
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
  yield `final ${py.repr(final.output_text)} ${py.str(final.output_parsed)} ${py.str(py.getAttr(py.getAttr(final, "usage"), "total_tokens"))}`;
}
py.signature(response, "response", ["inputs", "messages"]);

async function toTheEnd(messages: PyDict[]): Promise<string> {
  let first!: Dynamic[];
  let whole: Dynamic;
  let other: Dynamic;
  const manager3: Dynamic = aclient.chat.completions.stream({ model: ENDPOINT, messages });
  let events: Dynamic = await py.enterAsync(manager3);
  let failed3 = false;
  try {
    first = py.getSlice(
      await (async () => {
        const items: Dynamic[] = [];
        for await (const event of py.iterateAsync(events)) {
          items.push(py.getAttr(event, "type"));
        }
        return items;
      })(),
      null,
      2,
    );
    whole = await py.settled(py.callMethod(events, "get_final_completion", []));
  } catch (caught3) {
    failed3 = true;
    if (!(await py.exitAsync(manager3, caught3))) {
      throw caught3;
    }
  } finally {
    if (!failed3) {
      await py.exitAsync(manager3);
    }
  }
  const manager4: Dynamic = aclient.responses.stream({ model: ENDPOINT, input: messages });
  events = await py.enterAsync(manager4);
  let failed4 = false;
  try {
    for await (const event of py.iterateAsync(events)) {
      if (py.getAttr(event, "type") === "response.output_text.delta") {
        break;
      }
    }
    other = await py.settled(py.callMethod(events, "get_final_response", []));
  } catch (caught4) {
    failed4 = true;
    if (!(await py.exitAsync(manager4, caught4))) {
      throw caught4;
    }
  } finally {
    if (!failed4) {
      await py.exitAsync(manager4);
    }
  }
  return `${py.str(first)} ${py.str(py.getAttr(py.getAttr(py.getItem(py.getAttr(whole, "choices"), 0), "message"), "content"))} | ${py.str(py.getAttr(other, "output_text"))}`;
}

async function* linesOf(inputs: PyDict, messages: PyDict[]): AsyncGenerator<Dynamic> {
  const read = py.get(inputs, "api") === "responses" ? response : chat;
  try {
    yield* py.call(read, [inputs, messages]);
  } catch (caught5) {
    const e: Dynamic = py.toException(caught5);
    if (e instanceof ValidationError) {
      yield `not an order: ${py.str(py.callMethod(e, "error_count", []))} ${py.str(py.getItem(py.getItem(py.callMethod(e, "errors", []), 0), "type"))}`;
    } else if (e instanceof LengthFinishReasonError) {
      yield `cut: ${py.getSlice(py.str(e), null, 40)}`;
    } else if (e instanceof ContentFilterFinishReasonError) {
      yield `held back: ${py.str(e)}`;
    } else if (e instanceof APIStatusError) {
      yield `${py.str(py.typeName(e))} ${py.str(py.getAttr(e, "status_code"))}`;
    } else if (e instanceof py.RuntimeError) {
      yield `broken: ${py.str(e)}`;
    } else {
      throw caught5;
    }
  }
}

async function* answerStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  const inputs = py.or(request.custom_inputs, () => new py.Dict());
  const messages: PyDict[] = request.input.map((i: InputItem) => ({
    role: py.getAttr(i, "role"),
    content: py.getAttr(i, "content"),
  }));
  const lines: string[] = [];
  for await (const line of py.ownedAsync(linesOf(inputs, messages))) {
    lines.push(line);
    yield new ResponsesAgentStreamEvent(createTextDelta(line, "msg_1"));
  }
  yield new ResponsesAgentStreamEvent({
    type: "response.output_item.done",
    item: createTextOutputItem(py.join("\n", lines), "msg_1"),
  });
}
stream()(answerStream);

async function answer(request: ResponsesAgentRequest): Promise<Dynamic> {
  let text!: string;
  const messages: PyDict[] = request.input.map((i: InputItem) => ({
    role: py.getAttr(i, "role"),
    content: py.getAttr(i, "content"),
  }));
  if (
    py.truthy(
      py.get(
        py.or(request.custom_inputs, () => new py.Dict()),
        "end",
      ),
    )
  ) {
    text = await toTheEnd(messages);
  } else {
    text = py.join(
      "\n",
      await py.alist(
        linesOf(
          py.or(request.custom_inputs, () => new py.Dict()),
          messages,
        ),
      ),
    );
  }
  return new ResponsesAgentResponse({ output: [createTextOutputItem(text, "msg_1")] });
}
invoke()(answer);
