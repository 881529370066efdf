import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { forwardRef, subscribed } from "./runtime/python/stdlib/typing-forms.js";

let name!: string;
let run: Dynamic;
// Module-level loops, try and with that build tables used later.
const tools: PyDict[] = [];
for (name of ["a", "b", ""]) {
  if (!name) {
    continue;
  }
  tools.push({ name, len: py.len(name) });
}
const backend = "plain";
if (py.eq(backend, "plain")) {
  run = py.signature(
    function run(x: number): string {
      return `plain ${x}`;
    },
    "run",
    ["x"],
  );
} else {
  run = py.signature(
    function run(x: number): string {
      return `fast ${x}`;
    },
    "run",
    ["x"],
  );
}
const toolNames = new py.PySet(Array.from(tools, (t: PyDict) => py.getItem(t, "name")));
function use(): Dynamic {
  return py.Tuple.of(py.call(run, [tools.length]), py.sorted(toolNames), py.boundGlobal(name, "name"), backend);
}
py.print(
  use(),
  py.contains(py.moduleNames({}), "t")
    ? subscribed(py.boundGlobal(undefined, "t"), [forwardRef("name", () => py.boundGlobal(undefined, "name"))])
    : "no t",
);
