import * as py from "./runtime/python/index.js";
import {
  ArgumentDefaultsHelpFormatter,
  ArgumentParser,
  RawDescriptionHelpFormatter,
  SUPPRESS,
} from "./runtime/python/stdlib/argparse.js";

// Usage and help of a parser: columns, wrapped lines, defaults, groups, epilog

const parser = new ArgumentParser(
  "deploy",
  undefined,
  "Puts an agent where it is served, after a look at everything that it needs to run there for long.",
  "See the manual for %(prog)s.",
);
parser.addArgument("model", py.keywords({ help: "name of the model" }));
parser.addArgument(
  "version",
  py.keywords({ type: py.int, nargs: "?", help: "its version, the latest one if left out" }),
);
parser.addArgument(
  "--endpoint-name",
  "-e",
  py.keywords({ metavar: "NAME", required: true, help: "endpoint to serve from" }),
);
parser.addArgument(
  "--size",
  py.keywords({ choices: ["small", "medium", "large"], default: "small", help: "size (default: %(default)s)" }),
);
parser.addArgument(
  "--scale-to-zero",
  py.keywords({
    action: "store_true",
    help: "stop when nobody asks, and start again with the first request that comes",
  }),
);
parser.addArgument("--env", py.keywords({ nargs: "*", help: SUPPRESS }));
parser.addArgument("--tags", py.keywords({ nargs: "+", help: "tags" }));
const limits = parser.addArgumentGroup("limits", "what it may use");
limits.addArgument("--timeout", py.keywords({ type: py.float, default: py.float(30), help: "in seconds" }));
limits.addArgument("--retries", py.keywords({ type: py.int }));
py.print(parser.formatUsage());
py.print(parser.formatHelp());
parser.printHelp();

const withDefaults = new ArgumentParser(
  "d",
  undefined,
  undefined,
  undefined,
  undefined,
  ArgumentDefaultsHelpFormatter,
  false,
);
withDefaults.addArgument("--rate", py.keywords({ type: py.float, default: 0.5, help: "how fast" }));
withDefaults.addArgument("--name", py.keywords({ help: "who" }));
py.print(withDefaults.formatHelp());

const raw = new ArgumentParser("r", undefined, "first\n  second", undefined, undefined, RawDescriptionHelpFormatter);
const choice = raw.addMutuallyExclusiveGroup({ required: true });
choice.addArgument("--one", py.keywords({ action: "store_true" }));
choice.addArgument("--two", py.keywords({ metavar: "N" }));
py.print(raw.formatHelp());
try {
  raw.parseArgs(["--help"]);
} catch (caught) {
  const stop = py.rethrowUnless(caught, py.SystemExit);
  py.print("exit", py.getAttr(stop, "code"));
}
