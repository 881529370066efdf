import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { ArgumentParser } from "./runtime/python/stdlib/argparse.js";
import { Path } from "./runtime/python/stdlib/pathlib.js";
import { SimpleNamespace } from "./runtime/python/stdlib/types.js";

// Types that read a word: methods, classes, functions of a module; a parser of one's own; a namespace that holds functions
class Strict extends ArgumentParser {
  error(message: Dynamic): void {
    throw new py.ValueError(py.add("bad: ", message));
  }
}
const p = new Strict("x");
p.addArgument("--low", py.keywords({ type: py.getAttr(py.str, "lower") }));
p.addArgument("--path", py.keywords({ type: Path }));
p.addArgument("--data", py.keywords({ type: py.jsonLoads }));
p.addArgument("--flag", py.keywords({ type: (s: Dynamic) => s === "yes" }));
p.addArgument("--version", py.keywords({ action: "version", version: "%(prog)s 1.0" }));
py.print(p.parseArgs(["--low", "ABC", "--path", "a/b", "--data", '{"a": 1}', "--flag", "yes"]));
for (const words of py.Tuple.of(["--data", "{"], ["--zz"], ["--flag"])) {
  try {
    p.parseArgs(words);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print(e);
  }
}
try {
  p.parseArgs(["--version"]);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.SystemExit);
  py.print(py.getAttr(e, "code"));
}
const ns = new SimpleNamespace({ f: (x: Dynamic) => py.add(x, 1), n: 2 });
py.print(py.callMethod(ns, "f", [py.getAttr(ns, "n")]));
try {
  py.callMethod(ns, "g", [1]);
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.AttributeError);
  py.print(e);
}
