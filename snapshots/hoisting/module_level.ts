import {
  type Dynamic,
  type PyDict,
  PySet,
  Tuple,
  boundGlobal,
  call,
  contains,
  eq,
  getItem,
  len,
  notMigrated,
  print,
  sorted,
} from "./runtime/python/index.js";
import { forwardRef, subscribed } from "./runtime/python/stdlib/typing-forms.js";

let name!: string;
let run: Dynamic;
// Module-level loops, try and with that build tables used later.
const tools: PyDict[] = [];
for (name of ["a", "b", ""]) {
  if (!name) {
    continue;
  }
  tools.push({ name, len: len(name) });
}
const backend = "plain";
if (eq(backend, "plain")) {
  run = function run(x: number): string {
    return `plain ${x}`;
  };
} else {
  run = function run(x: number): string {
    return `fast ${x}`;
  };
}
const toolNames = new PySet(Array.from(tools, (t: PyDict) => getItem(t, "name")));
function use(): Dynamic {
  return Tuple.of(call(run, [tools.length]), sorted(toolNames), boundGlobal(name, "name"), backend);
}
// Python: print(use(), t["name"] if "t" in globals() else "no t")
print(
  use(),
  contains(call(notMigrated("eval-exec", "globals"), []), "t")
    ? subscribed(boundGlobal(undefined, "t"), [
        forwardRef("name", () => boundGlobal(undefined, "name")),
      ])
    : "no t",
);
