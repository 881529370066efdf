/**
 * Registry office: forms, tools and handlers are classes that a factory makes when the module is loaded.
 *
 * One table says what there is. A pydantic model per form, a tool class per form, a router whose choices are a Literal
 * of the table's keys, and handlers found by their names.
 */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  SpanType,
  createFunctionCallOutputItem,
  createTextOutputItem,
  invoke,
  openaiAutolog,
  responsesAgentOutputReducer,
  setModel,
  stream,
  toChatCompletionsInput,
  trace,
} from "./runtime/agent-server/index.js";
import { DatabricksOpenAI } from "./runtime/databricks/index.js";
import {
  BaseModel,
  ValidationError,
  createModelOf,
  defineModel,
  field,
  fieldValue,
  schema,
} from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { form as pyForm, subscribed } from "./runtime/python/stdlib/typing-forms.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { LLM_ENDPOINT, MAX_TURNS } from "./config.js";

const logger = getLogger("agent");

const FORMS: PyDict = {
  move: {
    fields: {
      street: py.Tuple.of(py.str, py.Ellipsis),
      number: py.Tuple.of(py.int, fieldValue(undefined, { gt: 0, description: "House number" })),
    },
    fee: 0,
  },
  dog: {
    fields: {
      name: py.Tuple.of(py.str, py.Ellipsis),
      breed: py.Tuple.of(subscribed(pyForm("Optional"), [py.str]), null),
      weight: py.Tuple.of(py.float, py.float(10)),
    },
    fee: 12.5,
  },
  marriage: {
    fields: {
      names: py.Tuple.of(subscribed(py.list, [py.str]), fieldValue(undefined, { min_length: 2, max_length: 2 })),
    },
    fee: 70,
  },
};

class Priority extends py.StrMixinEnum {
  static LOW: Dynamic = new (Priority as Dynamic)("low");
  static HIGH: Dynamic = new (Priority as Dynamic)("high");

  static {
    py.lineage(this, [py.str, py.Enum]);
  }
}
py.enumeration(Priority);

/** A pydantic model for a form, with what all forms have. */
function makeForm(name: string, fields: Dynamic): Dynamic {
  class Base extends BaseModel {
    declare priority: Dynamic;
    declare note: string;

    static {
      defineModel(
        this,
        {
          priority: field(
            schema.instance(() => Priority),
            { default: Priority.LOW },
          ),
          note: field(schema.str, { default: "", max_length: 20 }),
        },
        { validators: [{ method: "tidy", fields: ["note"] }] },
      );
    }
    declare formName: string;
    static formName: Dynamic = name;

    static tidy(value: string): string {
      return py.join(" ", py.callMethod(value, "split", []));
    }

    summary(): string {
      const own = new py.Dict(
        py.flatMap(py.items(this.modelDump()), ([k, v]: Dynamic) =>
          !py.contains(py.Tuple.of("priority", "note"), k) ? [[k, v] as [Dynamic, Dynamic]] : [],
        ),
      );
      return `${this.formName}: ` + Array.from(py.items(own), ([k, v]: Dynamic) => `${k}=${py.repr(v)}`).join(", ");
    }

    static {
      py.pyClass(this, { name: "Base", qualname: "make_form.<locals>.Base" });
      py.classAttribute(this, "formName");
      py.lineage(this, [BaseModel]);
    }
  }

  return createModelOf(
    ...(py.bindKeywords(
      ["model_name", "/", "*", "**fields"],
      [`${py.title(name)}Form`],
      py.mergeKeywords({ __base__: Base }, fields),
    ) as [Dynamic]),
  );
}

class Tool {
  declare name: string;
  declare fee: Dynamic;

  constructor() {
    py.requireConcrete(new.target);
  }
  static made: Dynamic = [];
  static fee: Dynamic = 0;

  static __init_subclass__({ ...kwargs }: Dynamic = {}): void {
    py.callObjectMethod(this, "__init_subclass__", [], kwargs);
    py.callMethod(Tool.made, "append", [py.getAttr(this, "__name__")]);
  }
  static {
    py.signature(this.__init_subclass__, "Tool.__init_subclass__", ["**kwargs"]);
  }

  run({ ...args }: Dynamic = {}): Dynamic {
    py.Ellipsis;
  }

  static spec(): PyDict {
    const function_ = {
      name: py.getAttr(this, "name"),
      description: py.getAttr(this, "__doc__"),
      parameters: this.parameters(),
    };
    return { type: "function", function: function_ };
  }

  static parameters(): PyDict {
    return { type: "object", properties: new py.Dict() };
  }

  static {
    py.pyClass(this, { name: "Tool" });
    py.classAttribute(this, "fee");
    py.abstractMethods(this, ["run"]);
    py.lineage(this, [py.ABC]);
  }
}

/** A tool that takes a form and says what it costs. */
function toolClass(form: Dynamic, cost: Dynamic): Dynamic {
  class FormTool extends Tool {
    static name: Dynamic = `file_${py.format(py.getAttr(form, "form_name"), "")}`;
    static fee: Dynamic = cost;

    run({ ...args }: Dynamic = {}): string {
      const filled = py.call(form, [], args);
      const cost = py.mul(this.fee, py.is(py.getAttr(filled, "priority"), Priority.HIGH) ? 2 : 1);
      return `${py.format(py.callMethod(filled, "summary", []), "")} costs ${py.format(cost, ".2f")}`;
    }

    static parameters(): PyDict {
      return py.callMethod(form, "model_json_schema", []);
    }

    static {
      py.pyClass(this, { name: "FormTool", qualname: "tool_class.<locals>.FormTool" });
      py.classAttribute(this, "name");
      py.classAttribute(this, "fee");
      py.finishClass(this);
    }
  }

  py.setAttr(FormTool, "__doc__", `Files a ${py.format(py.getAttr(form, "form_name"), "")} form.`);
  py.setAttr(FormTool, "__name__", `${py.format(py.getAttr(form, "__name__"), "")}Tool`);
  return FormTool;
}

const FORM_CLASSES = new py.Dict(
  Array.from(
    py.items(FORMS),
    ([name, entry]: Dynamic) => [name, makeForm(name, py.getItem(entry, "fields"))] as [Dynamic, Dynamic],
  ),
);
const TOOL_CLASSES = new py.Dict(
  Array.from(
    py.lazyFlatMap(py.items(FORMS), ([n, e]: Dynamic) => [
      toolClass(py.getItem(FORM_CLASSES, n), py.getItem(e, "fee")),
    ]),
    (cls: Dynamic) => [cls.name, cls] as [Dynamic, Dynamic],
  ),
);

/** Tells when the office is open. */
class ClockTool extends Tool {
  static name: Dynamic = "opening_hours";

  run({ ...args }: Dynamic = {}): string {
    return `8 to 12${py.eq(py.get(args, "day"), "thursday") ? ", and 14 to 18" : ""}`;
  }

  static {
    py.pyClass(this, { name: "ClockTool" });
    py.classAttribute(this, "name");
    py.setAttr(this, "__doc__", "Tells when the office is open.");
    py.finishClass(this);
  }
}

py.setItem(TOOL_CLASSES, ClockTool.name, ClockTool);

function makeRouter(options: string[]): Dynamic {
  const choices: Dynamic[] = py.add(options, ["FINISH"]);

  /** Where the request goes. */
  class Route extends BaseModel {
    declare nextDesk: Dynamic;
    declare confidence: Dynamic;

    static {
      defineModel(
        this,
        {
          next_desk: field(schema.literal(py.tuple(choices))),
          confidence: field(schema.float, { default: 0.5, ge: 0, le: 1 }),
        },
        { doc: "Where the request goes." },
      );
      py.pyClass(this, { name: "Route", qualname: "make_router.<locals>.Route" });
      py.setAttr(this, "__doc__", "Where the request goes.");
      py.lineage(this, [BaseModel]);
    }
  }

  return Route;
}

const Route = makeRouter(py.list(FORMS));

class OfficeAgent {
  declare endpoint: Dynamic;
  declare client: Dynamic;
  declare tools: Dynamic;
  constructor(endpoint: string, tools: PyDict) {
    this.endpoint = endpoint;
    this.client = new DatabricksOpenAI({ max_retries: 0 });
    this.tools = new py.Dict(
      Array.from(
        py.iterate(py.callMethod(tools, "items", [])),
        ([name, cls]: Dynamic) => [name, py.call(cls, [])] as [Dynamic, Dynamic],
      ),
    );
    for (const [name, tool] of py.unpackEach(py.callMethod(this.tools, "items", []), 2)) {
      py.setAttr(this, `do_${py.format(name, "")}`, trace({ name, spanType: SpanType.TOOL })(py.getAttr(tool, "run")));
    }
  }
  static {
    py.signature(this, "OfficeAgent.__init__", ["endpoint", "tools"]);
  }

  async route(text: string): Promise<Dynamic> {
    const answer = await py.call(py.getAttr(py.getAttr(py.getAttr(this.client, "chat"), "completions"), "create"), [], {
      model: this.endpoint,
      messages: [
        { role: "system", content: "Choose a desk." },
        { role: "user", content: text },
      ],
      response_format: {
        type: "json_schema",
        json_schema: { name: py.getAttr(Route, "__name__"), schema: Route.modelJsonSchema() },
      },
    });
    return Route.modelValidateJson(
      py.getAttr(py.getAttr(py.getItem(py.getAttr(answer, "choices"), 0), "message"), "content"),
    );
  }

  callTool(name: string, arguments_: string): string {
    const method = py.getAttr(this, `do_${py.format(name, "")}`, null);
    if (method == null) {
      return `No tool ${py.format(name, "")}; there are ${py.join(", ", py.sorted(this.tools))}.`;
    }
    try {
      return py.call(method, [], py.jsonLoads(py.or(arguments_, () => "{}")));
    } catch (caught) {
      const e: Dynamic = py.toException(caught);
      if (e instanceof ValidationError) {
        return Array.from(
          py.iterate(py.callMethod(e, "errors", [])),
          (err: Dynamic) =>
            `${Array.from(py.iterate(py.getItem(err, "loc")), (p: Dynamic) => py.str(p)).join(".")}: ${py.format(py.getItem(err, "msg"), "")}`,
        ).join("; ");
      } else if (e instanceof py.JSONDecodeError) {
        return `not JSON: ${py.format(e, "")}`;
      } else {
        throw caught;
      }
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
    let desk: Dynamic;
    const messages: Dynamic[] = toChatCompletionsInput(request.input.map((i: InputItem) => i.modelDump()));
    try {
      desk = await this.route(py.str(py.getItem(py.getItem(messages, -1), "content")));
    } catch (caught2) {
      const e = py.rethrowUnless(caught2, ValidationError);
      yield this.done(`Nobody is responsible: ${py.format(py.getItem(py.getItem(e.errors(), 0), "msg"), "")}`, {
        errors: e.errorCount(),
      });
      return;
    }
    if (py.eq(desk.nextDesk, "FINISH")) {
      yield this.done("Goodbye.", desk.modelDump());
      return;
    }
    const wanted: Dynamic[] = py.flatMap(py.items(TOOL_CLASSES), ([name, cls]: Dynamic) =>
      py.contains(name, desk.nextDesk) || py.is(cls, ClockTool) ? [py.callMethod(cls, "spec", [])] : [],
    );
    for (let _ = 0; _ < MAX_TURNS; _++) {
      const answer = await py.callMethod(py.getAttr(py.getAttr(this.client, "chat"), "completions"), "create", [], {
        model: this.endpoint,
        messages,
        tools: wanted,
      });
      const message = py.getAttr(py.getItem(py.getAttr(answer, "choices"), 0), "message");
      if (!py.truthy(py.getAttr(message, "tool_calls"))) {
        yield this.done(py.getAttr(message, "content"), {
          desk: desk.nextDesk,
          made: Tool.made,
          sure: desk.confidence,
        });
        return;
      }
      messages.push(py.callMethod(message, "model_dump", [], { exclude_none: true }));
      for (const call of py.iterate(py.getAttr(message, "tool_calls"))) {
        const result = this.callTool(
          py.getAttr(py.getAttr(call, "function"), "name"),
          py.getAttr(py.getAttr(call, "function"), "arguments"),
        );
        messages.push({ role: "tool", tool_call_id: py.getAttr(call, "id"), content: result });
        const item = createFunctionCallOutputItem(py.getAttr(call, "id"), result);
        yield new ResponsesAgentStreamEvent({ type: "response.output_item.done", item });
      }
    }
    yield this.done("Too many turns.", {
      bases: Array.from(py.iterate(py.getAttr(py.getItem(TOOL_CLASSES, "file_dog"), "__mro__")), (b: Dynamic) =>
        py.getAttr(b, "__name__"),
      ),
    });
  }

  done(text: string, outputs: PyDict): ResponsesAgentStreamEvent {
    const item = createTextOutputItem(text, `msg_${uuid4().hex}`);
    return new ResponsesAgentStreamEvent({ type: "response.output_item.done", item, custom_outputs: outputs });
  }

  static {
    py.lineage(this, [py.ResponsesAgent]);
  }
}

openaiAutolog();
setModel(new OfficeAgent(LLM_ENDPOINT, TOOL_CLASSES));
