import * as py from "./runtime/python/index.js";

// Order of else and finally, with and without errors.
function f(mode: string): string[] {
  const log: string[] = [];
  try {
    let completed = false;
    try {
      log.push("try");
      if (mode === "err") {
        throw new py.ValueError("x");
      }
      if (mode === "ret") {
        return log;
      }
      completed = true;
    } catch (caught) {
      py.rethrowUnless(caught, py.ValueError);
      log.push("except");
    }
    if (completed) {
      log.push("else");
    }
  } finally {
    log.push("finally");
  }
  log.push("end");
  return log;
}
for (const m of py.Tuple.of("ok", "err", "ret")) {
  py.print(m, f(m));
}
function g(): void {
  for (let i = 0; i < 3; i++) {
    try {
      if (i === 1) {
        continue;
      }
      if (i === 2) {
        break;
      }
      py.print("body", i);
    } finally {
      py.print("fin", i);
    }
  }
}
g();
