import * as py from "./runtime/python/index.js";
import { ArgumentParser, BooleanOptionalAction } from "./runtime/python/stdlib/argparse.js";

py.attributeNames(["add_argument", "max_tokens", "parse_args"]);
// Options with values, types, defaults, flags, counts, lists and choices

const parser = new ArgumentParser("agent", undefined, "Asks the agent.");
parser.addArgument("question", py.keywords({ help: "what to ask" }));
parser.addArgument("more", py.keywords({ nargs: "*", help: "further questions" }));
parser.addArgument("-m", "--model", py.keywords({ default: "small", choices: ["small", "large"] }));
parser.addArgument("--max-tokens", py.keywords({ type: py.int, default: 256 }));
parser.addArgument("--temperature", "-t", py.keywords({ type: py.float, default: "0.5" }));
parser.addArgument("-v", "--verbose", py.keywords({ action: "count", default: 0 }));
parser.addArgument("--stream", py.keywords({ action: "store_true" }));
parser.addArgument("--no-cache", py.keywords({ dest: "cache", action: "store_false" }));
parser.addArgument("--tag", py.keywords({ action: "append" }));
parser.addArgument("--stop", py.keywords({ nargs: "+", metavar: "WORD" }));
parser.addArgument("--pair", py.keywords({ nargs: 2, type: py.int }));
parser.addArgument("--log", py.keywords({ nargs: "?", const: "agent.log" }));
parser.addArgument("--level", py.keywords({ action: "store_const", const: 3 }));
parser.addArgument("--color", py.keywords({ action: BooleanOptionalAction, default: true }));

for (const words of py.Tuple.of(
  ["hello"],
  ["hello", "b", "c", "--stream", "-vv", "--no-cache"],
  ["-m", "large", "hello", "--max-tokens=12", "-t.25", "--tag", "a", "--tag=b"],
  ["hello", "--stop", "x", "y", "--pair", "1", "-2", "--log"],
  ["--log", "out.txt", "--level", "--no-color", "--", "-hello", "--stream"],
  ["--max", "9", "hello", "-v", "--temp", "1"],
)) {
  const args = parser.parseArgs(words);
  py.print(args);
  py.print(
    py.getAttr(args, "question"),
    py.getAttr(args, "max_tokens"),
    py.getAttr(args, "temperature"),
    py.getAttr(args, "verbose"),
    py.getAttr(args, "cache"),
    py.getItem(py.vars(args), "tag"),
  );
}
