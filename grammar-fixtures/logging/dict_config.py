# Configuration from a dict.
import logging
import logging.config
logging.config.dictConfig({
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"short": {"format": "%(levelname)s %(name)s: %(message)s"}},
    "handlers": {"out": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "short", "level": "DEBUG"}},
    "loggers": {"agent": {"level": "DEBUG", "handlers": ["out"], "propagate": False}},
    "root": {"level": "WARNING", "handlers": ["out"]},
})
logging.getLogger("agent").debug("hello")
logging.getLogger("agent.tools").info("child")
logging.getLogger("other").info("hidden")
logging.getLogger("other").warning("shown")
