import * as py from "./runtime/python/index.js";
import { strptime } from "./runtime/python/stdlib/time.js";

// strptime of logs with several formats, and what it refuses.

for (const [text, form] of py.Tuple.of(
  py.Tuple.of("2024-01-05", "%Y-%m-%d"),
  py.Tuple.of("5 Jan 24 01:02 PM", "%d %b %y %I:%M %p"),
  py.Tuple.of("Friday, January 05", "%A, %B %d"),
  py.Tuple.of("005/2024", "%j/%Y"),
  py.Tuple.of("12:00 AM", "%I:%M %p"),
  py.Tuple.of("2024 %", "%Y %%"),
  py.Tuple.of("  2024", "%Y"),
  py.Tuple.of("69", "%y"),
  py.Tuple.of("68", "%y"),
  py.Tuple.of("20240105T101112", "%Y%m%dT%H%M%S"),
  py.Tuple.of("jan MON", "%b %a"),
)) {
  try {
    const t = strptime(text, form);
    py.print(py.repr(text), py.tuple(t));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print(py.repr(text), e);
  }
}
for (const [text, form] of py.Tuple.of(
  py.Tuple.of("2024-13-01", "%Y-%m-%d"),
  py.Tuple.of("2024-1-1 ", "%Y-%m-%d"),
  py.Tuple.of("", "%Y"),
  py.Tuple.of("24", "%Y"),
  py.Tuple.of("25:00", "%H:%M"),
  py.Tuple.of("x", "y"),
  py.Tuple.of("2024", "%Q"),
  py.Tuple.of("31 Apr 2024", "%d %b %Y"),
  py.Tuple.of("a", "%"),
)) {
  try {
    py.print(py.tuple(strptime(text, form)));
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.ValueError);
    py.print(e);
  }
}
