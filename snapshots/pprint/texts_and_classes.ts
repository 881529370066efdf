import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Counter } from "./runtime/python/stdlib/counter.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";
import { pprint } from "./runtime/python/stdlib/pprint.js";

// Long strings are parted at blanks; dataclasses and dict classes have forms of their own.
const long = "the quick brown fox jumps over the lazy dog and runs away from the very long line of text";
pprint(long, undefined, undefined, 40);
pprint({ text: long, n: 1 }, undefined, undefined, 40);
pprint([long, "short"], undefined, undefined, 50);
pprint("line one\nline two is longer\n\nend", undefined, undefined, 20);
class Tool {
  declare name: string;
  declare args: Dynamic;
  declare hidden: Dynamic;

  constructor(name: string, args: Dynamic = [], hidden: Dynamic = 0 as Dynamic) {
    this.name = name;
    this.args = args;
    this.hidden = hidden;
  }
  static {
    py.dataclass(this, [{ name: "name" }, { name: "args" }, { name: "hidden", repr: false }]);
    py.signature(this, "Tool.__init__", ["name", "args=", "hidden="]);
    py.pyClass(this, { name: "Tool" });
  }
}
pprint(
  new Tool("search", ["query_string_number_one", "limit_of_results", "offset_of_results"]),
  undefined,
  undefined,
  40,
);
pprint(new Tool("s"));
pprint(
  new OrderedDict([py.Tuple.of("alpha", 1), py.Tuple.of("beta", 2), py.Tuple.of("gamma_is_long", 3)]),
  undefined,
  undefined,
  30,
);
pprint(new defaultdict(py.list, { a: [1, 2, 3], b: [4, 5, 6] }), undefined, undefined, 30);
pprint(new Counter("mississippi river"), undefined, undefined, 30);
pprint({ é: "ü", "😀": [null, true, py.float(1), py.float("nan")] });
