/** Files of a model into a folder: each is fetched until its bytes are what the storage says they are. */
import { createHash } from "node:crypto";
import {
  appendFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { InputError } from "../../app/input-error.js";
import { reasonOf } from "./auth.js";
import { isPassing, mostTries, pause, type Workspace } from "./rest.js";
import type { ArtifactSource, RemoteFile } from "./sources.js";

/** A file that was fetched. */
export interface FetchedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** In hex. */
  readonly sha256: string;
}

/** How many files come at a time. */
const atOnce = 4;

/** A connection that says nothing for so long is broken; milliseconds. */
const longestSilence = 60_000;

/**
 * Downloads files into a folder, and goes on where an earlier download of the same version ended.
 *
 * @param folder where files and what is known about them are put until all are there.
 * @param fetched called for each file that is whole.
 * @throws InputError when a file cannot be had; what is there stays for the next time.
 */
export async function downloadFiles(
  source: ArtifactSource,
  files: readonly RemoteFile[],
  folder: string,
  workspace: Workspace,
  fetched: (file: FetchedFile) => void,
): Promise<FetchedFile[]> {
  checkPaths(files);
  const journal = new Journal(folder);
  const done = new Array<FetchedFile>(files.length);
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(workspace.signal ? [workspace.signal] : [])]);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < files.length; at = next++) {
      signal.throwIfAborted();
      done[at] = await downloadFile({
        source,
        file: files[at]!,
        folder,
        journal,
        fetch: workspace.fetch,
        signal,
      });
      fetched(done[at]!);
    }
  };
  const workers = Array.from({ length: Math.min(atOnce, files.length) }, () =>
    work().catch((error: unknown) => {
      // The first failure ends the others.
      stop.abort(error);
      throw error;
    }),
  );
  const failed = (await Promise.allSettled(workers)).find((one) => one.status === "rejected");
  if (failed) throw stop.signal.reason ?? failed.reason;
  return done;
}

/** Refuses names that would lie outside of the folder, or that a file system has no place for. */
export function checkPaths(files: readonly RemoteFile[]): void {
  const names = new Set<string>();
  for (const { path } of files) {
    const parts = path.split("/");
    const leaves = parts.some((part) => part === "" || part === "." || part === "..");
    if (leaves || /[\\\0]|^[A-Za-z]:/.test(path))
      throw new InputError(
        `the model names the file ${JSON.stringify(path)}, which would lie outside of its folder`,
        "Nothing was downloaded; ask the owner of the model what that is.",
      );
    if (names.has(path))
      throw new InputError(
        `the model names the file ${JSON.stringify(path)} twice`,
        "Nothing was downloaded.",
      );
    names.add(path);
  }
  const both = files.find(({ path }) => parents(path).some((parent) => names.has(parent)));
  if (both)
    throw new InputError(
      `the model has a file and a folder of one name, above ${JSON.stringify(both.path)}`,
      "Nothing was downloaded.",
    );
}

const parents = (path: string): string[] =>
  path
    .split("/")
    .slice(1)
    .map((_, at) =>
      path
        .split("/")
        .slice(0, at + 1)
        .join("/"),
    );

/** What is known about the files of a folder, one line of JSON each; the last line about a file counts. */
class Journal {
  readonly #path: string;
  readonly #known = new Map<string, { etag?: string; size?: number; sha256?: string }>();

  constructor(folder: string) {
    mkdirSync(join(folder, partFolder), { recursive: true });
    this.#path = join(folder, partFolder, "journal");
    const text = existsSync(this.#path) ? readFileSync(this.#path, "utf8") : "";
    for (const line of text.split("\n")) {
      try {
        const { path, ...known } = JSON.parse(line) as { path: string };
        this.#known.set(path, known);
      } catch {
        // The end of a line is missing where a process was killed.
      }
    }
  }

  get(path: string): { etag?: string; size?: number; sha256?: string } | undefined {
    return this.#known.get(path);
  }

  set(path: string, known: { etag?: string; size?: number; sha256?: string }): void {
    this.#known.set(path, known);
    appendFileSync(this.#path, `${JSON.stringify({ path, ...known })}\n`);
  }
}

/** Where files are that are not whole; removed when all are. */
export const partFolder = ".predict2invoke-parts";

interface Download {
  readonly source: ArtifactSource;
  readonly file: RemoteFile;
  readonly folder: string;
  readonly journal: Journal;
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal;
}

async function downloadFile(download: Download): Promise<FetchedFile> {
  const { source, file, folder, journal, fetch, signal } = download;
  const target = join(folder, file.path);
  const known = journal.get(file.path);
  if (
    known?.sha256 !== undefined &&
    existsSync(target) &&
    (file.size === undefined || file.size === known.size)
  ) {
    if (statSync(target).size === known.size && (await hashes(target)).sha256 === known.sha256)
      return { path: file.path, size: known.size, sha256: known.sha256 };
  }
  const part = join(folder, partFolder, createHash("sha256").update(file.path).digest("hex"));
  let renew = false;
  let renewals = 0;
  let mismatches = 0;
  for (let tried = 1; ; tried++) {
    const begun = existsSync(part) ? statSync(part).size : 0;
    const etag = journal.get(file.path)?.etag;
    const goOn = begun > 0 && etag !== undefined;
    let reason: string;
    let response: Response | undefined;
    const { url, headers } = await source.request(file.path, renew);
    const silence = new Silence(signal);
    try {
      response = await fetch(url, {
        headers: {
          ...headers,
          // What is compressed on the way has another length than what the storage names.
          "accept-encoding": "identity",
          ...(goOn && { range: `bytes=${begun}-`, "if-range": etag }),
        },
        signal: silence.signal,
      });
      renew = false;
      if (response.ok) {
        const from = response.status === 206 ? begun : 0;
        // Another part than what was asked for: begin anew.
        const wrongPart = response.status === 206 && rangeStart(response) !== begun;
        if (!wrongPart) {
          const tag = response.headers.get("etag");
          if (from === 0) journal.set(file.path, tag !== null && !tag.startsWith("W/") ? { etag: tag } : {});
          await save(response, part, from, silence);
        }
        const problem = wrongPart
          ? "another part came than was asked for"
          : await mismatch(part, file, response, from);
        if (problem === undefined) return await finish(part, target, file, journal);
        reason = problem;
        if (problem !== endedEarly && ++mismatches >= 3) throw new InputError(...incomplete(file, reason));
        if (problem !== endedEarly) rmSync(part, { force: true });
      } else {
        reason = `status ${response.status}`;
        await response.body?.cancel();
        if (response.status === 416) rmSync(part, { force: true });
        else if ([400, 401, 403].includes(response.status) && renewals++ < 2)
          renew = true; // the address or the credentials have ended
        else if (!isPassing(response.status)) throw new InputError(...incomplete(file, reason));
      }
    } catch (error) {
      if (error instanceof InputError || isFileError(error)) throw error;
      signal.throwIfAborted();
      reason = reasonOf(error);
    } finally {
      silence.end();
    }
    const grown = existsSync(part) && statSync(part).size > begun;
    if (tried >= mostTries && !grown) throw new InputError(...incomplete(file, reason));
    if (grown && tried > 1) tried = 1;
    if (!renew) await pause(tried, response?.ok === false ? response : undefined, signal);
  }
}

const incomplete = (file: RemoteFile, reason: string): [message: string, help: string] => [
  `${JSON.stringify(file.path)} of the model cannot be downloaded: ${reason}`,
  "Run the same command again: it goes on with what is missing.",
];

const isFileError = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).path !== undefined || (error as NodeJS.ErrnoException).code === "ENOSPC";

const endedEarly = "the connection ended early";

/** Ends a request on which nothing comes for a while. */
class Silence {
  readonly #own = new AbortController();
  readonly signal: AbortSignal;
  #timer: NodeJS.Timeout | undefined;

  constructor(outer: AbortSignal) {
    this.signal = AbortSignal.any([outer, this.#own.signal]);
    this.heard();
  }

  heard(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#own.abort(new Error("nothing came for a minute")), longestSilence);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

async function save(response: Response, part: string, from: number, silence: Silence): Promise<void> {
  const file = await open(part, from === 0 ? "w" : "r+");
  try {
    let at = from;
    for await (const chunk of response.body ?? []) {
      silence.heard();
      const bytes = chunk as Uint8Array;
      for (let written = 0; written < bytes.length;)
        written += (await file.write(bytes, written, bytes.length - written, at + written)).bytesWritten;
      at += bytes.length;
    }
  } finally {
    await file.close();
  }
}

const rangeStart = (response: Response): number =>
  Number(/^bytes (\d+)-/.exec(response.headers.get("content-range") ?? "")?.[1] ?? -1);

/** What is wrong with the bytes that came; undefined when they are what was promised. */
async function mismatch(
  part: string,
  file: RemoteFile,
  response: Response,
  from: number,
): Promise<string | undefined> {
  const { size } = statSync(part);
  const length = response.headers.get("content-length");
  const promised = length === null ? file.size : from + Number(length);
  if (promised !== undefined && size < promised) return endedEarly;
  if (file.size !== undefined && size !== file.size)
    return `it has ${size} bytes, and the model's list says ${file.size}`;
  const wanted = file.md5 ?? md5Of(response, from);
  if (wanted === undefined) return undefined;
  const { md5 } = await hashes(part);
  return md5 === wanted ? undefined : "its checksum is another than the storage's";
}

/** The MD5 of the whole file in hex, where the storage tells it: S3 in the ETag of files that came in one part and are not encrypted with own keys. */
function md5Of({ headers }: Response, from: number): string | undefined {
  const base64 = (text: string): string => Buffer.from(text, "base64").toString("hex");
  const google = /(?:^|,\s*)md5=([\w+/]+=*)/.exec(headers.get("x-goog-hash") ?? "")?.[1];
  if (google !== undefined) return base64(google);
  const azure = headers.get("x-ms-blob-content-md5") ?? (from === 0 ? headers.get("content-md5") : null);
  if (azure !== null) return base64(azure);
  const isAmazon =
    headers.has("x-amz-request-id") && !/kms/.test(headers.get("x-amz-server-side-encryption") ?? "");
  const isKeyed = headers.has("x-amz-server-side-encryption-customer-algorithm");
  return isAmazon && !isKeyed ? /^"([\da-f]{32})"$/.exec(headers.get("etag") ?? "")?.[1] : undefined;
}

async function finish(
  part: string,
  target: string,
  { path }: RemoteFile,
  journal: Journal,
): Promise<FetchedFile> {
  const { sha256 } = await hashes(part);
  const { size } = statSync(part);
  mkdirSync(dirname(target), { recursive: true });
  renameSync(part, target);
  journal.set(path, { size, sha256 });
  return { path, size, sha256 };
}

/** Of a file, both in hex. */
export async function hashes(path: string): Promise<{ md5: string; sha256: string }> {
  const md5 = createHash("md5");
  const sha256 = createHash("sha256");
  for await (const chunk of createReadStream(path)) {
    md5.update(chunk as Buffer);
    sha256.update(chunk as Buffer);
  }
  return { md5: md5.digest("hex"), sha256: sha256.digest("hex") };
}
