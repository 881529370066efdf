/** The configuration file's part of a command's options. */
import type { Command } from "commander";
import { readConfiguration } from "../files/configuration.js";
import { optionKey, optionRows } from "./options.js";
import type { Terminal } from "./terminal.js";

/**
 * Gives a command the options of the configuration file that the command line does not give.
 *
 * @returns the inputs that the file names.
 * @throws InputError when the file cannot be read or has something else in it.
 */
export function applyConfiguration(command: Command, terminal: Terminal): readonly string[] {
  const given = command.opts<{ config?: string; stdout?: boolean }>();
  const found = readConfiguration(given.config, terminal.workingDirectory);
  if (!found) return [];
  for (const row of optionRows.filter(({ configurable }) => configurable)) {
    const key = optionKey(row);
    const value = found.values[key];
    if (value === undefined) continue;
    const isOption = command.options.some((one) => one.attributeName() === key);
    const source = command.getOptionValueSource(key);
    // A module on standard output has no folder.
    const useless = key === "out" && given.stdout === true;
    if (isOption && !useless && (source === undefined || source === "default"))
      command.setOptionValueWithSource(key, value, "config");
  }
  return found.inputs;
}
