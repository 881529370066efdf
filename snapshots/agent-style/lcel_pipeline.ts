import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { itemgetter } from "./runtime/python/stdlib/operator.js";

// Runnables composed with |, with dicts and functions on either side.

class Runnable {
  invoke(value: Dynamic): Dynamic {
    throw new py.NotImplementedError();
  }

  *stream(value: Dynamic): Generator<Dynamic> {
    yield this.invoke(value);
  }

  batch(values: Dynamic): Dynamic[] {
    return Array.from(py.iterate(values), (v: Dynamic) => this.invoke(v));
  }

  __or__(other: Dynamic): Sequence {
    return new Sequence(this, coerce(other));
  }

  __ror__(other: Dynamic): Sequence {
    return new Sequence(coerce(other), this);
  }
}

class Lambda extends Runnable {
  declare fn: (...args: Dynamic[]) => Dynamic;
  constructor(fn: (...args: Dynamic[]) => Dynamic) {
    super();
    this.fn = fn;
  }
  static {
    py.signature(this, "Lambda.__init__", ["fn"]);
  }

  invoke(value: Dynamic): Dynamic {
    return py.call(this.fn, [value]);
  }
}

class Parallel extends Runnable {
  declare steps: PyDict;
  constructor({ ...steps }: Dynamic = {}) {
    super();
    this.steps = new py.Dict(Array.from(py.items(steps), ([k, v]: Dynamic) => [k, coerce(v)] as [Dynamic, Dynamic]));
  }
  static {
    py.signature(this, "Parallel.__init__", ["**steps"]);
  }

  invoke(value: Dynamic): PyDict {
    return new py.Dict(
      Array.from(py.items(this.steps), ([k, step]: Dynamic) => [k, step.invoke(value)] as [Dynamic, Dynamic]),
    );
  }
}

class Sequence extends Runnable {
  declare first: Runnable;
  declare second: Runnable;
  constructor(first: Runnable, second: Runnable) {
    super();
    const items2: Dynamic[] = [first, second];
    this.first = items2[0];
    this.second = items2[1];
  }
  static {
    py.signature(this, "Sequence.__init__", ["first", "second"]);
  }

  invoke(value: Dynamic): Dynamic {
    return this.second.invoke(this.first.invoke(value));
  }

  *stream(value: Dynamic): Generator<Dynamic> {
    yield* this.second.stream(this.first.invoke(value));
  }
}

class FakeModel extends Runnable {
  invoke(prompt: Dynamic): string {
    return py.join("", this.stream(prompt));
  }

  *stream(prompt: Dynamic): Generator<Dynamic> {
    for (const word of py.iterate(py.callMethod(prompt, "split", []))) {
      yield py.add(py.callMethod(word, "capitalize", []), " ");
    }
  }
}

class Prompt extends Runnable {
  declare template: string;
  constructor(template: string) {
    super();
    this.template = template;
  }
  static {
    py.signature(this, "Prompt.__init__", ["template"]);
  }

  invoke(values: Dynamic): string {
    return py.callMethod(this.template, "format", [], values);
  }
}

function coerce(value: Dynamic): Runnable {
  const subject: Dynamic = value;
  if (py.isInstance(subject, Runnable)) {
    return value;
  } else if (py.isInstance(subject, py.dict)) {
    return py.call(Parallel, [], value) as Dynamic;
  } else if (py.callable(value)) {
    return new Lambda(value) as Dynamic;
  }
  throw new py.TypeError(
    `Expected a Runnable, callable or dict. Instead got an unsupported type: ${py.str(py.type(value))}`,
  );
}

function lastUser(messages: Dynamic): Dynamic {
  return py.getItem(py.getItem(messages, -1), "content");
}
py.signature(lastUser, "last_user", ["messages"]);

function history(messages: Dynamic): Dynamic {
  return py.getSlice(messages, null, -1);
}
py.signature(history, "history", ["messages"]);

const retriever = new Lambda(
  py.signature(
    (q: Dynamic) =>
      py.flatMap(py.callMethod(q, "split", []), (w: Dynamic) => (py.len(w) > 3 ? [`doc about ${py.str(w)}`] : [])),
    "<lambda>",
    ["q"],
  ),
);
const chain = py.bitor(
  py.bitor(
    {
      question: py.bitor(itemgetter("messages"), new Lambda(lastUser)),
      history: py.bitor(py.bitor(itemgetter("messages"), new Lambda(history)), py.len),
      context: py.bitor(
        py.bitor(py.bitor(itemgetter("messages"), new Lambda(lastUser)), retriever),
        py.getAttr("; ", "join"),
      ),
    },
    new Prompt("answer {question} from [{context}] after {history}"),
  ),
  new FakeModel(),
);
const request = {
  messages: [
    { role: "user", content: "first" },
    { role: "assistant", content: "ok" },
    { role: "user", content: "find blue cats" },
  ],
};
py.print(py.callMethod(chain, "invoke", [request]));
py.print(py.list(py.callMethod(chain, "stream", [request])));
py.print(
  py.callMethod(py.bitor(py.bitor(chain, py.getAttr(py.str, "strip")), py.len), "batch", [
    [request, { messages: [{ content: "a" }] }],
  ]),
);
for (const bad of py.Tuple.of(
  py.signature(() => py.bitor(chain, 5), "<lambda>", []),
  py.signature(() => new Runnable().invoke(1), "<lambda>", []),
  py.signature(() => py.callMethod(chain, "invoke", [new py.Dict()]), "<lambda>", []),
  py.signature(() => py.callMethod(chain, "invoke", [{ messages: [] }]), "<lambda>", []),
)) {
  try {
    py.call(bad, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.NotImplementedError, py.KeyError, py.IndexError);
    py.print(py.typeName(e), e);
  }
}
