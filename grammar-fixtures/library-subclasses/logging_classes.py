# Handlers, formatters and filters of the program's own.
import logging


class ListHandler(logging.Handler):
    def __init__(self, level=logging.NOTSET):
        super().__init__(level)
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))


class Upper(logging.Formatter):
    def format(self, record):
        text = super().format(record)
        return text.upper()


class OnlyA(logging.Filter):
    def filter(self, record):
        return "a" in record.getMessage()


log = logging.getLogger("t")
log.setLevel(logging.DEBUG)
log.propagate = False
h = ListHandler()
h.setFormatter(Upper("%(levelname)s:%(name)s:%(message)s"))
h.addFilter(OnlyA())
log.addHandler(h)
log.info("hay %s", 1)
log.warning("no")
log.error("bad %d%%", 5)
print(h.lines)
