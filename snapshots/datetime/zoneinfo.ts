import {
  type Dynamic,
  Tuple,
  add,
  call,
  getAttr,
  notMigrated,
  print,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";
import { datetime, timedelta } from "./runtime/python/stdlib/datetime.js";

// zoneinfo across a daylight-saving change.
// Python: from zoneinfo import ZoneInfo
const [ny, rome] = [
  call(notMigrated("local-import-missing", "ZoneInfo"), ["America/New_York"]),
  call(notMigrated("local-import-missing", "ZoneInfo"), ["Europe/Rome"]),
];
for (const m of Tuple.of(1, 7)) {
  const d = new datetime(2024, m, 1, 12, undefined, undefined, undefined, ny);
  print(
    d,
    d.utcoffset(),
    d.tzname(),
    d.astimezone(rome),
    d.astimezone(call(notMigrated("local-import-missing", "ZoneInfo"), ["UTC"])).isoformat(),
    d.dst(),
  );
}
print(
  add(new datetime(2024, 3, 10, 1, 30, undefined, undefined, ny), new timedelta({ hours: 1 })),
  str(ny),
  getAttr(ny, "key"),
);
try {
  call(notMigrated("local-import-missing", "ZoneInfo"), ["No/Where"]);
} catch (caught) {
  const e = toException(caught);
  print(typeName(e));
}
