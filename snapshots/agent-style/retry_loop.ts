import {
  type Dynamic,
  Exception,
  RuntimeError,
  TimeoutError,
  ValueError,
  call,
  decorateMethod,
  float,
  getAttr,
  imul,
  isInstance,
  keywords,
  list,
  mul,
  or,
  pop,
  print,
  raise,
  range,
  rethrowUnless,
  setAttr,
  signature,
  splitKeywords,
  str,
  toException,
} from "./runtime/python/index.js";
import { wraps } from "./runtime/python/stdlib/functools.js";
import { INFO, basicConfig, getLogger } from "./runtime/python/stdlib/logging.js";
import { stdout } from "./runtime/python/stdlib/sys.js";

// Retries with backoff, by a decorator and by a loop.

basicConfig({ stream: stdout, level: INFO, format: "%(levelname)s %(name)s: %(message)s" });
const logger = getLogger("agent.retry");

class RateLimitError extends Exception {
  declare retryAfter: Dynamic;
  constructor(message: Dynamic, retryAfter: Dynamic = null) {
    super(message);
    this.retryAfter = retryAfter;
  }
  static {
    signature(this, "RateLimitError.__init__", ["message", "retry_after="]);
  }
}

class FatalError extends RuntimeError {}

function retry(...rest: Dynamic[]): Dynamic {
  const [exceptions, { tries = 3, base = 2 }]: [Dynamic, Dynamic] = splitKeywords(rest);
  function decorate(fn: Dynamic): Dynamic {
    const wrapper: Dynamic = wraps(fn)(
      signature(
        function wrapper(...rest2: Dynamic[]): Dynamic {
          const [args, { ...kwargs }]: [Dynamic, Dynamic] = splitKeywords(rest2);
          let delay: number = 1;
          for (const attempt of range(1, tries + 1)) {
            try {
              return call(fn, args, kwargs);
            } catch (caught) {
              const e = rethrowUnless(caught, exceptions);
              if (attempt === tries) {
                logger.error(
                  "giving up on %s after %d tries: %s",
                  getAttr(fn, "__name__"),
                  attempt,
                  e,
                );
                throw caught;
              }
              const wait = or(getAttr(e, "retry_after", null), () => delay);
              logger.warning(
                "try %d of %s failed (%s), waiting %ss",
                attempt,
                getAttr(fn, "__name__"),
                e,
                wait,
              );
              delay = imul(delay, base);
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
  signature(decorate, "retry.<locals>.decorate", ["fn"]);
  return decorate;
}

/** A client that fails a few times. */
class Client {
  declare failures: Dynamic[];
  declare calls: number;

  constructor(failures: Dynamic) {
    this.failures = list(failures);
    this.calls = 0;
  }
  static {
    signature(this, "Client.__init__", ["failures"]);
  }

  /** Completes the prompt. */
  complete(prompt: Dynamic, { temperature = float(0) }: { temperature?: Dynamic } = {}): string {
    this.calls += 1;
    if (this.failures.length > 0) {
      throw raise(pop(this.failures, 0));
    }
    return `${str(prompt)}@${str(temperature)}`;
  }
  static {
    signature(
      this.prototype.complete,
      "Client.complete",
      ["prompt", "*", "temperature="],
      "Completes the prompt.",
    );
    decorateMethod(this, "complete", retry(RateLimitError, TimeoutError, keywords({ tries: 4 })));
    setAttr(this, "__doc__", "A client that fails a few times.");
  }
}

let client: Client = new Client([
  new RateLimitError("slow down", 7),
  new TimeoutError("timed out"),
]);
print(call(getAttr(client, "complete"), ["hi"], { temperature: 0.5 }), client.calls);
print(
  getAttr(getAttr(Client, "complete"), "__name__"),
  getAttr(getAttr(Client, "complete"), "__doc__"),
);

client = new Client(mul([new RateLimitError("no")], 5));
try {
  call(getAttr(client, "complete"), ["x"]);
} catch (caught2) {
  const e = rethrowUnless(caught2, RateLimitError);
  print("caught", e, getAttr(e, "retry_after"), client.calls);
}

client = new Client([new FatalError("broken")]);
try {
  call(getAttr(client, "complete"), ["x"]);
} catch (caught3) {
  const e = toException(caught3);
  if (e instanceof RateLimitError) {
    print("wrong");
  } else if (e instanceof FatalError || e instanceof ValueError) {
    print("fatal", e, isInstance(e, RuntimeError), client.calls);
  } else {
    throw caught3;
  }
} finally {
  logger.info("done");
}
