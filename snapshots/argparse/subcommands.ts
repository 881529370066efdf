import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { ArgumentParser } from "./runtime/python/stdlib/argparse.js";

// Subcommands with arguments of their own and functions as defaults

function add(args: Dynamic): Dynamic {
  return py.add(py.getAttr(args, "left"), py.getAttr(args, "right"));
}
py.signature(add, "add", ["args"]);

function show(args: Dynamic): string {
  return py.truthy(py.getAttr(args, "names")) ? py.join(", ", py.getAttr(args, "names")) : "nothing";
}
py.signature(show, "show", ["args"]);

const parser = new ArgumentParser("calc");
parser.addArgument("--debug", py.keywords({ action: "store_true" }));
const commands = parser.addSubparsers({ dest: "command", required: true, help: "what to do" });
const adding = commands.addParser("add", py.keywords({ help: "adds two numbers" }));
adding.addArgument("left", py.keywords({ type: py.int }));
adding.addArgument("right", py.keywords({ type: py.int }));
adding.setDefaults({ run: add });
const showing = commands.addParser("show", py.keywords({ help: "shows names" }));
showing.addArgument("names", py.keywords({ nargs: "*" }));
showing.addArgument("--upper", py.keywords({ action: "store_true" }));
showing.setDefaults({ run: show });

for (const words of py.Tuple.of(
  ["add", "1", "2"],
  ["--debug", "show", "a", "b"],
  ["show", "--upper"],
  ["nope"],
  [] as Dynamic[],
  ["add", "1"],
)) {
  try {
    const args = parser.parseArgs(words);
    py.print(py.getAttr(args, "command"), py.getAttr(args, "debug"), py.callMethod(args, "run", [args]));
  } catch (caught) {
    const stop = py.rethrowUnless(caught, py.SystemExit);
    py.print("exit", py.getAttr(stop, "code"));
  }
}
py.print(parser.formatHelp());
py.print(adding.formatHelp());
