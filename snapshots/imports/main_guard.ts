import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { exit } from "./runtime/python/stdlib/sys.js";
import { TYPE_CHECKING } from "./runtime/python/stdlib/typing.js";

// The main guard, __name__ in a program, __future__ and typing-only imports, an __all__ that nobody reads.

const __all__: string[] = ["run", "missing"];
const __version__ = "1.2.3";

function run(values: number[], client: Dynamic = null): number {
  return client === null ? py.sum(values) : client;
}

function main(argv: Dynamic = null): number {
  py.print(run([1, 2, 3]), argv);
  return 0;
}

py.print("__main__", __version__, __all__.length, TYPE_CHECKING);
const code = main(["x"]);
py.print("code", code);
exit(code);
py.print("never");
