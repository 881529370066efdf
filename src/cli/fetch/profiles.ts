/** Profiles of the Databricks command line: ~/.databrickscfg, an INI file. */
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { InputError } from "../../app/input-error.js";

/** The settings of a profile by their names in lower case. */
export type Profile = Readonly<Record<string, string>>;

/** Where the profiles are; `DATABRICKS_CONFIG_FILE` names another file. */
export function profileFile(environment: Readonly<Record<string, string | undefined>>): string {
  const named = environment["DATABRICKS_CONFIG_FILE"];
  const home = environment["HOME"] || homedir();
  return named ? named.replace(/^~(?=\/)/, home) : join(home, ".databrickscfg");
}

/**
 * Reads all profiles.
 *
 * @returns by name; empty where there is no file.
 * @throws InputError when it cannot be read.
 */
export function readProfiles(file: string): ReadonlyMap<string, Profile> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return new Map();
    throw new InputError(
      `${file} cannot be read: ${code ?? "?"}`,
      "Check the file, or name another in DATABRICKS_CONFIG_FILE.",
    );
  }
  return parseProfiles(text);
}

/** Settings before the first heading belong to DEFAULT. */
export function parseProfiles(text: string): ReadonlyMap<string, Profile> {
  const profiles = new Map<string, Record<string, string>>();
  let name = "DEFAULT";
  for (const line of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map((one) => one.trim())) {
    if (line === "" || line.startsWith("#") || line.startsWith(";")) continue;
    const heading = /^\[(.*)\]$/.exec(line);
    if (heading) {
      name = heading[1]!.trim();
      if (!profiles.has(name)) profiles.set(name, {});
      continue;
    }
    const setting = /^([^=:]+?)\s*[=:]\s*(.*)$/.exec(line);
    if (!setting) continue;
    const settings = profiles.get(name) ?? {};
    settings[setting[1]!.toLowerCase()] = setting[2]!;
    profiles.set(name, settings);
  }
  return profiles;
}

/** A workspace's address as all requests begin with it: no path, no slash at the end; https unless given. */
export function hostOf(text: string): string {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address))
    throw new InputError(
      `the workspace address ${JSON.stringify(text)} is no URL`,
      "It looks like https://name.cloud.databricks.com.",
    );
  return new URL(address).origin;
}
