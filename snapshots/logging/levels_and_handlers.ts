import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  CRITICAL,
  Filter,
  Formatter,
  INFO,
  LoggerAdapter,
  NOTSET,
  StreamHandler,
  addLevelName,
  disable,
  getLevelName,
  getLogger,
} from "./runtime/python/stdlib/logging.js";
import { stdout } from "./runtime/python/stdlib/sys.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// Levels, handlers, formatters, propagation, filters.
const out = new StringIO();
const h = new StreamHandler(out);
h.setFormatter(new Formatter("%(levelname)-8s|%(name)s|%(message)s"));
const log = getLogger("app.sub");
const root = getLogger("app");
root.addHandler(h);
root.setLevel(INFO);
root.propagate = false;
log.debug("hidden");
log.info("n=%d s=%s r=%r", 1, "é", "q");
log.warning("%(k)s", { k: "v" });
log.error("plain 100%");
log.log(25, "custom");
log.critical("x %s", null);
py.print(out.getvalue());
py.print(
  log.level,
  log.getEffectiveLevel(),
  log.isEnabledFor(10),
  log.name,
  py.is(log.parent, root),
  getLevelName(30),
  getLevelName("ERROR"),
  getLevelName(25),
  log.hasHandlers(),
  py.eq(root.handlers, [h]),
  py.repr(log),
  py.is(getLogger("app.sub"), log),
);
out.truncate(0);
out.seek(0);
class OnlyX extends Filter {
  filter(record: Dynamic): boolean {
    return py.contains(py.callMethod(record, "getMessage", []), "x");
  }
}
h.addFilter(new OnlyX());
log.info("abc");
log.info("xyz");
false ? py.clear(h.filters) : null;
try {
  py.div(1, 0);
} catch (caught) {
  py.rethrowUnless(caught, py.ZeroDivisionError);
  log.error("x failed", py.keywords({ exc_info: caught }));
  log.exception("x again", py.keywords({ exc_info: caught }));
}
const text = out.getvalue();
py.print(
  py.getItem(py.splitLines(text), 0),
  py.count(text, "Traceback"),
  py.getItem(py.splitLines(py.strip(text)), -1),
);
addLevelName(5, "TRACE");
py.print(getLevelName(5));
log.setLevel("WARNING");
py.print(log.level);
try {
  log.setLevel("NOPE");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.ValueError);
  py.print(e);
}
const a = new LoggerAdapter(log, { id: 7 });
out.truncate(0);
out.seek(0);
a.warning("x adapter");
py.print(py.strip(out.getvalue()));
disable(CRITICAL);
log.critical("x off");
disable(NOTSET);
py.print(py.count(out.getvalue(), "off"));
const h2 = new StreamHandler(stdout);
h2.setFormatter(new Formatter("{levelname}:{message}", undefined, "{"));
log.addHandler(h2);
log.warning("x braces");
log.removeHandler(h2);
const h3 = new StreamHandler(stdout);
h3.setFormatter(new Formatter("$levelname/$message", undefined, "$"));
log.addHandler(h3);
log.warning("x dollars %s", [1]);
