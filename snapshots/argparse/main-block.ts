import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { ArgumentParser, Namespace } from "./runtime/python/stdlib/argparse.js";

py.attributeNames(["add_argument", "dry_run", "parse_args"]);
// The __main__ block of an agent's module: arguments for a run by hand

class Settings {
  declare model: string;
  declare temperature: Dynamic;
  declare dryRun: boolean;

  constructor(model: string, temperature: Dynamic = 0.1 as Dynamic, dryRun: boolean = false as Dynamic) {
    this.model = model;
    this.temperature = temperature;
    this.dryRun = dryRun;
  }
  static {
    py.dataclass(this, [{ name: "model" }, { name: "temperature" }, { name: "dry_run", js: "dryRun" }]);
    py.signature(this, "Settings.__init__", ["model", "temperature=", "dry_run="]);
  }
}

function parse(argv: Dynamic = null): Settings {
  const parser = new ArgumentParser(undefined, undefined, null);
  parser.addArgument("--model", py.keywords({ default: "databricks-test", help: "endpoint" }));
  parser.addArgument("--temperature", py.keywords({ type: py.float, default: 0.1 }));
  parser.addArgument("--dry-run", py.keywords({ action: "store_true" }));
  const args = parser.parseArgs(argv);
  return new Settings(py.getAttr(args, "model"), py.getAttr(args, "temperature"), py.getAttr(args, "dry_run"));
}

function main(argv: Dynamic = null): number {
  const settings = parse(argv);
  py.print(py.jsonDumps(py.vars(settings)));
  return py.truthy(settings.dryRun) ? 0 : 1;
}

py.print(main([]));
py.print(main(["--model", "m", "--dry-run"]));
const namespace = new Namespace({ model: "x", limit: 3 });
py.print(namespace, py.getAttr(namespace, "limit"), py.contains(namespace, "model"), py.hasAttr(namespace, "other"));
py.print(py.eq(namespace, new Namespace({ model: "x", limit: 3 })), py.getAttr(namespace, "other", "none"));
try {
  py.print(py.getAttr(namespace, "other"));
} catch (caught) {
  const error = py.rethrowUnless(caught, py.AttributeError);
  py.print(error);
}
throw new py.SystemExit(main());
