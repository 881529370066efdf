import {
  type Dynamic,
  ValueError,
  call,
  enter,
  exit,
  print,
  signature,
  str,
  toException,
} from "./runtime/python/index.js";
import { contextmanager } from "./runtime/python/stdlib/contextlib.js";
import { ContextVar } from "./runtime/python/stdlib/contextvars.js";

// A request-scoped value read by helpers, set and reset with try/finally.
const user = new ContextVar("user", { default: "anonymous" });
const actingAs: Dynamic = contextmanager(
  signature(
    function* actingAs(name: Dynamic): Generator<Dynamic> {
      const token = user.set(name);
      try {
        yield user.get();
      } finally {
        user.reset(token);
      }
    },
    "acting_as",
    ["name"],
  ),
);
function who(): string {
  return `<${str(user.get())}>`;
}
const manager: Dynamic = call(actingAs, ["ann"]);
const n = enter(manager);
let failed = false;
try {
  print(n, who());
  const manager2: Dynamic = call(actingAs, ["bob"]);
  enter(manager2);
  let failed2 = false;
  try {
    print(who());
  } catch (caught2) {
    failed2 = true;
    if (!exit(manager2, caught2)) {
      throw caught2;
    }
  } finally {
    if (!failed2) {
      exit(manager2);
    }
  }
  print(who());
} catch (caught) {
  failed = true;
  if (!exit(manager, caught)) {
    throw caught;
  }
} finally {
  if (!failed) {
    exit(manager);
  }
}
try {
  const manager3: Dynamic = call(actingAs, ["eve"]);
  enter(manager3);
  let failed3 = false;
  try {
    throw new ValueError("x");
  } catch (caught3) {
    failed3 = true;
    if (!exit(manager3, caught3)) {
      throw caught3;
    }
  } finally {
    if (!failed3) {
      exit(manager3);
    }
  }
} catch (caught4) {
  const error = toException(caught4);
  if (error instanceof ValueError) {
    print(who());
  } else {
    throw caught4;
  }
}
