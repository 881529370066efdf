/** Whose request it is. */

import * as py from "../runtime/python/index.js";
import type { Dynamic } from "../runtime/python/index.js";
import { contextmanager } from "../runtime/python/stdlib/contextlib.js";
import { ContextVar } from "../runtime/python/stdlib/contextvars.js";

const _user = new ContextVar("user", { default: "nobody" });

export function seenBy(): string {
  return _user.get();
}

export const requestOf: Dynamic = contextmanager(
  py.signature(
    function* requestOf(user: Dynamic): Generator<Dynamic> {
      const token = _user.set(py.or(user, () => "guest"));
      const log: Dynamic[] = [`begin ${py.str(seenBy())}`];
      try {
        yield log;
      } finally {
        log.push(`end ${py.str(seenBy())}`);
        _user.reset(token);
      }
    },
    "request_of",
    ["user"],
  ),
);
