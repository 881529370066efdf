import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A Retrying object that is called with a function is reported: loops and decorators are what is migrated.

const tries: Dynamic[] = [];

function flaky(label: Dynamic): string {
  tries.push(label);
  if (tries.length < 3) {
    throw new py.OSError("busy");
  }
  return `${py.str(label)} after ${tries.length}`;
}
py.signature(flaky, "flaky", ["label"]);

// Python: print(Retrying(stop=stop_after_attempt(5))(flaky, "done"))
py.print(py.notMigrated("unsupported-expression", 'Retrying(stop=stop_after_attempt(5))(flaky, "done")'));
