import {
  Dict,
  type Dynamic,
  IndexError,
  KeyError,
  NotImplementedError,
  type PyDict,
  Tuple,
  TypeError,
  add,
  bitor,
  call,
  callMethod,
  callable,
  dict,
  flatMap,
  getAttr,
  getItem,
  getSlice,
  isInstance,
  items,
  iterate,
  join,
  len,
  list,
  print,
  rethrowUnless,
  signature,
  str,
  type,
  typeName,
} from "./runtime/python/index.js";
import { itemgetter } from "./runtime/python/stdlib/operator.js";

// Runnables composed with |, with dicts and functions on either side.

class Runnable {
  invoke(value: Dynamic): Dynamic {
    throw new NotImplementedError();
  }

  *stream(value: Dynamic): Generator<Dynamic> {
    yield this.invoke(value);
  }

  batch(values: Dynamic): Dynamic[] {
    return Array.from(iterate(values), (v: Dynamic) => this.invoke(v));
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
    signature(this, "Lambda.__init__", ["fn"]);
  }

  invoke(value: Dynamic): Dynamic {
    return call(this.fn, [value]);
  }
}

class Parallel extends Runnable {
  declare steps: PyDict;
  constructor({ ...steps }: Dynamic = {}) {
    super();
    this.steps = new Dict(
      Array.from(items(steps), ([k, v]: Dynamic) => [k, coerce(v)] as [Dynamic, Dynamic]),
    );
  }
  static {
    signature(this, "Parallel.__init__", ["**steps"]);
  }

  invoke(value: Dynamic): PyDict {
    return new Dict(
      Array.from(
        items(this.steps),
        ([k, step]: Dynamic) => [k, step.invoke(value)] as [Dynamic, Dynamic],
      ),
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
    signature(this, "Sequence.__init__", ["first", "second"]);
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
    return join("", this.stream(prompt));
  }

  *stream(prompt: Dynamic): Generator<Dynamic> {
    for (const word of iterate(callMethod(prompt, "split", []))) {
      yield add(callMethod(word, "capitalize", []), " ");
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
    signature(this, "Prompt.__init__", ["template"]);
  }

  invoke(values: Dynamic): string {
    return callMethod(this.template, "format", [], values);
  }
}

function coerce(value: Dynamic): Runnable {
  const subject: Dynamic = value;
  if (isInstance(subject, Runnable)) {
    return value;
  } else if (isInstance(subject, dict)) {
    return call(Parallel, [], value);
  } else if (callable(value)) {
    return new Lambda(value);
  }
  throw new TypeError(
    `Expected a Runnable, callable or dict. Instead got an unsupported type: ${str(type(value))}`,
  );
}

function lastUser(messages: Dynamic): Dynamic {
  return getItem(getItem(messages, -1), "content");
}
signature(lastUser, "last_user", ["messages"]);

function history(messages: Dynamic): Dynamic {
  return getSlice(messages, null, -1);
}
signature(history, "history", ["messages"]);

const retriever = new Lambda(
  signature(
    (q: Dynamic) =>
      flatMap(callMethod(q, "split", []), (w: Dynamic) =>
        len(w) > 3 ? [`doc about ${str(w)}`] : [],
      ),
    "<lambda>",
    ["q"],
  ),
);
const chain = bitor(
  bitor(
    {
      question: bitor(itemgetter("messages"), new Lambda(lastUser)),
      history: bitor(bitor(itemgetter("messages"), new Lambda(history)), len),
      context: bitor(
        bitor(bitor(itemgetter("messages"), new Lambda(lastUser)), retriever),
        getAttr("; ", "join"),
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
print(callMethod(chain, "invoke", [request]));
print(list(callMethod(chain, "stream", [request])));
print(
  callMethod(bitor(bitor(chain, getAttr(str, "strip")), len), "batch", [
    [request, { messages: [{ content: "a" }] }],
  ]),
);
for (const bad of Tuple.of(
  signature(() => bitor(chain, 5), "<lambda>", []),
  signature(() => new Runnable().invoke(1), "<lambda>", []),
  signature(() => callMethod(chain, "invoke", [new Dict()]), "<lambda>", []),
  signature(() => callMethod(chain, "invoke", [{ messages: [] }]), "<lambda>", []),
)) {
  try {
    call(bad, []);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError, NotImplementedError, KeyError, IndexError);
    print(typeName(e), e);
  }
}
