import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
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
    log.push(`exit ${this.n} ${py.str(py.truthy(t) ? py.getAttr(t, "__name__") : null)}`);
    return false;
  }
}
async function* stream(n: number, fail: boolean = false): AsyncGenerator<Dynamic> {
  const manager: Dynamic = new Span("outer");
  await py.enterAsync(manager);
  let failed = false;
  try {
    for (let i = 0; i < n; i++) {
      const manager2: Dynamic = new Span(`s${i}`);
      await py.enterAsync(manager2);
      let failed2 = false;
      try {
        yield i;
      } catch (caught2) {
        failed2 = true;
        if (!(await py.exitAsync(manager2, caught2))) {
          throw caught2;
        }
      } finally {
        if (!failed2) {
          await py.exitAsync(manager2);
        }
      }
      if (fail) {
        throw new py.RuntimeError("mid");
      }
    }
  } catch (caught) {
    failed = true;
    if (!(await py.exitAsync(manager, caught))) {
      throw caught;
    }
  } finally {
    if (!failed) {
      await py.exitAsync(manager);
    }
  }
}
async function main(): Promise<Dynamic> {
  py.print(
    await (async () => {
      const items: Dynamic[] = [];
      for await (const i of py.ownedAsync(stream(2))) {
        items.push(i);
      }
      return items;
    })(),
    log,
  );
  py.clear(log);
  try {
    for await (const i of py.ownedAsync(stream(3, true))) {
      py.print("got", i);
    }
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, py.RuntimeError);
    py.print(e, log);
  }
  py.clear(log);
  const g = stream(5);
  for await (const i of py.iterateAsync(g)) {
    if (i === 1) {
      break;
    }
  }
  await py.settled(py.callMethod(g, "aclose", []));
  py.print(log);
  return null;
}
await run(py.coroutine(main));
