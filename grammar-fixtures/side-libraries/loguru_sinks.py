# loguru: levels, brace formatting, bind, opt, sinks with levels, formats and filters, what the record has, remove
import sys
from loguru import logger

logger.remove()
number = logger.add(sys.stdout, format="{level: <8} | {message} | {extra}", level="INFO")
logger.debug("too low")
logger.info("plain {braces} 100%")
logger.info("first {} second {!r} named {name:>5}", 1.0, "two", name="x")
logger.success("done")
logger.warning("careful: {}", [1, None])
logger.error("bad {0} {0}", "twice")
logger.critical("worst")
logger.log("INFO", "logged {}", True)
logger.log(35, "between")
desk = logger.bind(desk="north", n=1)
desk.info("bound {}", 2)
desk.bind(n=2).info("bound again", user="ann")
logger.info({"a": 1})
logger.info(42)
calls = []


def costly():
    calls.append(1)
    return "costly"


logger.opt(lazy=True).debug("{}", costly)
logger.opt(lazy=True).info("{}", costly)
print(len(calls))
logger.remove(number)
logger.info("nobody hears it")
texts = []
logger.add(texts.append, format="{message}", level=30)
logger.add(lambda m: texts.append("filtered " + m), format="<green>{level.name}</green> {extra[desk]} {message}", filter=lambda r: "desk" in r["extra"] and r["level"].no >= 20)
logger.info("low")
logger.warning("loud")
desk.info("mine")
for text in texts:
    print(repr(text))
for bad in (lambda: logger.log("NOPE", "x"), lambda: logger.remove(999)):
    try:
        bad()
    except ValueError as e:
        print("ValueError", e)
logger.remove()
lines = []
logger.add(lambda m: lines.append(str(m)), format="{level} {message}")
try:
    {}["key"]
except KeyError:
    logger.exception("failed on {}", "key")
    logger.opt(exception=True).warning("and again")
    logger.error("without")
for line in lines:
    parts = line.splitlines()
    print(parts[0], len(parts) > 1, parts[-1])
