import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Options passed through several layers.
function llm(messages: Dynamic, { model = "small", temperature = py.float(0), ...extra }: Dynamic = {}): string {
  return `${py.len(messages)} ${py.str(model)} ${py.str(temperature)} ${py.str(extra)}`;
}
py.signature(llm, "llm", ["messages", "*", "model=", "temperature=", "**extra"]);
class Client {
  declare defaults: PyDict;
  constructor({ ...defaults }: Dynamic = {}) {
    this.defaults = defaults;
  }
  create(messages: Dynamic, { ...params }: Dynamic = {}): string {
    return py.call(
      llm,
      [messages],
      py.mergeDicts(
        this.defaults,
        new py.Dict(
          py.flatMap(py.items(params), ([k, v]: Dynamic) => (v != null ? [[k, v] as [Dynamic, Dynamic]] : [])),
        ),
      ),
    );
  }
  static {
    py.signature(this.prototype.create, "Client.create", ["messages", "**params"]);
  }
}
const c = new Client({ model: "big", top_p: 1 });
py.print(
  c.create([]),
  c.create([1], { temperature: 0.5, model: null }),
  py.callMethod(c, "create", [[1, 2]], py.keywordParts({ stop: ["x"] }, { max_tokens: 5 })),
  new Client().create([]),
);
function popKnown(kw: PyDict, ...rest: Dynamic[]): Dynamic {
  const names: Dynamic = py.Tuple.of(...rest);
  return py.Tuple.of(
    new py.Dict(
      py.flatMap(names, (n: Dynamic) => (py.contains(kw, n) ? [[n, py.pop(kw, n)] as [Dynamic, Dynamic]] : [])),
    ),
    kw,
  );
}
py.print(
  popKnown({ a: 1, b: 2, c: 3 }, "a", "c", "zz"),
  py.sorted((({ ...k }: Dynamic = {}) => k)({ b: 1, a: 2 })),
  ((a: Dynamic, { ...k }: Dynamic = {}) => py.Tuple.of(a, k))(1, { a: 2 }),
);
try {
  py.callMethod(c, "create", [[]], { messages: [1] });
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(py.getItem(py.str(e).split("."), -1));
}
