/** Conversions of earlier runs, by what went into them. A cache that cannot be read or written is left out of the way. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { version } from "../app/distribution.js";
import type { Conversion, ConvertOptions, ModelFile } from "../index.js";
import type { Convert } from "./batch-command.js";
import { writeWhole } from "../files/write-output.js";

/** Entries that were not used for so long are removed; milliseconds. */
const unusedFor = 30 * 24 * 3600 * 1000;

/**
 * A function that converts, and takes from a folder what was converted before.
 *
 * @param hit called when a conversion came from there.
 */
export function cachedConvert(folder: string, convert: Convert, hit: () => void): Convert {
  return async (files, options) => {
    const path = join(folder, `${cacheKey(files, options)}.json`);
    const known = await readEntry(path);
    if (known) {
      hit();
      return known;
    }
    const conversion = await convert(files, options);
    await writeEntry(path, conversion);
    return conversion;
  };
}

/** Changes with the content of any file, any option, the version and the build of this program. */
function cacheKey(files: readonly ModelFile[], options: ConvertOptions): string {
  const hash = createHash("sha256");
  const add = (part: string | Uint8Array): unknown => hash.update(`${part.length}:`).update(part);
  add(buildStamp());
  add(JSON.stringify([options.name, options.entry, options.emit]));
  for (const { path, content } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    add(path);
    add(content);
  }
  return hash.digest("hex");
}

let stamp: string | undefined;

/** The version, and when its files were last written: two builds of one version differ. */
function buildStamp(): string {
  stamp ??= [
    version,
    ...["../", "../../src/runtime/"].map((folder) => newest(fileURLToPath(new URL(folder, import.meta.url)))),
  ].join(" ");
  return stamp;
}

function newest(folder: string): string {
  const files = (attempt(() => readdirSync(folder, { recursive: true, withFileTypes: true })) ?? []).filter(
    (one) => one.isFile(),
  );
  const times = files.map((one) => statSync(join(one.parentPath, one.name)).mtimeMs);
  return `${times.length}@${Math.max(0, ...times)}`;
}

// ---- entries ----------------------------------------------------------------------------------------------------------

/** The runtime's files are the same for many, and are made again from what the conversion uses. */
async function writeEntry(path: string, conversion: Conversion): Promise<void> {
  const { conversionRuntime } = await import("../conversion.js");
  const runtime = new Map((await conversionRuntime(conversion)).map((one) => [one.path, one.content]));
  const files = conversion.files.filter((one) => runtime.get(one.path) !== one.content);
  const text = JSON.stringify({ ...conversion, files });
  attempt(() => writeWhole(path, `${checksum(text)}\n${text}`));
}

async function readEntry(path: string): Promise<Conversion | undefined> {
  const text = attempt(() => readFileSync(path, "utf8"));
  const end = text?.indexOf("\n") ?? -1;
  if (text === undefined || checksum(text.slice(end + 1)) !== text.slice(0, end)) return undefined;
  const known = JSON.parse(text.slice(end + 1)) as Conversion;
  attempt(() => utimesSync(path, new Date(), new Date()));
  const { conversionRuntime } = await import("../conversion.js");
  const files = [...known.files, ...(await conversionRuntime(known))];
  return { ...known, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

const checksum = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Removes entries that nothing uses any more; once a day. */
export function pruneCache(folder: string): void {
  const marker = join(folder, "pruned");
  const now = Date.now();
  const last = attempt(() => statSync(marker).mtimeMs) ?? 0;
  if (now - last < 24 * 3600 * 1000 || attempt(() => statSync(folder)) === undefined) return;
  attempt(() => writeWhole(marker, ""));
  for (const name of attempt(() => readdirSync(folder)) ?? []) {
    const path = join(folder, name);
    attempt(() => now - statSync(path).mtimeMs > unusedFor && rmSync(path));
  }
}

/** The result, or undefined where the file system refuses. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
