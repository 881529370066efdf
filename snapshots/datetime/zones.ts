import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { datetime, timedelta } from "./runtime/python/stdlib/datetime.js";
import { ZoneInfo } from "./runtime/python/stdlib/zoneinfo.js";

// zoneinfo across a daylight-saving change.
const [ny, rome]: [Dynamic, Dynamic] = [new ZoneInfo("America/New_York"), new ZoneInfo("Europe/Rome")];
for (const m of py.Tuple.of(1, 7)) {
  const d = new datetime(2024, m, 1, 12, undefined, undefined, undefined, ny);
  py.print(d, d.utcoffset(), d.tzname(), d.astimezone(rome), d.astimezone(new ZoneInfo("UTC")).isoformat(), d.dst());
}
py.print(
  py.add(new datetime(2024, 3, 10, 1, 30, undefined, undefined, ny), new timedelta({ hours: 1 })),
  py.str(ny),
  ny.key,
);
try {
  new ZoneInfo("No/Where");
} catch (caught) {
  const e = py.toException(caught);
  py.print(py.typeName(e));
}
