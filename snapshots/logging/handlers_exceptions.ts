import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { ERROR, Filter, Formatter, Handler, StreamHandler, getLogger } from "./runtime/python/stdlib/logging.js";
import { stdout } from "./runtime/python/stdlib/sys.js";

// Handlers, formatters, filters, exception logging, propagation.
const log = getLogger("t");
log.setLevel("DEBUG");
log.propagate = false;
const h = new StreamHandler(stdout);
h.setFormatter(new Formatter("{levelname}:{message}", undefined, "{"));
log.addHandler(h);
class F extends Filter {
  filter(r: Dynamic): boolean {
    return !py.contains(py.callMethod(r, "getMessage", []), "secret");
  }
}
log.addFilter(new F());
log.info("ok");
log.info("a secret");
h.setLevel(ERROR);
log.warning("below");
log.error("shown");
class L extends Handler {
  declare rows: Dynamic[];
  constructor() {
    super();
    this.rows = [];
  }
  emit(r: Dynamic): void {
    this.rows.push(
      py.Tuple.of(
        py.getAttr(r, "levelname"),
        py.callMethod(r, "getMessage", []),
        py.getAttr(r, "exc_info") !== null,
        py.getAttr(r, "user", null),
      ),
    );
  }
}
const l = new L();
log.addHandler(l);
try {
  py.div(1, 0);
} catch (caught) {
  py.rethrowUnless(caught, py.ZeroDivisionError);
  log.removeHandler(h);
  log.exception("failed %s", "x", py.keywords({ exc_info: caught }));
  log.warning("w", py.keywords({ exc_info: caught }));
}
log.debug("d", py.keywords({ extra: { user: "ann" } }));
py.print(l.rows, log.hasHandlers(), log.handlers.length);
