import {
  ChainCompletionChoice,
  ChainCompletionChunk,
  ChatCompletionRequest,
  ChatCompletionResponse,
  Message,
  MultiturnChatRequest,
  SplitChatMessagesRequest,
  StringResponse,
} from "./runtime/agent-server/rag-signatures.js";
import { MlflowDocument } from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// mlflow.models.rag_signatures: dataclasses with defaults, asdict, repr, equality, ** and subclasses of the program

py.print(py.asdict(new ChatCompletionRequest()));
py.print(py.asdict(new ChatCompletionResponse()));
py.print(new SplitChatMessagesRequest(), new MultiturnChatRequest("q"));
py.print(new StringResponse().content, new ChainCompletionChunk());

const request = new ChatCompletionRequest([new Message("system", "Be brief."), new Message(undefined, "Hi")]);
py.print(
  py.getItem(request.messages, -1).content,
  request.messages.map((m: Message) => m.role),
);
py.print(py.asdict(request));
py.print(py.eq(request, new ChatCompletionRequest([new Message("system", "Be brief."), new Message("user", "Hi")])));
py.print(
  py.ne(request, new ChatCompletionRequest()),
  py.isDataclass(request),
  Array.from(py.fields(ChainCompletionChoice), (f: Dynamic) => py.getAttr(f, "name")),
);

const payload = {
  messages: [
    { role: "user", content: "Hello" },
    { role: "assistant", content: "Yes?" },
  ],
};
const parsed = new ChatCompletionRequest(
  py
    .getItem(payload, "messages")
    .map(
      (m: PyDict) => new Message(...(py.bindKeywords(["role=", "content="], [], m, "Message.__init__") as [Dynamic])),
    ),
);
py.print(parsed);
py.print(py.dataclassReplace(py.getItem(parsed.messages, 0), { content: "Bye" }));
try {
  new Message(
    ...(py.bindKeywords(["role=", "content="], [], { role: "user", name: "x" }, "Message.__init__") as [Dynamic]),
  );
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}

class CustomInputs {
  declare tenant: string;
  declare limit: number;

  constructor(tenant: string = "none" as Dynamic, limit: number = 3 as Dynamic) {
    this.tenant = tenant;
    this.limit = limit;
  }
  static {
    py.dataclass(this, [{ name: "tenant" }, { name: "limit" }]);
    py.signature(this, "CustomInputs.__init__", ["tenant=", "limit="]);
  }
}

class CustomRequest extends ChatCompletionRequest {
  declare customInputs: Dynamic;

  constructor(messages: Dynamic = undefined, customInputs: Dynamic = py.call(CustomInputs, [])) {
    super(messages as Dynamic);
    this.customInputs = customInputs;
  }
  static {
    py.dataclass(this, [{ name: "custom_inputs", js: "customInputs" }]);
    py.signature(this, "CustomRequest.__init__", ["messages=", "custom_inputs="]);
  }
}

class CustomResponse extends ChatCompletionResponse {
  declare customOutputs: Dynamic;

  constructor(choices: Dynamic = undefined, object: Dynamic = undefined, customOutputs: Dynamic = null as Dynamic) {
    super(choices as Dynamic, object as Dynamic);
    this.customOutputs = customOutputs;
  }
  static {
    py.dataclass(this, [{ name: "custom_outputs", js: "customOutputs" }]);
    py.signature(this, "CustomResponse.__init__", ["choices=", "object=", "custom_outputs="]);
  }
}

const custom = new CustomRequest([new Message(undefined, "x")], new CustomInputs("shop", 5));
py.print(py.asdict(custom), py.isInstance(custom, ChatCompletionRequest));
py.print(py.asdict(new CustomRequest()));
const answer = new CustomResponse([new ChainCompletionChoice(undefined, new Message("assistant", "done"))], undefined, {
  n: 1,
});
py.print(py.asdict(answer));

function textOf(value: Dynamic): string {
  if (py.isInstance(value, StringResponse)) {
    return py.getAttr(value, "content");
  }
  if (py.isInstance(value, ChatCompletionResponse)) {
    return py.getAttr(py.getAttr(py.getItem(py.getAttr(value, "choices"), 0), "message"), "content");
  }
  return py.str(value);
}

py.print(textOf(new StringResponse("a")), textOf(answer), textOf(null), py.typeName(answer));

const doc = new MlflowDocument("text", { doc_uri: "a.md", score: 0.5 }, "d1");
py.print(
  doc,
  doc.toDict(),
  py.asdict(doc),
  py.eq(doc, new MlflowDocument("text", { doc_uri: "a.md", score: 0.5 }, "d1")),
);
const docs: Dynamic[] = Array.from(py.Tuple.of("a", "b"), (t: string) => new MlflowDocument(t));
py.setItem(py.getItem(docs, 0).metadata, "seen", true);
py.print(
  docs.map((d: Dynamic) => d.metadata),
  docs.map((d: Dynamic) => d.id),
);
