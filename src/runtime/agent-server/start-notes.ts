/** What parts of an app tell in the server's log when it has started. */
import type { LogFields } from "./log.js";

/** One line of the log. */
export interface StartNote {
  /** `info` unless it says otherwise. */
  readonly level?: "info" | "warning";
  readonly event: string;
  readonly fields: LogFields;
}

/** Asked once, when the server listens. */
export const startNotes = new Set<() => StartNote>();
