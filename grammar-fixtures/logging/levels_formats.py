# Levels, lazy arguments, formats to stdout.
import logging, sys
logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(asctime)s|%(levelname)-8s|%(name)s|%(message)s", datefmt="T")
log = logging.getLogger("app.db")
log.debug("hidden"); log.info("n=%d s=%s", 3, "x"); log.warning("plain"); log.error("%r", {"a": 1}); log.critical("%(k)s", {"k": "v"}); logging.info("root"); logging.getLogger("app").setLevel(logging.ERROR); log.info("now hidden"); log.error("%s%%", 5)
print(log.level, log.getEffectiveLevel(), log.isEnabledFor(logging.INFO), logging.getLevelName(30), log.name, log is logging.getLogger("app.db"), log.parent.name, logging.DEBUG, log.log(logging.ERROR, "via log"))
