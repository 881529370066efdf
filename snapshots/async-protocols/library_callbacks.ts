import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { ArgumentParser } from "./runtime/python/stdlib/argparse.js";
import { Filter, Handler, getLogger } from "./runtime/python/stdlib/logging.js";
import { stdout } from "./runtime/python/stdlib/sys.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// What libraries call without waiting: handlers of logs, encoders, enums, types of arguments, patterns, writers. Reported.

async function fetch(x: Dynamic = "made"): Promise<Dynamic> {
  await sleep(0);
  return x;
}
py.signature(fetch, "fetch", ["x="]);

class Ship extends Handler {
  emit(..._args: Dynamic[]): Dynamic {
    return py.notMigrated(
      "async-in-sync-protocol",
      'def emit(self, record): print("emit", fetch(record.getMessage()))',
    );
  }
}

class Allow extends Filter {
  filter(..._args: Dynamic[]): Dynamic {
    return py.notMigrated("async-in-sync-protocol", "def filter(self, record): return fetch(True)");
  }
}

class Encoder extends py.JSONEncoder {
  default(..._args: Dynamic[]): Dynamic {
    return py.notMigrated("async-in-sync-protocol", "def default(self, o): return fetch(str(o))");
  }
}

class Page {
  async write(text: Dynamic): Promise<void> {
    await py.call(py.getAttr(stdout, "write"), [await fetch(text)]);
  }

  flush(): void {}
}

class Meta extends py.TypeBase {
  __call__(..._args: Dynamic[]): Dynamic {
    return py.notMigrated("async-in-sync-protocol", "def __call__(cls, *args): return fetch(super().__call__(*args))");
  }
}

class Made {
  static {
    py.finishClass(this, { metaclass: Meta });
  }
}

const log = getLogger("ship");
log.addHandler(new Ship());
log.addFilter(new Allow());
log.warning("hello");
py.print(py.jsonDumps({ a: new py.PySet([1, 2]) }, { cls: Encoder }));
// Python: print(re.compile("a").sub(lambda m: fetch("b"), "aa"))
py.print(py.notMigrated("async-in-sync-protocol", 'lambda m: fetch("b")'));
const parser = new ArgumentParser();
// Python: parser.add_argument("--n", type=fetch)
py.notMigrated("async-in-sync-protocol", "fetch");
py.print(py.getAttr(parser.parseArgs(["--n", "3"]), "n"));
// Python: print("to the page", file=Page())
py.notMigrated("async-in-sync-protocol", "Page()");
py.print(py.typeName(py.call(Made, [])));
