import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { ContextVar, Token, copyContext } from "./runtime/python/stdlib/contextvars.js";

// Contexts are copied, run, compared and read; resets need their own token and context.

const a = new ContextVar("a", { default: 0 });
const b = new ContextVar("b");
py.print(a.get(), a.get("other"), b.get(null), a.name);
try {
  b.get();
} catch (caught) {
  const e = py.rethrowUnless(caught, py.LookupError);
  py.print(py.typeName(e));
}
const token = a.set(1);
const inner = a.set(2);
const ctx = copyContext();

function change(x: Dynamic, y: Dynamic = 0): Dynamic {
  a.set(x);
  b.set(y);
  return py.Tuple.of(a.get(), b.get());
}
py.signature(change, "change", ["x", "y="]);

py.print(
  ctx.run(change, 10, py.keywords({ y: 20 })),
  a.get(),
  b.get("unset"),
  py.getItem(ctx, a),
  py.getItem(ctx, b),
  py.contains(ctx, a),
  py.len(ctx) >= 2,
);
a.reset(inner);
py.print(a.get(), inner.oldValue, py.is(inner.var, a), py.is(token.oldValue, Token.MISSING));
try {
  a.reset(inner);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.RuntimeError);
  py.print("RuntimeError");
}
try {
  b.reset(token);
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.ValueError);
  py.print("ValueError");
}
a.reset(token);
py.print(a.get(), ctx.get(a), ctx.run(py.getAttr(a, "get")), copyContext().get(b, "none"));
try {
  ctx.run(py.signature(() => py.div(1, 0), "<lambda>", []));
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.ZeroDivisionError);
  py.print(e);
}
