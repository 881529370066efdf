import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { wraps } from "./runtime/python/stdlib/functools.js";
import { INFO, basicConfig, getLogger } from "./runtime/python/stdlib/logging.js";
import { stdout } from "./runtime/python/stdlib/sys.js";

// Retries with backoff, by a decorator and by a loop.

basicConfig({ stream: stdout, level: INFO, format: "%(levelname)s %(name)s: %(message)s" });
const logger = getLogger("agent.retry");

class RateLimitError extends py.Exception {
  declare retryAfter: Dynamic;
  constructor(message: Dynamic, retryAfter: Dynamic = null) {
    super(message);
    this.retryAfter = retryAfter;
  }
  static {
    py.signature(this, "RateLimitError.__init__", ["message", "retry_after="]);
  }
}

class FatalError extends py.RuntimeError {}

function retry(...rest: Dynamic[]): Dynamic {
  const [exceptions, { tries = 3, base = 2 }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
  function decorate(fn: Dynamic): Dynamic {
    const wrapper: Dynamic = wraps(fn)(
      py.signature(
        function wrapper(...rest2: Dynamic[]): Dynamic {
          const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
          let delay: number = 1;
          for (const attempt of py.range(1, tries + 1)) {
            try {
              return py.call(fn, args, kwargs);
            } catch (caught) {
              const e = py.rethrowUnless(caught, exceptions);
              if (attempt === tries) {
                logger.error("giving up on %s after %d tries: %s", py.getAttr(fn, "__name__"), attempt, e);
                throw caught;
              }
              const wait = py.or(py.getAttr(e, "retry_after", null), () => delay);
              logger.warning("try %d of %s failed (%s), waiting %ss", attempt, py.getAttr(fn, "__name__"), e, wait);
              delay = py.imul(delay, base);
            }
          }
          return null;
        },
        "retry.<locals>.decorate.<locals>.wrapper",
        ["*args", "**kwargs"],
      ),
    );
    return wrapper;
  }
  py.signature(decorate, "retry.<locals>.decorate", ["fn"]);
  return decorate;
}

/** A client that fails a few times. */
class Client {
  declare failures: Dynamic[];
  declare calls: number;

  constructor(failures: Dynamic) {
    this.failures = py.list(failures);
    this.calls = 0;
  }
  static {
    py.signature(this, "Client.__init__", ["failures"]);
  }

  /** Completes the prompt. */
  complete(prompt: Dynamic, { temperature = py.float(0) }: { temperature?: Dynamic } = {}): string {
    this.calls += 1;
    if (this.failures.length > 0) {
      throw py.raise(py.pop(this.failures, 0));
    }
    return `${py.str(prompt)}@${py.str(temperature)}`;
  }
  static {
    py.signature(this.prototype.complete, "Client.complete", ["prompt", "*", "temperature="], "Completes the prompt.");
    py.decorateMethod(this, "complete", retry(RateLimitError, py.TimeoutError, py.keywords({ tries: 4 })));
    py.setAttr(this, "__doc__", "A client that fails a few times.");
  }
}

let client: Client = new Client([new RateLimitError("slow down", 7), new py.TimeoutError("timed out")]);
py.print(py.call(py.getAttr(client, "complete"), ["hi"], { temperature: 0.5 }), client.calls);
py.print(py.getAttr(py.getAttr(Client, "complete"), "__name__"), py.getAttr(py.getAttr(Client, "complete"), "__doc__"));

client = new Client(py.mul([new RateLimitError("no")], 5));
try {
  py.call(py.getAttr(client, "complete"), ["x"]);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, RateLimitError);
  py.print("caught", e, py.getAttr(e, "retry_after"), client.calls);
}

client = new Client([new FatalError("broken")]);
try {
  py.call(py.getAttr(client, "complete"), ["x"]);
} catch (caught3) {
  const e = py.toException(caught3);
  if (e instanceof RateLimitError) {
    py.print("wrong");
  } else if (e instanceof FatalError || e instanceof py.ValueError) {
    py.print("fatal", e, py.isInstance(e, py.RuntimeError), client.calls);
  } else {
    throw caught3;
  }
} finally {
  logger.info("done");
}
