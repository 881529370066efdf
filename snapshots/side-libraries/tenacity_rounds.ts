import {
  RetryError,
  attempts,
  retryIfExceptionType,
  retryIfResult,
  stopAfterAttempt,
  waitFixed,
  waitNone,
} from "./runtime/libraries/tenacity.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { run, sleep } from "./runtime/python/stdlib/asyncio.js";

// Rounds of Retrying and AsyncRetrying: what a block raises decides, other errors go through, results that are told.

class Busy extends py.Exception {}

function flaky(state: PyDict): string {
  py.setItem(state, "n", py.iadd(py.getItem(state, "n"), 1));
  if (py.getItem(state, "n") < 3) {
    throw new Busy(`try ${py.getItem(state, "n")}`);
  }
  return `done after ${py.getItem(state, "n")}`;
}

async function plain(): Promise<string> {
  let result!: string;
  const state = { n: 0 };
  for await (const attempt of py.iterateAsync(
    attempts({ stop: stopAfterAttempt(5), wait: waitNone(), retry: retryIfExceptionType(Busy) }),
  )) {
    const manager: Dynamic = attempt;
    py.enter(manager);
    let failed2 = false;
    try {
      py.print("attempt", py.getAttr(attempt.retryState, "attempt_number"));
      result = flaky(state);
    } catch (caught) {
      failed2 = true;
      if (!py.exit(manager, caught)) {
        throw caught;
      }
    } finally {
      if (!failed2) {
        py.exit(manager);
      }
    }
  }
  return py.bound(result, "result");
}

async function givesUp(): Promise<void> {
  try {
    for await (const attempt of py.iterateAsync(attempts({ stop: stopAfterAttempt(2) }))) {
      const manager2: Dynamic = attempt;
      py.enter(manager2);
      let failed3 = false;
      try {
        throw new Busy("always");
      } catch (caught2) {
        failed3 = true;
        if (!py.exit(manager2, caught2)) {
          throw caught2;
        }
      } finally {
        if (!failed3) {
          py.exit(manager2);
        }
      }
    }
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, RetryError);
    py.print(
      "RetryError",
      py.getAttr(e.lastAttempt, "attempt_number"),
      py.repr(py.callMethod(e.lastAttempt, "exception", [])),
    );
  }
}

async function reraises(): Promise<void> {
  try {
    for await (const attempt of py.iterateAsync(attempts({ stop: stopAfterAttempt(2), reraise: true }))) {
      const manager3: Dynamic = attempt;
      py.enter(manager3);
      let failed4 = false;
      try {
        throw new Busy("always");
      } catch (caught4) {
        failed4 = true;
        if (!py.exit(manager3, caught4)) {
          throw caught4;
        }
      } finally {
        if (!failed4) {
          py.exit(manager3);
        }
      }
    }
  } catch (caught5) {
    const e = py.rethrowUnless(caught5, Busy);
    py.print("Busy", e);
  }
}

async function otherError(): Promise<void> {
  try {
    for await (const attempt of py.iterateAsync(
      attempts({ stop: stopAfterAttempt(4), retry: retryIfExceptionType(Busy) }),
    )) {
      const manager4: Dynamic = attempt;
      py.enter(manager4);
      let failed5 = false;
      try {
        throw new py.ValueError("other");
      } catch (caught6) {
        failed5 = true;
        if (!py.exit(manager4, caught6)) {
          throw caught6;
        }
      } finally {
        if (!failed5) {
          py.exit(manager4);
        }
      }
    }
  } catch (caught7) {
    const e = py.rethrowUnless(caught7, py.ValueError);
    py.print("ValueError", e);
  }
}

async function onResult(): Promise<void> {
  let result: Dynamic;
  let n: number = 0;
  for await (const attempt of py.iterateAsync(
    attempts({ stop: stopAfterAttempt(5), retry: retryIfResult((r: Dynamic) => r == null) }),
  )) {
    const manager5: Dynamic = attempt;
    py.enter(manager5);
    let failed6 = false;
    try {
      n += 1;
      result = n < 3 ? null : n;
    } catch (caught8) {
      failed6 = true;
      if (!py.exit(manager5, caught8)) {
        throw caught8;
      }
    } finally {
      if (!failed6) {
        py.exit(manager5);
      }
    }
    if (!py.truthy(py.getAttr(py.getAttr(attempt.retryState, "outcome"), "failed"))) {
      py.callMethod(attempt.retryState, "set_result", [result]);
    }
  }
  py.print("result", py.bound(result, "result"), n);
}

async function leaves(): Promise<Dynamic> {
  for await (const attempt of py.iterateAsync(attempts({ stop: stopAfterAttempt(3) }))) {
    const manager6: Dynamic = attempt;
    py.enter(manager6);
    let failed7 = false;
    try {
      return "left";
    } catch (caught9) {
      failed7 = true;
      if (!py.exit(manager6, caught9)) {
        throw caught9;
      }
    } finally {
      if (!failed7) {
        py.exit(manager6);
      }
    }
  }
  return null;
}

async function waits(): Promise<Dynamic> {
  let result!: string;
  const state = { n: 0 };
  for await (const attempt of py.iterateAsync(attempts({ stop: stopAfterAttempt(5), wait: waitFixed(0.01) }))) {
    const manager7: Dynamic = attempt;
    py.enter(manager7);
    let failed8 = false;
    try {
      await sleep(0);
      py.print("async attempt", py.getAttr(attempt.retryState, "attempt_number"));
      result = flaky(state);
    } catch (caught10) {
      failed8 = true;
      if (!py.exit(manager7, caught10)) {
        throw caught10;
      }
    } finally {
      if (!failed8) {
        py.exit(manager7);
      }
    }
  }
  return py.bound(result, "result");
}

py.print(await plain());
await givesUp();
await reraises();
await otherError();
await onResult();
py.print(await leaves());
py.print(await run(py.coroutine(waits)));
