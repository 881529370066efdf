import { readdirSync, readFileSync } from "node:fs";

/** Whether a folder of the runtime exports a type of that name: types have rows, so that they can be named, and no values. */
export function isTypeExport(from: string, name: string): boolean {
  const folder = new URL(`../../src/runtime/${from.replace(/\/[^/]*$/, "")}/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const declaration = new RegExp(`export (interface|type) ${name}\\b|export \\{[^}]*\\btype ${name}\\b`);
  return files.some((file) => declaration.test(readFileSync(new URL(file, folder), "utf8")));
}
