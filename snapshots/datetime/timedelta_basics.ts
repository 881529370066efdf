import {
  Tuple,
  TypeError,
  abs,
  add,
  div,
  divmod,
  eq,
  floordiv,
  format,
  gt,
  mod,
  mul,
  neg,
  print,
  repr,
  rethrowUnless,
  str,
  sum,
  truthy,
  unpack,
} from "./runtime/python/index.js";
import { timedelta } from "./runtime/python/stdlib/datetime.js";

// Construction, str, repr, arithmetic.
for (const t of Tuple.of(
  new timedelta(),
  new timedelta(1),
  new timedelta({ hours: 25, minutes: 1 }),
  new timedelta({ seconds: -1 }),
  new timedelta({ days: -2, hours: 3 }),
  new timedelta({ milliseconds: 1500 }),
  new timedelta({ microseconds: 1 }),
  new timedelta({ weeks: 2 }),
  new timedelta(0.5),
  new timedelta({ minutes: 90.5 }),
)) {
  print(t, repr(t), t.days, t.seconds, t.microseconds, t.totalSeconds(), truthy(t));
}
print(
  add(new timedelta({ hours: 1 }), new timedelta({ minutes: 30 })),
  mul(new timedelta(1), 3),
  div(new timedelta(1), 2),
  div(new timedelta(1), new timedelta({ hours: 6 })),
  floordiv(new timedelta(1), new timedelta({ hours: 5 })),
  mod(new timedelta(1), new timedelta({ hours: 5 })),
  neg(new timedelta({ hours: 1 })),
  abs(new timedelta(-1)),
  gt(new timedelta(1), new timedelta({ hours: 23 })),
  sum([new timedelta(1), new timedelta(2)], new timedelta()),
  eq(new timedelta({ seconds: 60 }), new timedelta({ minutes: 1 })),
  mul(2, new timedelta({ hours: 1 })),
  floordiv(new timedelta(7), 2),
);
const [h, r] = unpack(divmod(new timedelta({ hours: 5, minutes: 7 }).seconds, 3600), 2);
print(`${format(h, "02")}:${format(floordiv(r, 60), "02")}`, str(new timedelta(100, 1)));
try {
  add(new timedelta(1), 1);
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
