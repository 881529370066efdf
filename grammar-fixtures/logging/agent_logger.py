# Module logger used in helpers, with lazy arguments and exceptions.
import logging
import sys
logger = logging.getLogger(__name__)
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("[%(levelname)s] %(name)s.%(funcName)s - %(message)s"))
logger.addHandler(handler)
logger.setLevel(logging.DEBUG)
def work(x):
    logger.debug("working on %r", x)
    try: return 10 / x
    except ZeroDivisionError as e:
        logger.error(f"failed: {e}")
        return None
    finally: logger.info("%s done, %d left (%.1f%%)", x, 0, 99.5)
print(work(4), work(0))
logger.setLevel("WARNING"); work(1); logger.warning("only this %s", {"k": [1, None]})
