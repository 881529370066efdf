import * as py from "./runtime/python/index.js";
import { pformat, pp, pprint, saferepr } from "./runtime/python/stdlib/pprint.js";

// Long dicts, lists and nested structures break at the width; short ones stay on one line.

const data = {
  name: "agent",
  tools: Array.from(py.range(4), (i: number) => ({ name: `tool_${i}`, args: { query: py.mul("x", i), limit: i } })),
  empty: new py.Dict(),
  none: null,
  nested: [[1, 2, [3, 4, [5]]], py.Tuple.of(), py.Tuple.of(1), new py.PySet(["k"])],
};
pprint(data);
pprint(data, undefined, undefined, 40);
pprint(data, undefined, undefined, 40, undefined, { compact: true, sort_dicts: false });
pprint(py.list(py.range(40)), undefined, undefined, 50, undefined, { compact: true });
pprint(data, undefined, undefined, undefined, 1);
pprint(data, undefined, undefined, 120, 2);
py.print(pformat({ b: 1, a: 2 }), pformat("text"), pformat(5), pformat(py.Tuple.of()));
py.print(pformat([1, 2, 3], 4, 5));
pp({ b: 1, a: 2 });
py.print(saferepr({ b: [py.float(1), null] }));
