import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Tools called by name with arguments of a model: wrong kinds of value show what Python shows

function add(limit: number, name: string, rate: Dynamic = py.float(1), tags: Dynamic = null): string {
  let n: Dynamic = py.add(limit, 1);
  if (py.truthy(limit)) {
    n = py.iadd(n, 2);
  }
  return `${py.str(name)} ${py.str(n)} ${py.str(rate)} ${py.str(limit)} ${py.str(py.mul(rate, 2))} ${py.str(tags)} ${py.truthy(tags) ? py.len(tags) : 0}`;
}
py.signature(add, "add", ["limit", "name", "rate=", "tags="]);

function upper(s: string): string {
  return py.callMethod(s, "upper", []) + "!";
}
py.signature(upper, "upper", ["s"]);

const TOOLS = { add, upper };

function run(name: string, args: string): string {
  try {
    return py.call(py.getItem(TOOLS, name), [], py.jsonLoads(args));
  } catch (caught) {
    const e = py.toException(caught);
    return `${py.str(py.typeName(e))}: ${py.str(e)}`;
  }
}

py.print(run("add", '{"limit": 5, "name": "x"}'));
py.print(run("add", '{"limit": 5.0, "name": null, "rate": 3}'));
py.print(run("add", '{"limit": true, "name": 3, "rate": 3, "tags": ["a"]}'));
py.print(run("add", '{"limit": "5", "name": 3}'));
py.print(run("add", '{"limit": 5, "name": "x", "tags": {"a": 1}}'));
py.print(run("upper", '{"s": null}'));
py.print(run("upper", '{"s": 3}'));
py.print(run("upper", '{"s": "abc"}'));
