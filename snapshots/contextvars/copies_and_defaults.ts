import {
  type Dynamic,
  LookupError,
  RuntimeError,
  Tuple,
  ValueError,
  ZeroDivisionError,
  contains,
  div,
  getAttr,
  getItem,
  is,
  keywords,
  len,
  print,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";
import { ContextVar, Token, copyContext } from "./runtime/python/stdlib/contextvars.js";

// Contexts are copied, run, compared and read; resets need their own token and context.

const a = new ContextVar("a", { default: 0 });
const b = new ContextVar("b");
print(a.get(), a.get("other"), b.get(null), a.name);
try {
  b.get();
} catch (caught) {
  const e = rethrowUnless(caught, LookupError);
  print(typeName(e));
}
const token = a.set(1);
const inner = a.set(2);
const ctx = copyContext();

function change(x: Dynamic, y: Dynamic = 0): Dynamic {
  a.set(x);
  b.set(y);
  return Tuple.of(a.get(), b.get());
}
signature(change, "change", ["x", "y="]);

print(
  ctx.run(change, 10, keywords({ y: 20 })),
  a.get(),
  b.get("unset"),
  getItem(ctx, a),
  getItem(ctx, b),
  contains(ctx, a),
  len(ctx) >= 2,
);
a.reset(inner);
print(a.get(), inner.oldValue, is(inner.var, a), is(token.oldValue, Token.MISSING));
try {
  a.reset(inner);
} catch (caught2) {
  const e = rethrowUnless(caught2, RuntimeError);
  print("RuntimeError");
}
try {
  b.reset(token);
} catch (caught3) {
  const e = rethrowUnless(caught3, ValueError);
  print("ValueError");
}
a.reset(token);
print(a.get(), ctx.get(a), ctx.run(getAttr(a, "get")), copyContext().get(b, "none"));
try {
  ctx.run(signature(() => div(1, 0), "<lambda>", []));
} catch (caught4) {
  const e = rethrowUnless(caught4, ZeroDivisionError);
  print(e);
}
