import { signature } from "../functions.js";
import { TypeError, ValueError } from "../exceptions.js";
import { repr } from "../repr.js";
import type { Dynamic } from "../types.js";

export const CRITICAL = 50;
export const ERROR = 40;
export const WARNING = 30;
export const INFO = 20;
export const DEBUG = 10;
export const NOTSET = 0;

const numbers = new Map<string, number>([
  ["CRITICAL", CRITICAL],
  ["FATAL", CRITICAL],
  ["ERROR", ERROR],
  ["WARN", WARNING],
  ["WARNING", WARNING],
  ["INFO", INFO],
  ["DEBUG", DEBUG],
  ["NOTSET", NOTSET],
]);
const names = new Map<number, string>([
  [CRITICAL, "CRITICAL"],
  [ERROR, "ERROR"],
  [WARNING, "WARNING"],
  [INFO, "INFO"],
  [DEBUG, "DEBUG"],
  [NOTSET, "NOTSET"],
]);

/** The name of a level, `Level 25` for one without. */
export const levelName = (level: number): string => names.get(level) ?? `Level ${level}`;

/** `logging.getLevelName(level)`: the name of a number, the number of a name. */
export function getLevelName(level: Dynamic): Dynamic {
  return names.get(level) ?? numbers.get(level) ?? `Level ${level}`;
}

export const getLevelNamesMapping = (): Dynamic => Object.fromEntries(numbers);

export function addLevelName(level: number, name: string): null {
  names.set(level, name);
  numbers.set(name, level);
  return null;
}

/** A level given by number or by name. */
export function checkLevel(level: Dynamic): number {
  if (typeof level === "number" && Number.isInteger(level)) return level;
  if (typeof level !== "string")
    throw new TypeError(`Level not an integer or a valid string: ${repr(level)}`);
  const number = numbers.get(level);
  if (number === undefined) throw new ValueError(`Unknown level: ${repr(level)}`);
  return number;
}

signature(getLevelName, "getLevelName", ["level"]);
signature(addLevelName, "addLevelName", ["level", "levelName"]);
