/** How far a batch is: one line that is drawn again on a terminal, a line now and then elsewhere. */
import { printable } from "../report/terminal.js";
import type { Terminal } from "./terminal.js";

/** Fewer inputs are done before anybody looks. */
const fewest = 5;
/** How often the line is drawn, and how often one is printed where it cannot be drawn again; milliseconds. */
const redrawn = 100;
const reprinted = 10_000;
const barWidth = 24;

export interface Progress {
  /** One input more is done. */
  advance(given: string): void;
  /** Clears the line. */
  end(): void;
}

/** @param now milliseconds, for tests. */
export function startProgress(
  total: number,
  terminal: Pick<Terminal, "stderr" | "columns">,
  quiet: boolean,
  now: () => number = Date.now,
): Progress {
  if (quiet || total < fewest) return { advance: () => undefined, end: () => undefined };
  const started = now();
  const drawn = terminal.columns !== undefined;
  const pause = drawn ? redrawn : reprinted;
  let done = 0;
  let shown = drawn ? -Infinity : started;
  return {
    advance(given) {
      done++;
      const time = now();
      if (time - shown < pause && !(drawn && done === total)) return;
      shown = time;
      const rate = done / Math.max((time - started) / 1000, 0.001);
      terminal.stderr(
        drawn ? drawLine(done, total, rate, given, terminal.columns!) : plainLine(done, total, rate),
      );
    },
    end: () => drawn && terminal.stderr("\r\u001b[K"),
  };
}

function plainLine(done: number, total: number, rate: number): string {
  return `${done} of ${total} done, ${rateText(rate)}, ${durationText((total - done) / rate)} left\n`;
}

function drawLine(done: number, total: number, rate: number, given: string, columns: number): string {
  const filled = Math.round((barWidth * done) / total);
  const bar = "#".repeat(filled) + "-".repeat(barWidth - filled);
  const line = `[${bar}] ${done}/${total}  ${rateText(rate)}  ${durationText((total - done) / rate)} left  ${printable(given)}`;
  return `\r${[...line].slice(0, columns - 1).join("")}\u001b[K`;
}

const rateText = (rate: number): string => `${rate >= 10 ? Math.round(rate) : rate.toFixed(1)}/s`;

/** `45 s`, `3:05`, `2:00:10`. */
export function durationText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const [first, ...rest] = parts[0] === 0 ? parts.slice(1) : parts;
  return [first, ...rest.map((one) => String(one).padStart(2, "0"))].join(":");
}
