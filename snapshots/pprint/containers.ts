import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { PrettyPrinter, pformat, pp, pprint, saferepr } from "./runtime/python/stdlib/pprint.js";

// Long values are laid out over lines as CPython does.
const data = {
  name: "agent",
  tools: ["search_documents", "summarize_text", "send_email_to_customer", "lookup_order"],
  limits: { max_tokens: 1024, temperature: 0.1, nested: { a: [1, 2, 3], b: py.Tuple.of("x", "y") } },
  empty: new py.Dict(),
  none: null,
};
pprint(data);
pprint(data, undefined, undefined, 40);
pprint(data, undefined, 4, 30);
pprint(data, undefined, undefined, 50, undefined, { compact: true });
pprint(data, undefined, undefined, undefined, 1);
pprint(
  new py.Dict([
    [3, "c"],
    [1, "a"],
    [2, "b"],
  ] as [Dynamic, Dynamic][]),
  undefined,
  undefined,
  undefined,
  undefined,
  { sort_dicts: false },
);
pp(
  new py.Dict([
    [3, "c"],
    [1, "a"],
    [2, "b"],
  ] as [Dynamic, Dynamic][]),
);
py.print(
  pformat([
    py.list(py.range(30)),
    py.Tuple.of(1),
    py.Tuple.of(),
    py.set(),
    new py.PySet([1, 2]),
    py.frozenset(new py.PySet([1])),
  ]),
);
py.print(pformat(py.list(py.range(100)), undefined, 60, undefined, { compact: true }));
py.print(pformat(123456789, undefined, undefined, undefined, { underscore_numbers: true }), saferepr({ b: 1, a: 2 }));
new PrettyPrinter(2, 20).pprint([
  ["aaaa", "bbbb"],
  ["cccc", "dddd"],
]);
