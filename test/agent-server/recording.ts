import { readFileSync } from "node:fs";

/** What record.py wrote. */
export function readRecording<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`recordings/${name}.json`, import.meta.url), "utf8")) as T;
}

/** The same, with numbers as Python reads them. */
export function readRecordingText(name: string): string {
  return readFileSync(new URL(`recordings/${name}.json`, import.meta.url), "utf8");
}
