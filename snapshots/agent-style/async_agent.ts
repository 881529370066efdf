import {
  BaseException,
  ConnectionError,
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  ValueError,
  call,
  callMethod,
  contains,
  coroutine,
  enterAsync,
  enumerate,
  exitAsync,
  getItem,
  getSlice,
  iadd,
  isInstance,
  items,
  iterate,
  keywords,
  lazyFlatMap,
  mul,
  ownedAsync,
  print,
  rethrowUnless,
  setDefault,
  setItem,
  settled,
  signature,
  spread,
  str,
} from "./runtime/python/index.js";
import {
  Lock,
  TimeoutError,
  gather,
  run as pyRun,
  sleep,
  waitFor,
} from "./runtime/python/stdlib/asyncio.js";
import { asynccontextmanager } from "./runtime/python/stdlib/contextlib.js";
import { AsyncExitStack } from "./runtime/python/stdlib/exit-stack.js";

// An async agent: concurrent tools, a lock, sessions, and a sync facade.

const LOG: string[] = [];

const connect: Dynamic = asynccontextmanager(
  signature(
    async function* connect(name: string, fail: boolean = false): AsyncGenerator<Dynamic> {
      LOG.push(`open ${name}`);
      try {
        if (fail) {
          throw new ConnectionError(`cannot reach ${name}`);
        }
        yield { name, calls: 0 };
      } finally {
        LOG.push(`close ${name}`);
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
    this.items = new Dict();
    this._lock = new Lock();
  }

  async add(sid: string, ...rest: Dynamic[]): Promise<Dynamic> {
    const new_: Dynamic = Tuple.of(...rest);
    const manager: Dynamic = this._lock;
    await enterAsync(manager);
    let failed = false;
    try {
      await sleep(0);
      callMethod(setDefault(this.items, sid, []), "extend", [new_]);
      return getItem(this.items, sid).length;
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
    return null;
  }
}

async function callTool(
  server: Dynamic,
  name: string,
  delay: Dynamic,
  { ...args }: Dynamic = {},
): Promise<string> {
  setItem(server, "calls", iadd(getItem(server, "calls"), 1));
  await sleep(delay);
  if (name === "bad") {
    throw new ValueError("tool failed");
  }
  return `${str(getItem(server, "name"))}.${name}(${Array.from(items(args), ([k, v]: Dynamic) => `${str(k)}=${str(v)}`).join(", ")})`;
}

const runServers: Dynamic = Tuple.of("a", "b");
async function* run(
  sid: string,
  session: Session,
  servers: Dynamic = runServers as Dynamic,
): AsyncGenerator<Dynamic> {
  const manager2: Dynamic = new AsyncExitStack();
  const stack = await enterAsync(manager2);
  let failed2 = false;
  try {
    const openServers: Dynamic[] = [];
    for (const name of iterate(servers)) {
      openServers.push(await stack.enterAsyncContext(call(connect, [name])));
    }
    const jobs: Dynamic[] = Array.from(enumerate(openServers), ([i, s]: Dynamic) =>
      coroutine(callTool, s, i ? "slow" : "fast", mul(0.01, i), { n: i }),
    );
    jobs.push(coroutine(callTool, getItem(openServers, 0), "bad", 0));
    for (const result of await gather(...jobs, keywords({ return_exceptions: true }))) {
      if (isInstance(result, BaseException)) {
        yield { type: "error", text: str(result) };
      } else {
        yield { type: "tool", text: result };
      }
    }
    const count = await session.add(
      sid,
      ...spread(lazyFlatMap(openServers, (s: Dynamic) => [getItem(s, "calls")])),
    );
    yield { type: "done", count };
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
}
signature(run, "run", ["sid", "session", "servers="]);

async function invoke(sid: string, session: Session, { ...kw }: Dynamic = {}): Promise<Dynamic> {
  const items2: Dynamic[] = [];
  for await (const e of ownedAsync(call(run, [sid, session], kw))) {
    if (getItem(e, "type") !== "done") {
      items2.push(getItem(e, "text"));
    }
  }
  return items2;
}

async function main(): Promise<Dynamic> {
  const session = new Session();
  for await (const event of ownedAsync(run("s1", session))) {
    print(event);
  }
  print(
    await gather(
      coroutine(invoke, "s1", session),
      coroutine(invoke, "s2", session, { servers: Tuple.of("z") }),
    ),
  );
  print(session.items);
  const agen = run("s3", session);
  print(await settled(callMethod(agen, "__anext__", [])));
  await settled(callMethod(agen, "aclose", []));
  print(getSlice(LOG, -2, null), contains(session.items, "s3"));
  try {
    const manager3: Dynamic = call(connect, ["ok"]);
    const ok = await enterAsync(manager3);
    let failed3 = false;
    try {
      const manager4: Dynamic = call(connect, ["down"], { fail: true });
      await enterAsync(manager4);
      let failed4 = false;
      try {
        print("never", ok);
      } catch (caught4) {
        failed4 = true;
        if (!(await exitAsync(manager4, caught4))) {
          throw caught4;
        }
      } finally {
        if (!failed4) {
          await exitAsync(manager4);
        }
      }
    } catch (caught3) {
      failed3 = true;
      if (!(await exitAsync(manager3, caught3))) {
        throw caught3;
      }
    } finally {
      if (!failed3) {
        await exitAsync(manager3);
      }
    }
  } catch (caught5) {
    const e = rethrowUnless(caught5, ConnectionError);
    print(e, getSlice(LOG, -4, null));
  }
  try {
    await waitFor(coroutine(sleep, 10), 0.01);
  } catch (caught6) {
    rethrowUnless(caught6, TimeoutError);
    print("timed out");
  }
  return null;
}

await pyRun(coroutine(main));
