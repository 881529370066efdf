import {
  type Dynamic,
  ValueError,
  ZeroDivisionError,
  callMethod,
  contains,
  count,
  div,
  eq,
  getAttr,
  getItem,
  is,
  keywords,
  print,
  repr,
  rethrowUnless,
  splitLines,
  strip,
} from "./runtime/python/index.js";
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
print(out.getvalue());
print(
  log.level,
  log.getEffectiveLevel(),
  log.isEnabledFor(10),
  log.name,
  is(log.parent, root),
  getLevelName(30),
  getLevelName("ERROR"),
  getLevelName(25),
  log.hasHandlers(),
  eq(root.handlers, [h]),
  repr(log),
  is(getLogger("app.sub"), log),
);
out.truncate(0);
out.seek(0);
class OnlyX extends Filter {
  filter(record: Dynamic): boolean {
    return contains(callMethod(record, "getMessage", []), "x");
  }
}
h.addFilter(new OnlyX());
log.info("abc");
log.info("xyz");
false ? callMethod(getAttr(h, "filters"), "clear", []) : null;
try {
  div(1, 0);
} catch (caught) {
  rethrowUnless(caught, ZeroDivisionError);
  log.error("x failed", keywords({ exc_info: caught }));
  log.exception("x again", keywords({ exc_info: caught }));
}
const text = out.getvalue();
print(getItem(splitLines(text), 0), count(text, "Traceback"), getItem(splitLines(strip(text)), -1));
addLevelName(5, "TRACE");
print(getLevelName(5));
log.setLevel("WARNING");
print(log.level);
try {
  log.setLevel("NOPE");
} catch (caught2) {
  const e = rethrowUnless(caught2, ValueError);
  print(e);
}
const a = new LoggerAdapter(log, { id: 7 });
out.truncate(0);
out.seek(0);
a.warning("x adapter");
print(strip(out.getvalue()));
disable(CRITICAL);
log.critical("x off");
disable(NOTSET);
print(count(out.getvalue(), "off"));
const h2 = new StreamHandler(stdout);
h2.setFormatter(new Formatter("{levelname}:{message}", undefined, "{"));
log.addHandler(h2);
log.warning("x braces");
log.removeHandler(h2);
const h3 = new StreamHandler(stdout);
h3.setFormatter(new Formatter("$levelname/$message", undefined, "$"));
log.addHandler(h3);
log.warning("x dollars %s", [1]);
