import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { ClosingAsync, contextmanager } from "./runtime/python/stdlib/contextlib.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Early close of generators that wait, exceptions in their consumers, and what cleans up.

const resource: Dynamic = contextmanager(
  py.signature(
    async function* resource(name: Dynamic): AsyncGenerator<Dynamic> {
      py.print("open", name);
      await sleep(0);
      try {
        yield name;
      } catch (caught) {
        const error = py.rethrowUnless(caught, py.ValueError);
        py.print("saw", error);
        throw caught;
      } finally {
        await sleep(0);
        py.print("close", name);
      }
    },
    "resource",
    ["name"],
  ),
);

async function* stream(n: number): AsyncGenerator<Dynamic> {
  const manager: Dynamic = py.call(resource, ["file"]);
  const name = await py.enterAwaited(manager);
  let failed = false;
  try {
    try {
      for (let i = 0; i < n; i++) {
        await sleep(0);
        yield `${py.str(name)}${i}`;
      }
    } catch (caught3) {
      py.rethrowUnless(caught3, py.GeneratorExit);
      py.print("exit");
      throw caught3;
    } finally {
      py.print("finally");
    }
  } catch (caught2) {
    failed = true;
    if (!(await py.exitAwaited(manager, caught2))) {
      throw caught2;
    }
  } finally {
    if (!failed) {
      await py.exitAwaited(manager);
    }
  }
}

async function* wrapper(n: number): AsyncGenerator<Dynamic> {
  try {
    yield* stream(n);
  } finally {
    py.print("wrapper done");
  }
}

for await (const item of py.ownedAsync(wrapper(2))) {
  py.print(item);
}
let g: Dynamic = wrapper(5);
py.print(await py.nextAsync(g));
await py.closeGeneratorAsync(g);
py.print(await py.nextAsync(g, "closed"));

async function consume(limit: number): Promise<void> {
  const source = wrapper(5);
  try {
    for await (const [i, item] of py.iterateAsync(py.enumerateAsync(source))) {
      py.print("item", item);
      if (i === limit) {
        throw new py.KeyError(item);
      }
    }
  } finally {
    await py.closeGeneratorAsync(source);
    py.print("consumer left");
  }
}

try {
  await consume(1);
} catch (caught4) {
  const error = py.rethrowUnless(caught4, py.KeyError);
  py.print("KeyError", error);
}
const manager2: Dynamic = new ClosingAsync(wrapper(3));
const source = await py.enterAwaited(manager2);
let failed2 = false;
try {
  py.print(await py.nextAsync(source));
  py.print(await py.nextAsync(source));
} catch (caught5) {
  failed2 = true;
  if (!(await py.exitAwaited(manager2, caught5))) {
    throw caught5;
  }
} finally {
  if (!failed2) {
    await py.exitAwaited(manager2);
  }
}
py.print("closed both");
g = wrapper(3);
py.print(await py.nextAsync(g));
try {
  await py.throwIntoAsync(g, new py.ValueError("thrown"));
} catch (caught6) {
  const error = py.rethrowUnless(caught6, py.ValueError);
  py.print("back", error);
}
py.print(await py.alist(g));

async function* swallow(): AsyncGenerator<Dynamic> {
  while (true) {
    try {
      yield "again";
    } catch (caught7) {
      py.rethrowUnless(caught7, py.KeyError);
      await sleep(0);
      py.print("swallowed");
    }
  }
}

g = swallow();
py.print(await py.nextAsync(g));
py.print(await py.throwIntoAsync(g, new py.KeyError("x")));
await py.closeGeneratorAsync(g);

async function* echo(): AsyncGenerator<Dynamic> {
  let got: Dynamic = null;
  while (got !== "stop") {
    await sleep(0);
    got = (yield got) ?? null;
    py.print("got", got);
  }
  return "result";
}

g = echo();
await py.nextAsync(g);
py.print(await py.sendAsync(g, "one"));
try {
  await py.sendAsync(g, "stop");
} catch (caught8) {
  const stop = py.rethrowUnless(caught8, py.StopIteration);
  py.print(py.getAttr(stop, "value"));
}
