import { logger } from "./runtime/libraries/loguru.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { stdout } from "./runtime/python/stdlib/sys.js";

// loguru: levels, brace formatting, bind, opt, sinks with levels, formats and filters, what the record has, remove

logger.remove();
const number = logger.add(stdout, { format: "{level: <8} | {message} | {extra}", level: "INFO" });
logger.debug("too low");
logger.info("plain {braces} 100%");
logger.info("first {} second {!r} named {name:>5}", py.float(1), "two", py.keywords({ name: "x" }));
logger.success("done");
logger.warning("careful: {}", [1, null]);
logger.error("bad {0} {0}", "twice");
logger.critical("worst");
logger.log("INFO", "logged {}", true);
logger.log(35, "between");
const desk = logger.bind({ desk: "north", n: 1 });
desk.info("bound {}", 2);
desk.bind({ n: 2 }).info("bound again", py.keywords({ user: "ann" }));
logger.info({ a: 1 });
logger.info(42);
const calls: number[] = [];

function costly(): string {
  calls.push(1);
  return "costly";
}
py.signature(costly, "costly", []);

logger.opt({ lazy: true }).debug("{}", costly);
logger.opt({ lazy: true }).info("{}", costly);
py.print(calls.length);
logger.remove(number);
logger.info("nobody hears it");
const texts: Dynamic[] = [];
logger.add(py.getAttr(texts, "append"), { format: "{message}", level: 30 });
logger.add((m: Dynamic) => py.append(texts, py.add("filtered ", m)), {
  format: "<green>{level.name}</green> {extra[desk]} {message}",
  filter: (r: Dynamic) =>
    py.contains(py.getItem(r, "extra"), "desk") && py.ge(py.getAttr(py.getItem(r, "level"), "no"), 20),
});
logger.info("low");
logger.warning("loud");
desk.info("mine");
for (const text of texts) {
  py.print(py.repr(text));
}
for (const bad of py.Tuple.of(
  py.signature(() => logger.log("NOPE", "x"), "<lambda>", []),
  py.signature(() => logger.remove(999), "<lambda>", []),
)) {
  try {
    py.call(bad, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print("ValueError", e);
  }
}
logger.remove();
const lines: string[] = [];
logger.add((m: Dynamic) => py.append(lines, py.str(m)), { format: "{level} {message}" });
try {
  py.getItem(new py.Dict(), "key");
} catch (caught2) {
  py.rethrowUnless(caught2, py.KeyError);
  logger.exception("failed on {}", "key", py.keywords({ exc_info: caught2 }));
  logger.opt({ exception: caught2 }).warning("and again");
  logger.error("without");
}
for (const line of lines) {
  const parts: string[] = py.splitLines(line);
  py.print(py.getItem(parts, 0), parts.length > 1, py.getItem(parts, -1));
}
