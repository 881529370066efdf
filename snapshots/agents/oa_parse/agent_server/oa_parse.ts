/** An intake desk that reads answers as pydantic models: parse of chat completions and of responses, strict tools, and clients with other options. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextDelta,
  createTextOutputItem,
  invoke,
  stream,
  toChatCompletionsInput,
} from "./runtime/agent-server/index.js";
import { ContentFilterFinishReasonError, LengthFinishReasonError, OpenAI } from "./runtime/databricks/index.js";
import { BaseModel, ValidationError, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { environ } from "./runtime/python/stdlib/os.js";
import { ENDPOINT } from "./config.js";

const client = new OpenAI({
  api_key: py.getItem(environ, "DATABRICKS_TOKEN"),
  base_url: py.getItem(environ, "DATABRICKS_HOST") + "/serving-endpoints",
  max_retries: 0,
});
const aclient = new OpenAI({
  api_key: py.getItem(environ, "DATABRICKS_TOKEN"),
  base_url: py.getItem(environ, "DATABRICKS_HOST") + "/serving-endpoints",
});
const hurried = client.withOptions({ timeout: 5, default_headers: { "X-Desk": "hurried" } });

class Urgency extends py.StrMixinEnum {
  static LOW: Dynamic = new (Urgency as Dynamic)("low");
  static HIGH: Dynamic = new (Urgency as Dynamic)("high");
}
py.enumeration(Urgency);

class Item extends BaseModel {
  declare name: string;
  declare count: number;

  static {
    defineModel(this, { name: field(schema.str), count: field(schema.int, { ge: 1, description: "How many" }) });
    py.pyClass(this, { name: "Item" });
  }
}

/** What somebody needs. */
class Ticket extends BaseModel {
  declare title: string;
  declare urgency: Dynamic;
  declare items: Item[];
  declare contact: Dynamic;

  static {
    defineModel(
      this,
      {
        title: field(schema.str, { description: "A short title" }),
        urgency: field(schema.instance(() => Urgency)),
        items: field(schema.list(schema.model(() => Item)), { default: [] }),
        contact: field(schema.optional(schema.str), { default: null }),
      },
      { doc: "What somebody needs." },
    );
  }
}

const TOOLS: PyDict[] = [
  {
    type: "function",
    function: {
      name: "open_ticket",
      strict: true,
      parameters: {
        type: "object",
        properties: { title: { type: "string" } },
        required: ["title"],
        additionalProperties: false,
      },
    },
  },
];

function described(ticket: Dynamic): string {
  if (ticket == null) {
    return "no ticket";
  }
  const things = Array.from(
    py.iterate(py.getAttr(ticket, "items")),
    (i: Item) => `${py.format(py.getAttr(i, "count"), "")} x ${py.format(py.getAttr(i, "name"), "")}`,
  ).join(", ");
  return `${py.format(py.getAttr(ticket, "title"), "")} (${py.format(py.getAttr(py.getAttr(ticket, "urgency"), "value"), "")}): ${things || "nothing"}; ${py.repr(py.getAttr(ticket, "contact"))}`;
}

async function readChat(messages: PyDict[], kind: string): Promise<Dynamic> {
  let answer: Dynamic;
  try {
    if (py.eq(kind, "beta")) {
      answer = await client.beta.chat.completions.parse({
        model: ENDPOINT,
        messages,
        response_format: Ticket,
        temperature: 0,
      });
    } else if (py.eq(kind, "tools")) {
      answer = await client.chat.completions.parse({ model: ENDPOINT, messages, tools: TOOLS });
    } else if (py.eq(kind, "hurried")) {
      answer = await hurried.chat.completions.parse({ model: ENDPOINT, messages, response_format: Ticket });
    } else if (py.eq(kind, "loose")) {
      const loose: PyDict[] = [{ type: "function", function: { name: "open_ticket", parameters: new py.Dict() } }];
      answer = await client.chat.completions.parse({ model: ENDPOINT, messages, tools: loose });
    } else {
      answer = await client.chat.completions.parse({ model: ENDPOINT, messages, response_format: Ticket });
    }
  } catch (caught) {
    const e: Dynamic = py.toException(caught);
    if (e instanceof ValidationError) {
      return py.Tuple.of(
        `not a ticket: ${py.format(py.callMethod(e, "error_count", []), "")} ${py.format(py.getItem(py.getItem(py.callMethod(e, "errors", []), 0), "type"), "")}`,
        new py.Dict(),
      );
    } else if (e instanceof LengthFinishReasonError) {
      return py.Tuple.of(`cut: ${py.format(e, "")}`, new py.Dict());
    } else if (e instanceof ContentFilterFinishReasonError) {
      return py.Tuple.of(`held back: ${py.format(e, "")}`, new py.Dict());
    } else if (e instanceof py.ValueError) {
      return py.Tuple.of(`refused: ${py.format(e, "")}`, new py.Dict());
    } else {
      throw caught;
    }
  }
  const message = py.getItem(answer.choices, 0).message;
  if (py.truthy(message.tool_calls)) {
    const call = py.getItem(message.tool_calls, 0).function;
    return py.Tuple.of(`${call.name} ${py.format(call.parsed_arguments, "")}`, {
      dump: py.getItem(answer.modelDump(), "choices"),
    });
  }
  if (message.refusal) {
    return py.Tuple.of(`no: ${py.format(message.refusal, "")} ${py.format(message.parsed, "")}`, new py.Dict());
  }
  const dumped = py.getItem(answer.choices, 0).modelDump();
  return py.Tuple.of(described(message.parsed), {
    parsed: py.getItem(py.getItem(dumped, "message"), "parsed"),
    used: py.getAttr(answer.usage, "total_tokens"),
  });
}

async function answer(request: ResponsesAgentRequest): Promise<Dynamic> {
  let reply: Dynamic;
  let text!: string;
  const inputs = py.dict(py.or(request.custom_inputs, () => new py.Dict()));
  const messages: PyDict[] = toChatCompletionsInput(request.input.map((i: InputItem) => i.modelDump()));
  const kind = py.get(inputs, "kind", "plain");
  let outputs: PyDict = new py.Dict();
  if (py.eq(kind, "responses")) {
    try {
      reply = await client.responses.parse({
        model: ENDPOINT,
        input: messages,
        text_format: Ticket,
        instructions: "Be exact.",
      });
      text = described(reply.output_parsed);
      py.setItem(
        outputs,
        "texts",
        py.flatMap(reply.output, (o: Dynamic) =>
          py.eq(py.getAttr(o, "type"), "message")
            ? py.flatMap(py.getAttr(o, "content"), (c: Dynamic) => [
                py.is(py.getAttr(c, "parsed"), reply.output_parsed),
              ])
            : [],
        ),
      );
    } catch (caught2) {
      const e = py.rethrowUnless(caught2, ValidationError);
      text = `not a ticket: ${py.str(e.errorCount())}`;
    }
  } else if (py.eq(kind, "async")) {
    reply = await aclient.chat.completions.parse({ model: ENDPOINT, messages, response_format: Ticket });
    text = described(py.getItem(reply.choices, 0).message.parsed);
  } else {
    [text, outputs] = await readChat(messages, kind);
  }
  const item = createTextOutputItem(text, "m-1");
  return new ResponsesAgentResponse({ output: [item], custom_outputs: outputs });
}
invoke()(answer);

async function* answerStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  let piece: Dynamic;
  const messages: PyDict[] = toChatCompletionsInput(request.input.map((i: InputItem) => i.modelDump()));
  let text: string = "";
  for await (const chunk of py.iterateAsync(
    await hurried.chat.completions.create({ model: ENDPOINT, messages, stream: true }),
  )) {
    if (chunk.choices.length > 0 && (piece = py.getItem(chunk.choices, 0).delta.content)) {
      text += py.bound(piece, "piece");
      yield new ResponsesAgentStreamEvent(createTextDelta(py.bound(piece, "piece"), "m-2"));
    }
  }
  try {
    text = described(Ticket.modelValidateJson(text));
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, ValidationError);
    text = `not a ticket: ${py.str(e.errorCount())}`;
  }
  const item = createTextOutputItem(text, "m-2");
  yield new ResponsesAgentStreamEvent({ type: "response.output_item.done", item });
}
stream()(answerStream);
