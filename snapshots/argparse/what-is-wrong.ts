import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { ArgumentError, ArgumentParser, ArgumentTypeError } from "./runtime/python/stdlib/argparse.js";

// Words that do not fit: the program exits with 2, and an exception says so where the parser is told not to exit

function even(text: Dynamic): number {
  const number = py.int(text);
  if (py.truthy(py.mod(number, 2))) {
    throw py.raise(new ArgumentTypeError(`${number} is odd`));
  }
  return number;
}
py.signature(even, "even", ["text"]);

const parser = new ArgumentParser(
  "tool",
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  false,
);
parser.addArgument("path");
parser.addArgument("-n", "--number", py.keywords({ type: py.int }));
parser.addArgument("--even", py.keywords({ type: even }));
parser.addArgument("--kind", py.keywords({ choices: py.Tuple.of("a", "b") }));
parser.addArgument("--two", py.keywords({ nargs: 2 }));
const group = parser.addMutuallyExclusiveGroup();
group.addArgument("--quiet", py.keywords({ action: "store_true" }));
group.addArgument("--loud", py.keywords({ action: "store_true" }));

for (const words of py.Tuple.of(
  ["p", "-n", "x"],
  ["p", "--even", "3"],
  ["p", "--even", "z"],
  ["p", "--kind", "c"],
  ["p", "--two", "1"],
  ["p", "-n"],
  ["p", "--quiet", "--loud"],
  ["p", "--quiet=yes"],
  ["p", "--even", "4", "-n7"],
)) {
  try {
    py.print(parser.parseArgs(words));
  } catch (caught) {
    const error = py.rethrowUnless(caught, ArgumentError);
    py.print(py.typeName(error), error);
  }
}

const strict = new ArgumentParser("strict");
strict.addArgument("--name", py.keywords({ required: true }));
strict.addArgument("item");
for (const words of py.Tuple.of(
  [] as Dynamic[],
  ["x"],
  ["x", "--name", "n", "extra"],
  ["x", "--name", "n", "--zzz"],
  ["x", "--name", "n"],
)) {
  try {
    py.print(strict.parseArgs(words));
  } catch (caught2) {
    const stop = py.rethrowUnless(caught2, py.SystemExit);
    py.print("exit", py.getAttr(stop, "code"));
  }
}
py.print(strict.parseKnownArgs(["x", "--name", "n", "extra", "--zzz", "1"]));
