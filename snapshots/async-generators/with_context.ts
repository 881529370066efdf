import {
  type Dynamic,
  RuntimeError,
  callMethod,
  clear,
  coroutine,
  enterAsync,
  exitAsync,
  getAttr,
  iterateAsync,
  ownedAsync,
  print,
  rethrowUnless,
  settled,
  str,
  truthy,
} from "./runtime/python/index.js";
import { run } from "./runtime/python/stdlib/asyncio.js";

// yield inside async with and try, closed early by the consumer.
const log: string[] = [];
class Span {
  declare n: string;
  constructor(n: string) {
    this.n = n;
  }
  async __aenter__(): Promise<Dynamic> {
    log.push("enter " + this.n);
    return this;
  }
  async __aexit__(t: Dynamic, v: Dynamic, tb: Dynamic): Promise<boolean> {
    log.push(`exit ${this.n} ${str(truthy(t) ? getAttr(t, "__name__") : null)}`);
    return false;
  }
}
async function* stream(n: number, fail: boolean = false): AsyncGenerator<Dynamic> {
  const manager: Dynamic = new Span("outer");
  await enterAsync(manager);
  let failed = false;
  try {
    for (let i = 0; i < n; i++) {
      const manager2: Dynamic = new Span(`s${i}`);
      await enterAsync(manager2);
      let failed2 = false;
      try {
        yield i;
      } catch (caught2) {
        failed2 = true;
        if (!(await exitAsync(manager2, caught2))) {
          throw caught2;
        }
      } finally {
        if (!failed2) {
          await exitAsync(manager2);
        }
      }
      if (fail) {
        throw new RuntimeError("mid");
      }
    }
  } catch (caught) {
    failed = true;
    if (!(await exitAsync(manager, caught))) {
      throw caught;
    }
  } finally {
    if (!failed) {
      await exitAsync(manager);
    }
  }
}
async function main(): Promise<Dynamic> {
  print(
    await (async () => {
      const items: Dynamic[] = [];
      for await (const i of ownedAsync(stream(2))) {
        items.push(i);
      }
      return items;
    })(),
    log,
  );
  clear(log);
  try {
    for await (const i of ownedAsync(stream(3, true))) {
      print("got", i);
    }
  } catch (caught3) {
    const e = rethrowUnless(caught3, RuntimeError);
    print(e, log);
  }
  clear(log);
  const g = stream(5);
  for await (const i of iterateAsync(g)) {
    if (i === 1) {
      break;
    }
  }
  await settled(callMethod(g, "aclose", []));
  print(log);
  return null;
}
await run(coroutine(main));
