import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// with inside generators, closed early; managers that return other objects.
class Tx {
  declare log: Dynamic[];
  constructor(log: Dynamic[]) {
    this.log = log;
  }
  __enter__(): Dynamic {
    this.log.push("begin");
    return py.getAttr(this.log, "append");
  }
  __exit__(t: Dynamic, v: Dynamic, tb: Dynamic): boolean {
    this.log.push(py.truthy(t) ? "rollback" : "commit");
    return py.is(t, py.KeyError);
  }
}
function* work(log: Dynamic[], keys: string): Generator<Dynamic> {
  const manager: Dynamic = new Tx(log);
  const w = py.enter(manager);
  let failed = false;
  try {
    for (const k of py.iterate(keys)) {
      py.call(w, [k]);
      yield py.getItem({ a: 1 }, k);
    }
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
  py.call(w, ["after"]);
}
const log: Dynamic[] = [];
py.print(py.list(work(log, "aa")), log);
py.clear(log);
py.print(py.list(work(log, "ax")), log);
py.clear(log);
const g = work(log, "aaa");
py.next(g);
py.closeGenerator(g);
py.print(log);
