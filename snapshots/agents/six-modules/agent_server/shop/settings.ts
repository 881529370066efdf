/** Settings, and the texts that the package ships with. */

import * as py from "../runtime/python/index.js";
import type { Dynamic, PyDict } from "../runtime/python/index.js";
import { open } from "../runtime/python/stdlib/files.js";
import { abspath, dirname, join } from "../runtime/python/stdlib/os-path.js";
import { Path } from "../runtime/python/stdlib/pathlib.js";

const HERE = new Path(py.sourceFile(import.meta.filename, "shop/settings.py")).parent;
const PROMPTS = py.div(HERE, "prompts");

class Settings {
  declare endpoint: string;
  declare maxTurns: number;
  declare currency: string;
  declare discounts: PyDict;

  constructor(
    endpoint: string = "databricks-claude-sonnet-4" as Dynamic,
    maxTurns: number = 3 as Dynamic,
    currency: string = "EUR" as Dynamic,
    discounts: Dynamic = new py.Dict(),
  ) {
    this.endpoint = endpoint;
    this.maxTurns = maxTurns;
    this.currency = currency;
    this.discounts = discounts;
  }
  static {
    py.dataclass(this, [
      { name: "endpoint" },
      { name: "max_turns", js: "maxTurns" },
      { name: "currency" },
      { name: "discounts" },
    ]);
    py.signature(this, "Settings.__init__", ["endpoint=", "max_turns=", "currency=", "discounts="]);
  }

  discount(kind: string): Dynamic {
    return py.callMethod(this.discounts, "get", [kind, py.float(0)]);
  }
}

function loadSettings(name: string = "settings.json"): Dynamic {
  const manager: Dynamic = open(
    join(dirname(abspath(py.sourceFile(import.meta.filename, "shop/settings.py"))), name),
    undefined,
    undefined,
    "utf-8",
  );
  const f = py.enter(manager);
  let failed = false;
  try {
    return py.call(Settings, [], py.jsonLoad(f));
  } catch (caught) {
    failed = true;
    if (!py.exit(manager, caught)) {
      throw caught;
    }
  } finally {
    if (!failed) {
      py.exit(manager);
    }
  }
  return null;
}

export function prompt(name: string): string {
  return py.callMethod(
    py.callMethod(py.div(PROMPTS, `${name}.txt`), "read_text", [], { encoding: "utf-8" }),
    "strip",
    [],
  );
}

export function promptNames(): string[] {
  return py.sorted(py.lazyFlatMap(py.callMethod(PROMPTS, "glob", ["*.txt"]), (p: Dynamic) => [py.getAttr(p, "stem")]));
}

export const DEFAULT = loadSettings();
