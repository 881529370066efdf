import * as py from "./runtime/python/index.js";
import { timedelta } from "./runtime/python/stdlib/datetime.js";

// Construction, str, repr, arithmetic.
for (const t of py.Tuple.of(
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
  py.print(t, py.repr(t), t.days, t.seconds, t.microseconds, t.totalSeconds(), py.truthy(t));
}
py.print(
  py.add(new timedelta({ hours: 1 }), new timedelta({ minutes: 30 })),
  py.mul(new timedelta(1), 3),
  py.div(new timedelta(1), 2),
  py.div(new timedelta(1), new timedelta({ hours: 6 })),
  py.floordiv(new timedelta(1), new timedelta({ hours: 5 })),
  py.mod(new timedelta(1), new timedelta({ hours: 5 })),
  py.neg(new timedelta({ hours: 1 })),
  py.abs(new timedelta(-1)),
  py.gt(new timedelta(1), new timedelta({ hours: 23 })),
  py.sum([new timedelta(1), new timedelta(2)], new timedelta()),
  py.eq(new timedelta({ seconds: 60 }), new timedelta({ minutes: 1 })),
  py.mul(2, new timedelta({ hours: 1 })),
  py.floordiv(new timedelta(7), 2),
);
const [h, r] = py.unpack(py.divmod(new timedelta({ hours: 5, minutes: 7 }).seconds, 3600), 2);
py.print(`${py.format(h, "02")}:${py.format(py.floordiv(r, 60), "02")}`, py.str(new timedelta(100, 1)));
try {
  py.add(new timedelta(1), 1);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
