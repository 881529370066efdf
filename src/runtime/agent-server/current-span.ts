import { activeSpan, type Span } from "./span.js";
import { keepSpans } from "./trace-info.js";

keepSpans();

/** The span that the running code belongs to; null outside any. */
export function getCurrentActiveSpan(): Span | null {
  return activeSpan();
}
