import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { DEBUG, Formatter, StreamHandler, getLogger } from "./runtime/python/stdlib/logging.js";
import { stdout } from "./runtime/python/stdlib/sys.js";

// Module logger used in helpers, with lazy arguments and exceptions.
const logger = getLogger("__main__");
const handler = new StreamHandler(stdout);
handler.setFormatter(new Formatter("[%(levelname)s] %(name)s.%(funcName)s - %(message)s"));
logger.addHandler(handler);
logger.setLevel(DEBUG);
function work(x: number): Dynamic {
  logger.debug("working on %r", x);
  try {
    return py.div(10, x);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ZeroDivisionError);
    logger.error(`failed: ${py.str(e)}`);
    return null;
  } finally {
    logger.info("%s done, %d left (%.1f%%)", x, 0, 99.5);
  }
}
py.print(work(4), work(0));
logger.setLevel("WARNING");
work(1);
logger.warning("only this %s", { k: [1, null] });
