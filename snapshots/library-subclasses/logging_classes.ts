import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { DEBUG, Filter, Formatter, Handler, NOTSET, getLogger } from "./runtime/python/stdlib/logging.js";

// Handlers, formatters and filters of the program's own.

const initLevel: Dynamic = NOTSET;
class ListHandler extends Handler {
  declare lines: string[];
  constructor(level: Dynamic = initLevel as Dynamic) {
    super(level);
    this.lines = [];
  }

  emit(record: Dynamic): void {
    this.lines.push(this.format(record));
  }
}

class Upper extends Formatter {
  format(record: Dynamic): Dynamic {
    const text = super.format(record);
    return py.callMethod(text, "upper", []);
  }
}

class OnlyA extends Filter {
  filter(record: Dynamic): boolean {
    return py.contains(py.callMethod(record, "getMessage", []), "a");
  }
}

const log = getLogger("t");
log.setLevel(DEBUG);
log.propagate = false;
const h = new ListHandler();
h.setFormatter(new Upper("%(levelname)s:%(name)s:%(message)s"));
h.addFilter(new OnlyA());
log.addHandler(h);
log.info("hay %s", 1);
log.warning("no");
log.error("bad %d%%", 5);
py.print(h.lines);
