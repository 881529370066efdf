import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  TypeError,
  call,
  callMethod,
  contains,
  flatMap,
  float,
  getItem,
  items,
  len,
  mergeDicts,
  mergeKeywords,
  pop,
  print,
  rethrowUnless,
  signature,
  sorted,
  str,
} from "./runtime/python/index.js";

// Options passed through several layers.
function llm(
  messages: Dynamic,
  { model = "small", temperature = float(0), ...extra }: Dynamic = {},
): string {
  return `${len(messages)} ${str(model)} ${str(temperature)} ${str(extra)}`;
}
signature(llm, "llm", ["messages", "*", "model=", "temperature=", "**extra"]);
class Client {
  declare defaults: PyDict;
  constructor({ ...defaults }: Dynamic = {}) {
    this.defaults = defaults;
  }
  create(messages: Dynamic, { ...params }: Dynamic = {}): string {
    return call(
      llm,
      [messages],
      mergeDicts(
        this.defaults,
        new Dict(
          flatMap(items(params), ([k, v]: Dynamic) =>
            v != null ? [[k, v] as [Dynamic, Dynamic]] : [],
          ),
        ),
      ),
    );
  }
  static {
    signature(this.prototype.create, "Client.create", ["messages", "**params"]);
  }
}
const c = new Client({ model: "big", top_p: 1 });
print(
  c.create([]),
  c.create([1], { temperature: 0.5, model: null }),
  callMethod(c, "create", [[1, 2]], mergeKeywords({ stop: ["x"] }, { max_tokens: 5 })),
  new Client().create([]),
);
function popKnown(kw: PyDict, ...rest: Dynamic[]): Dynamic {
  const names: Dynamic = Tuple.of(...rest);
  return Tuple.of(
    new Dict(
      flatMap(names, (n: Dynamic) =>
        contains(kw, n) ? [[n, pop(kw, n)] as [Dynamic, Dynamic]] : [],
      ),
    ),
    kw,
  );
}
print(
  popKnown({ a: 1, b: 2, c: 3 }, "a", "c", "zz"),
  sorted((({ ...k }: Dynamic = {}) => k)({ b: 1, a: 2 })),
  ((a: Dynamic, { ...k }: Dynamic = {}) => Tuple.of(a, k))(1, { a: 2 }),
);
try {
  callMethod(c, "create", [[]], { messages: [1] });
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(getItem(str(e).split("."), -1));
}
