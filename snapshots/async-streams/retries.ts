import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { wraps } from "./runtime/python/stdlib/functools.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Retries around functions and generators that wait, written by hand and as decorators.

const attempts: Dynamic[] = [];

const retryExceptions: Dynamic = py.Tuple.of(py.Exception);
function retry(times: number, exceptions: Dynamic = retryExceptions as Dynamic, delay: number = 0): Dynamic {
  function decorate(fn: Dynamic): Dynamic {
    const wrapper: Dynamic = wraps(fn)(
      py.signature(
        async function wrapper(...rest: Dynamic[]): Promise<Dynamic> {
          const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
          for (const attempt of py.range(1, times + 1)) {
            try {
              return await py.call(fn, args, kwargs);
            } catch (caught) {
              const error = py.rethrowUnless(caught, exceptions);
              py.print("retry", py.getAttr(fn, "__name__"), attempt, error);
              if (attempt === times) {
                throw caught;
              }
              await sleep(delay);
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

function retryStream(times: number): Dynamic {
  function decorate(fn: Dynamic): Dynamic {
    const wrapper: Dynamic = wraps(fn)(
      py.signature(
        async function* wrapper(...rest2: Dynamic[]): AsyncGenerator<Dynamic> {
          const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
          for (let attempt = 0; attempt < times; attempt++) {
            try {
              yield* await py.call(fn, args, kwargs);
              return;
            } catch (caught2) {
              const error = py.rethrowUnless(caught2, py.ConnectionError);
              py.print("restart", error);
              await sleep(0);
            }
          }
          throw new py.RuntimeError("gave up");
        },
        "retry_stream.<locals>.decorate.<locals>.wrapper",
        ["*args", "**kwargs"],
      ),
    );

    return wrapper;
  }
  py.signature(decorate, "retry_stream.<locals>.decorate", ["fn"]);

  return decorate;
}

const ask: Dynamic = py.call(retry(3), [
  py.signature(
    async function ask(question: Dynamic): Promise<string> {
      await sleep(0);
      attempts.push(question);
      if (attempts.length < 3) {
        throw new py.ValueError(`attempt ${attempts.length}`);
      }
      return `answer to ${py.str(question)}`;
    },
    "ask",
    ["question"],
  ),
]);

const never: Dynamic = py.call(retry(2, py.Tuple.of(py.KeyError)), [
  py.signature(
    async function never(): Promise<void> {
      await sleep(0);
      throw new py.KeyError("always");
    },
    "never",
    [],
  ),
]);

const givesGenerator: Dynamic = py.call(retry(2), [
  py.signature(
    async function* givesGenerator(n: Dynamic): AsyncGenerator<Dynamic> {
      for (const i of py.range(n)) {
        await sleep(0);
        yield i;
        if (i === 1) {
          throw new py.ValueError("not retried: it runs later");
        }
      }
    },
    "gives_generator",
    ["n"],
  ),
]);

const broken: boolean[] = [true];

const stream: Dynamic = py.call(retryStream(2), [
  py.signature(
    async function* stream(n: Dynamic): AsyncGenerator<Dynamic> {
      for (const i of py.range(n)) {
        await sleep(0);
        if (py.getItem(broken, 0) && i === 1) {
          py.setItem(broken, 0, false);
          throw new py.ConnectionError("lost");
        }
        yield i;
      }
    },
    "stream",
    ["n"],
  ),
]);

py.print(await py.call(ask, ["q"]), py.getAttr(ask, "__name__"));
try {
  await py.call(never, []);
} catch (caught3) {
  const error = py.rethrowUnless(caught3, py.KeyError);
  py.print("gave", error);
}
try {
  for await (const i of py.iterateAsync(await py.call(givesGenerator, [3]))) {
    py.print(i);
  }
} catch (caught4) {
  const error = py.rethrowUnless(caught4, py.ValueError);
  py.print(error);
}
py.print(py.list(await py.readStream(await py.call(stream, [3]))));

class Client {
  static calls: Dynamic = 0;

  async send(text: Dynamic): Promise<Dynamic> {
    await sleep(0);
    Client.calls += 1;
    if (Client.calls === 1) {
      throw new py.OSError("down");
    }
    return py.mul(text, 2);
  }
  static {
    py.signature(this.prototype.send, "Client.send", ["text"]);
    py.decorateMethod(this, "send", retry(3));
  }
}

py.print(await py.call(py.getAttr(new Client(), "send"), ["ab"]), Client.calls);
