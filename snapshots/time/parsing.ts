import { Tuple, ValueError, print, repr, rethrowUnless, tuple } from "./runtime/python/index.js";
import { strptime } from "./runtime/python/stdlib/time.js";

// strptime of logs with several formats, and what it refuses.

for (const [text, form] of Tuple.of(
  Tuple.of("2024-01-05", "%Y-%m-%d"),
  Tuple.of("5 Jan 24 01:02 PM", "%d %b %y %I:%M %p"),
  Tuple.of("Friday, January 05", "%A, %B %d"),
  Tuple.of("005/2024", "%j/%Y"),
  Tuple.of("12:00 AM", "%I:%M %p"),
  Tuple.of("2024 %", "%Y %%"),
  Tuple.of("  2024", "%Y"),
  Tuple.of("69", "%y"),
  Tuple.of("68", "%y"),
  Tuple.of("20240105T101112", "%Y%m%dT%H%M%S"),
  Tuple.of("jan MON", "%b %a"),
)) {
  try {
    const t = strptime(text, form);
    print(repr(text), tuple(t));
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError);
    print(repr(text), e);
  }
}
for (const [text, form] of Tuple.of(
  Tuple.of("2024-13-01", "%Y-%m-%d"),
  Tuple.of("2024-1-1 ", "%Y-%m-%d"),
  Tuple.of("", "%Y"),
  Tuple.of("24", "%Y"),
  Tuple.of("25:00", "%H:%M"),
  Tuple.of("x", "y"),
  Tuple.of("2024", "%Q"),
  Tuple.of("31 Apr 2024", "%d %b %Y"),
  Tuple.of("a", "%"),
)) {
  try {
    print(tuple(strptime(text, form)));
  } catch (caught2) {
    const e = rethrowUnless(caught2, ValueError);
    print(e);
  }
}
