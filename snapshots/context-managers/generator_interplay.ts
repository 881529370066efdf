import {
  type Dynamic,
  KeyError,
  call,
  clear,
  closeGenerator,
  enter,
  exit,
  getAttr,
  getItem,
  is,
  iterate,
  list,
  next,
  print,
  truthy,
} from "./runtime/python/index.js";

// with inside generators, closed early; managers that return other objects.
class Tx {
  declare log: Dynamic[];
  constructor(log: Dynamic[]) {
    this.log = log;
  }
  __enter__(): Dynamic {
    this.log.push("begin");
    return getAttr(this.log, "append");
  }
  __exit__(t: Dynamic, v: Dynamic, tb: Dynamic): boolean {
    this.log.push(truthy(t) ? "rollback" : "commit");
    return is(t, KeyError);
  }
}
function* work(log: Dynamic[], keys: string): Generator<Dynamic> {
  const manager: Dynamic = new Tx(log);
  const w = enter(manager);
  let failed = false;
  try {
    for (const k of iterate(keys)) {
      call(w, [k]);
      yield getItem({ a: 1 }, k);
    }
  } catch (caught) {
    failed = true;
    if (!exit(manager, caught)) {
      throw caught;
    }
  } finally {
    if (!failed) {
      exit(manager);
    }
  }
  call(w, ["after"]);
}
const log: Dynamic[] = [];
print(list(work(log, "aa")), log);
clear(log);
print(list(work(log, "ax")), log);
clear(log);
const g = work(log, "aaa");
next(g);
closeGenerator(g);
print(log);
