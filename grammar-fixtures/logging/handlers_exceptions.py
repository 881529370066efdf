# Handlers, formatters, filters, exception logging, propagation.
import logging, sys
log = logging.getLogger("t"); log.setLevel("DEBUG"); log.propagate = False
h = logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter("{levelname}:{message}", style="{")); log.addHandler(h)
class F(logging.Filter):
    def filter(self, r): return "secret" not in r.getMessage()
log.addFilter(F()); log.info("ok"); log.info("a secret"); h.setLevel(logging.ERROR); log.warning("below"); log.error("shown")
class L(logging.Handler):
    def __init__(self): super().__init__(); self.rows = []
    def emit(self, r): self.rows.append((r.levelname, r.getMessage(), r.exc_info is not None, getattr(r, "user", None)))
l = L(); log.addHandler(l)
try: 1 / 0
except ZeroDivisionError: log.removeHandler(h); log.exception("failed %s", "x"); log.warning("w", exc_info=True)
log.debug("d", extra={"user": "ann"}); print(l.rows, log.hasHandlers(), len(log.handlers))
