/** The errors of databricks.sdk: one class a status or error code of the REST API. */
import { dictGet, isDict } from "../python/dict-access.js";
import { pyClass } from "../python/class-info.js";
import { OSError } from "../python/exceptions.js";
import { jsonLoads } from "../python/json.js";
import type { Dynamic } from "../python/types.js";

/** What an answer with status 4xx or 5xx says. */
export interface ErrorFields {
  error_code?: string | null;
  details?: Dynamic;
  retry_after_secs?: number | null;
}

/** `databricks.sdk.errors.DatabricksError`; its text is the message of the answer. */
export class DatabricksError extends OSError {
  readonly error_code: string | null;
  readonly retry_after_secs: number | null;
  readonly details: Dynamic;

  constructor(message: string | null = null, fields: ErrorFields = {}) {
    super(message);
    this.error_code = fields.error_code ?? null;
    this.retry_after_secs = fields.retry_after_secs ?? null;
    this.details = (fields.details as unknown) ?? [];
  }
}
export class BadRequest extends DatabricksError {}
export class Unauthenticated extends DatabricksError {}
export class PermissionDenied extends DatabricksError {}
export class NotFound extends DatabricksError {}
export class ResourceConflict extends DatabricksError {}
export class TooManyRequests extends DatabricksError {}
export class Cancelled extends DatabricksError {}
export class InternalError extends DatabricksError {}
export class ApiNotImplemented extends DatabricksError {}
export class TemporarilyUnavailable extends DatabricksError {}
export class DeadlineExceeded extends DatabricksError {}
export class InvalidState extends BadRequest {}
export class InvalidParameterValue extends BadRequest {}
export class ResourceDoesNotExist extends NotFound {}
export class Aborted extends ResourceConflict {}
export class AlreadyExists extends ResourceConflict {}
export class ResourceAlreadyExists extends ResourceConflict {}
export class ResourceExhausted extends TooManyRequests {}
export class RequestLimitExceeded extends TooManyRequests {}
export class UnknownError extends InternalError {}
export class DataLoss extends InternalError {}

type ErrorClass = new (message: string | null, fields: ErrorFields) => DatabricksError;

const byStatus = new Map<number, ErrorClass>([
  [400, BadRequest],
  [401, Unauthenticated],
  [403, PermissionDenied],
  [404, NotFound],
  [409, ResourceConflict],
  [429, TooManyRequests],
  [499, Cancelled],
  [500, InternalError],
  [501, ApiNotImplemented],
  [503, TemporarilyUnavailable],
  [504, DeadlineExceeded],
]);

const byCode = new Map<string, ErrorClass>([
  ["INVALID_STATE", InvalidState],
  ["INVALID_PARAMETER_VALUE", InvalidParameterValue],
  ["RESOURCE_DOES_NOT_EXIST", ResourceDoesNotExist],
  ["ABORTED", Aborted],
  ["ALREADY_EXISTS", AlreadyExists],
  ["RESOURCE_ALREADY_EXISTS", ResourceAlreadyExists],
  ["RESOURCE_EXHAUSTED", ResourceExhausted],
  ["REQUEST_LIMIT_EXCEEDED", RequestLimitExceeded],
  ["UNKNOWN", UnknownError],
  ["DATA_LOSS", DataLoss],
]);

pyClass(DatabricksError, { name: "DatabricksError", module: "databricks.sdk.errors.base" });
const pythonNames = new Map<ErrorClass, string>([
  [ApiNotImplemented, "NotImplemented"],
  [UnknownError, "Unknown"],
]);
for (const cls of [...byStatus.values(), ...byCode.values()])
  pyClass(cls, { name: pythonNames.get(cls) ?? cls.name, module: "databricks.sdk.errors.platform" });

/** The error of an answer. */
export function errorOf(status: number, reason: string, text: string, headers: Headers): DatabricksError {
  const body = parsed(text);
  const code: unknown = body && dictGet(body, "error_code");
  const cls = (typeof code === "string" && byCode.get(code)) || byStatus.get(status) || DatabricksError;
  return new cls(messageOf(body, text, reason), {
    error_code: typeof code === "string" ? code : null,
    details: body && (dictGet(body, "details") as unknown),
    retry_after_secs: status === 429 || status === 503 ? retryAfter(headers) : null,
  });
}

function messageOf(body: Dynamic, text: string, reason: string): string {
  if (body === undefined)
    return /<pre>(.*)<\/pre>|<title>(.*)<\/title>/.exec(text)?.[1] ?? (text.trim() || reason);
  const error: unknown = dictGet(body, "error");
  if (typeof error === "string") return error;
  const detail: unknown = dictGet(body, "detail");
  if (typeof detail === "string") return detail === "null" ? "SCIM API Internal Error" : detail;
  const message: unknown = dictGet(body, "message");
  return typeof message === "string" ? message : "request failed";
}

function parsed(text: string): Dynamic {
  try {
    const body: unknown = jsonLoads(text);
    return isDict(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** Seconds to wait; the SDK waits one where the answer does not say. */
function retryAfter(headers: Headers): number {
  const seconds = Number(headers.get("retry-after") ?? 1);
  return Number.isFinite(seconds) ? seconds : 1;
}
