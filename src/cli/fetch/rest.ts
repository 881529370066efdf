/** The REST API of a workspace: asked again where that may help. */
import { setTimeout as sleep } from "node:timers/promises";
import { InputError } from "../../app/input-error.js";
import { type Login, reasonOf } from "./auth.js";

/** How often a request is sent that does not get an answer worth having. */
export const mostTries = 6;

/** The longest pause between tries; milliseconds. */
const longestPause = 60_000;

type Json = Record<string, unknown>;

/** An answer of the workspace that is no success. */
export class RestError extends Error {
  override readonly name = "RestError";
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export class Workspace {
  constructor(
    readonly login: Login,
    readonly fetch: typeof globalThis.fetch,
    readonly signal?: AbortSignal,
  ) {}

  /** @throws RestError with what the workspace says, InputError when it cannot be reached. */
  get(path: string, query: Readonly<Record<string, string>> = {}): Promise<Json> {
    const text = new URLSearchParams(query).toString();
    return this.#ask("GET", text === "" ? path : `${path}?${text}`);
  }

  post(path: string, body: Json): Promise<Json> {
    return this.#ask("POST", path, JSON.stringify(body));
  }

  async #ask(method: string, path: string, body?: string): Promise<Json> {
    let renew: boolean = false;
    for (let tried = 1; ; tried++) {
      const headers: Record<string, string> = {
        authorization: await this.login.authorization(renew),
        accept: "application/json",
        ...(body !== undefined && { "content-type": "application/json" }),
      };
      let response: Response;
      let text: string;
      try {
        response = await this.fetch(this.login.host + path, {
          method,
          headers,
          ...(body !== undefined && { body }),
          // Credentials go to the workspace alone.
          redirect: "error",
          signal: withTimeout(this.signal),
        });
        text = await response.text();
      } catch (error) {
        this.signal?.throwIfAborted();
        if (tried < mostTries) {
          await pause(tried, undefined, this.signal);
          continue;
        }
        throw new InputError(
          `${this.login.host} cannot be reached: ${reasonOf(error)}`,
          "Check the address and the network.",
        );
      }
      if (response.ok) return answerOf(text, this.login.host);
      const expired: boolean = response.status === 401 && !renew;
      if (expired || (isPassing(response.status) && tried < mostTries)) {
        renew ||= expired;
        if (!expired) await pause(tried, response, this.signal);
        continue;
      }
      throw restError(response.status, text);
    }
  }
}

function answerOf(text: string, host: string): Json {
  try {
    const value: unknown = JSON.parse(text === "" ? "{}" : text);
    if (typeof value === "object" && value !== null) return value as Json;
  } catch {
    // Told below.
  }
  throw new InputError(
    `${host} answered with something else than JSON`,
    "Check that the address is a workspace's, and not a login page or proxy.",
  );
}

function restError(status: number, text: string): RestError {
  try {
    const { error_code, message } = JSON.parse(text) as { error_code?: unknown; message?: unknown };
    return new RestError(status, String(error_code ?? ""), String(message ?? `status ${status}`));
  } catch {
    return new RestError(status, "", `status ${status}`);
  }
}

/** Whether the same request may get another answer later. */
export const isPassing = (status: number): boolean => status === 408 || status === 429 || status >= 500;

/** A request that says nothing for so long is given up; milliseconds. */
export const withTimeout = (signal?: AbortSignal): AbortSignal =>
  AbortSignal.any([AbortSignal.timeout(120_000), ...(signal ? [signal] : [])]);

/** Waits as long as the answer asks (`Retry-After`, in seconds or as a date), or longer from try to try. */
export async function pause(tried: number, response?: Response, signal?: AbortSignal): Promise<void> {
  const asked = response?.headers.get("retry-after") ?? "";
  const seconds = /^\d+$/.test(asked) ? Number(asked) : (Date.parse(asked) - Date.now()) / 1000;
  const wait = Number.isNaN(seconds) ? 250 * 2 ** (tried - 1) * (1 + Math.random()) : seconds * 1000;
  await sleep(Math.min(Math.max(wait, 0), longestPause), undefined, signal ? { signal } : {});
}
