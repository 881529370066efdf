import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { Lock, TimeoutError, gather, run as pyRun, sleep, waitFor } from "./runtime/python/stdlib/asyncio.js";
import { asynccontextmanager } from "./runtime/python/stdlib/contextlib.js";
import { AsyncExitStack } from "./runtime/python/stdlib/exit-stack.js";

// An async agent: concurrent tools, a lock, sessions, and a sync facade.

const LOG: string[] = [];

const connect: Dynamic = asynccontextmanager(
  py.signature(
    async function* connect(name: string, fail: boolean = false): AsyncGenerator<Dynamic> {
      LOG.push(`open ${py.str(name)}`);
      try {
        if (py.truthy(fail)) {
          throw new py.ConnectionError(`cannot reach ${py.str(name)}`);
        }
        yield { name, calls: 0 };
      } finally {
        LOG.push(`close ${py.str(name)}`);
      }
    },
    "connect",
    ["name", "fail="],
  ),
);

class Session {
  declare items: PyDict;
  declare _lock: Dynamic;
  constructor() {
    this.items = new py.Dict();
    this._lock = new Lock();
  }

  async add(sid: string, ...rest: Dynamic[]): Promise<Dynamic> {
    const new_: Dynamic = py.Tuple.of(...rest);
    const manager: Dynamic = this._lock;
    await py.enterAsync(manager);
    let failed = false;
    try {
      await sleep(0);
      py.callMethod(py.setDefault(this.items, sid, []), "extend", [new_]);
      return py.len(py.getItem(this.items, sid));
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
    return null;
  }
}

async function callTool(server: Dynamic, name: string, delay: Dynamic, { ...args }: Dynamic = {}): Promise<string> {
  py.setItem(server, "calls", py.iadd(py.getItem(server, "calls"), 1));
  await sleep(delay);
  if (name === "bad") {
    throw new py.ValueError("tool failed");
  }
  return `${py.str(py.getItem(server, "name"))}.${name}(${Array.from(py.items(args), ([k, v]: Dynamic) => `${py.str(k)}=${py.str(v)}`).join(", ")})`;
}

const runServers: Dynamic = py.Tuple.of("a", "b");
async function* run(sid: string, session: Session, servers: Dynamic = runServers as Dynamic): AsyncGenerator<Dynamic> {
  const manager2: Dynamic = new AsyncExitStack();
  const stack = await py.enterAsync(manager2);
  let failed2 = false;
  try {
    const openServers: Dynamic[] = [];
    for (const name of py.iterate(servers)) {
      openServers.push(await stack.enterAsyncContext(py.call(connect, [name])));
    }
    const jobs: Dynamic[] = Array.from(py.enumerate(openServers), ([i, s]: Dynamic) =>
      py.coroutine(callTool, s, i ? "slow" : "fast", py.mul(0.01, i), { n: i }),
    );
    jobs.push(py.coroutine(callTool, py.getItem(openServers, 0), "bad", 0));
    for (const result of await gather(...jobs, py.keywords({ return_exceptions: true }))) {
      if (py.isInstance(result, py.BaseException)) {
        yield { type: "error", text: py.str(result) };
      } else {
        yield { type: "tool", text: result };
      }
    }
    const count = await session.add(
      sid,
      ...py.spread(py.lazyFlatMap(openServers, (s: Dynamic) => [py.getItem(s, "calls")])),
    );
    yield { type: "done", count };
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
}
py.signature(run, "run", ["sid", "session", "servers="]);

async function invoke(sid: string, session: Session, { ...kw }: Dynamic = {}): Promise<Dynamic> {
  const items2: Dynamic[] = [];
  for await (const e of py.ownedAsync(py.call(run, [sid, session], kw))) {
    if (py.getItem(e, "type") !== "done") {
      items2.push(py.getItem(e, "text"));
    }
  }
  return items2;
}

async function main(): Promise<Dynamic> {
  const session = new Session();
  for await (const event of py.ownedAsync(run("s1", session))) {
    py.print(event);
  }
  py.print(
    await gather(
      py.coroutine(invoke, "s1", session),
      py.coroutine(invoke, "s2", session, { servers: py.Tuple.of("z") }),
    ),
  );
  py.print(session.items);
  const agen = run("s3", session);
  py.print(await py.settled(py.callMethod(agen, "__anext__", [])));
  await py.settled(py.callMethod(agen, "aclose", []));
  py.print(py.getSlice(LOG, -2, null), py.contains(session.items, "s3"));
  try {
    const manager3: Dynamic = py.call(connect, ["ok"]);
    const ok = await py.enterAsync(manager3);
    let failed3 = false;
    try {
      const manager4: Dynamic = py.call(connect, ["down"], { fail: true });
      await py.enterAsync(manager4);
      let failed4 = false;
      try {
        py.print("never", ok);
      } catch (caught4) {
        failed4 = true;
        if (!(await py.exitAsync(manager4, caught4))) {
          throw caught4;
        }
      } finally {
        if (!failed4) {
          await py.exitAsync(manager4);
        }
      }
    } catch (caught3) {
      failed3 = true;
      if (!(await py.exitAsync(manager3, caught3))) {
        throw caught3;
      }
    } finally {
      if (!failed3) {
        await py.exitAsync(manager3);
      }
    }
  } catch (caught5) {
    const e = py.rethrowUnless(caught5, py.ConnectionError);
    py.print(e, py.getSlice(LOG, -4, null));
  }
  try {
    await waitFor(py.coroutine(sleep, 10), 0.01);
  } catch (caught6) {
    py.rethrowUnless(caught6, TimeoutError);
    py.print("timed out");
  }
  return null;
}

await pyRun(py.coroutine(main));
