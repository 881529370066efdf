import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { ThreadPoolExecutor, asCompleted, wait } from "./runtime/python/stdlib/futures.js";
import { Lock } from "./runtime/python/stdlib/threading.js";
import { sleep } from "./runtime/python/stdlib/time.js";

let futures: Dynamic;
// Thread pools: at most max_workers at a time, results in order, exceptions where the result is asked for.

let running: number = 0;
let most: number = 0;
const guard = new Lock();

async function work(n: Dynamic): Promise<Dynamic> {
  const manager: Dynamic = guard;
  py.enter(manager);
  let failed = false;
  try {
    running += 1;
    most = py.max(most, running);
  } catch (caught) {
    failed = true;
    if (!py.exit(manager, caught)) {
      throw caught;
    }
  } finally {
    if (!failed) {
      py.exit(manager);
    }
  }
  await sleep(py.mul(0.01, n));
  const manager2: Dynamic = guard;
  py.enter(manager2);
  let failed2 = false;
  try {
    running -= 1;
  } catch (caught2) {
    failed2 = true;
    if (!py.exit(manager2, caught2)) {
      throw caught2;
    }
  } finally {
    if (!failed2) {
      py.exit(manager2);
    }
  }
  if (py.eq(n, 9)) {
    throw new py.ValueError("nine");
  }
  return py.mul(n, n);
}
py.signature(work, "work", ["n"]);

const manager3: Dynamic = new ThreadPoolExecutor(2);
let pool: Dynamic = await py.enterAwaited(manager3);
let failed3 = false;
try {
  py.print(await py.alist(pool.map(work, [3, 1, 2, 1, 2])));
} catch (caught3) {
  failed3 = true;
  if (!(await py.exitAwaited(manager3, caught3))) {
    throw caught3;
  }
} finally {
  if (!failed3) {
    await py.exitAwaited(manager3);
  }
}
py.print("most", most);
most = 0;
const manager4: Dynamic = new ThreadPoolExecutor(3);
pool = await py.enterAwaited(manager4);
let failed4 = false;
try {
  futures = new py.Dict(
    Array.from(py.Tuple.of(9, 1, 5), (n: number) => [pool.submit(work, n), `job${n}`] as [Dynamic, Dynamic]),
  );
  for await (const future of py.iterateAsync(asCompleted(futures))) {
    const name = py.getItem(futures, future);
    try {
      py.print(name, await future.result());
    } catch (caught5) {
      const error = py.rethrowUnless(caught5, py.ValueError);
      py.print(name, "failed", error);
    }
  }
} catch (caught4) {
  failed4 = true;
  if (!(await py.exitAwaited(manager4, caught4))) {
    throw caught4;
  }
} finally {
  if (!failed4) {
    await py.exitAwaited(manager4);
  }
}
py.print("most", most);
const manager5: Dynamic = new ThreadPoolExecutor();
pool = await py.enterAwaited(manager5);
let failed5 = false;
try {
  futures = Array.from(py.Tuple.of(4, 9, 1), (n: number) => pool.submit(work, n));
  for (const future of futures) {
    try {
      py.print(await future.result());
    } catch (caught7) {
      const error = py.rethrowUnless(caught7, py.ValueError);
      py.print("failed", error);
    }
  }
  py.print(
    await (async () => {
      const items: Dynamic[] = [];
      for (const f of futures) {
        items.push(py.typeName(await f.exception()));
      }
      return items;
    })(),
  );
} catch (caught6) {
  failed5 = true;
  if (!(await py.exitAwaited(manager5, caught6))) {
    throw caught6;
  }
} finally {
  if (!failed5) {
    await py.exitAwaited(manager5);
  }
}
pool = new ThreadPoolExecutor(2);
const [one, two] = [pool.submit(work, 1), pool.submit(py.pow, 2, 5)];
const [done, pending] = await wait([one, two]);
py.print(py.len(done), py.len(pending), one.done(), await two.result());
await pool.shutdown(true);
try {
  pool.submit(work, 1);
} catch (caught8) {
  const error = py.rethrowUnless(caught8, py.RuntimeError);
  py.print(error);
}
const manager6: Dynamic = new ThreadPoolExecutor(2);
pool = await py.enterAwaited(manager6);
let failed6 = false;
try {
  const results = pool.map(work, [1, 9, 2]);
  py.print(await py.nextAsync(results));
  try {
    await py.nextAsync(results);
  } catch (caught10) {
    const error = py.rethrowUnless(caught10, py.ValueError);
    py.print("second", error);
  }
} catch (caught9) {
  failed6 = true;
  if (!(await py.exitAwaited(manager6, caught9))) {
    throw caught9;
  }
} finally {
  if (!failed6) {
    await py.exitAwaited(manager6);
  }
}
const manager7: Dynamic = new ThreadPoolExecutor(4);
pool = await py.enterAwaited(manager7);
let failed7 = false;
try {
  py.print(
    await py.alist(
      pool.map(
        py.signature((a: Dynamic, b: Dynamic) => `${py.str(a)}-${py.str(b)}`, "<lambda>", ["a", "b"]),
        ["x", "y"],
        [1, 2],
      ),
    ),
  );
  py.print(py.sum(await py.alist(pool.map(work, py.range(4)))));
  py.print(py.dict(await py.alist(py.zipAsync("abc", pool.map(work, py.Tuple.of(1, 2, 3))))));
} catch (caught11) {
  failed7 = true;
  if (!(await py.exitAwaited(manager7, caught11))) {
    throw caught11;
  }
} finally {
  if (!failed7) {
    await py.exitAwaited(manager7);
  }
}

class Retriever {
  declare name: string;
  constructor(name: string) {
    this.name = name;
  }

  async search(question: Dynamic, k: Dynamic = 1): Promise<Dynamic> {
    await sleep(py.mul(0.01, k));
    return py.mul([`${this.name}:${py.str(question)}`], k);
  }
  static {
    py.signature(this.prototype.search, "Retriever.search", ["question", "k="]);
    py.pyClass(this, { name: "Retriever" });
  }
}

const retrievers: Retriever[] = [new Retriever("a"), new Retriever("b")];
const manager8: Dynamic = new ThreadPoolExecutor(retrievers.length);
pool = await py.enterAwaited(manager8);
let failed8 = false;
try {
  const found: Dynamic[] = retrievers.map((r: Retriever) =>
    pool.submit(py.getAttr(r, "search"), "q", py.keywords({ k: 2 })),
  );
  py.print(
    await (async () => {
      const items2: Dynamic[] = [];
      for (const f of found) {
        for (const hit of py.iterate(await f.result())) {
          items2.push(hit);
        }
      }
      return items2;
    })(),
  );
} catch (caught12) {
  failed8 = true;
  if (!(await py.exitAwaited(manager8, caught12))) {
    throw caught12;
  }
} finally {
  if (!failed8) {
    await py.exitAwaited(manager8);
  }
}
