# Levels, handlers, formatters, propagation, filters.
import io
import logging
import sys
out = io.StringIO()
h = logging.StreamHandler(out)
h.setFormatter(logging.Formatter("%(levelname)-8s|%(name)s|%(message)s"))
log = logging.getLogger("app.sub")
root = logging.getLogger("app")
root.addHandler(h); root.setLevel(logging.INFO); root.propagate = False
log.debug("hidden"); log.info("n=%d s=%s r=%r", 1, "é", "q"); log.warning("%(k)s", {"k": "v"}); log.error("plain 100%"); log.log(25, "custom"); log.critical("x %s", None)
print(out.getvalue())
print(log.level, log.getEffectiveLevel(), log.isEnabledFor(10), log.name, log.parent is root, logging.getLevelName(30), logging.getLevelName("ERROR"), logging.getLevelName(25), log.hasHandlers(), root.handlers == [h], repr(log), logging.getLogger("app.sub") is log)
out.truncate(0); out.seek(0)
class OnlyX(logging.Filter):
    def filter(self, record): return "x" in record.getMessage()
h.addFilter(OnlyX()); log.info("abc"); log.info("xyz"); h.filters.clear() if False else None
try:
    1 / 0
except ZeroDivisionError:
    log.error("x failed", exc_info=True); log.exception("x again")
text = out.getvalue()
print(text.splitlines()[0], text.count("Traceback"), text.strip().splitlines()[-1])
logging.addLevelName(5, "TRACE"); print(logging.getLevelName(5)); log.setLevel("WARNING"); print(log.level)
try:
    log.setLevel("NOPE")
except ValueError as e:
    print(e)
a = logging.LoggerAdapter(log, {"id": 7}); out.truncate(0); out.seek(0); a.warning("x adapter"); print(out.getvalue().strip())
logging.disable(logging.CRITICAL); log.critical("x off"); logging.disable(logging.NOTSET); print(out.getvalue().count("off"))
h2 = logging.StreamHandler(sys.stdout); h2.setFormatter(logging.Formatter("{levelname}:{message}", style="{")); log.addHandler(h2); log.warning("x braces"); log.removeHandler(h2)
h3 = logging.StreamHandler(sys.stdout); h3.setFormatter(logging.Formatter("$levelname/$message", style="$")); log.addHandler(h3); log.warning("x dollars %s", [1])
