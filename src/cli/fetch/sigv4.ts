/** Signs a request for S3 as AWS asks for it (Signature Version 4), with credentials that were lent for a while. */
import { createHash, createHmac } from "node:crypto";
import type { AwsCredentials } from "./sources.js";

/**
 * The headers that sign a GET.
 *
 * @param url with its query; its path is taken as it is escaped there.
 * @param time when it is sent.
 */
export function signedHeaders(
  url: URL,
  region: string,
  credentials: AwsCredentials,
  time = new Date(),
): Record<string, string> {
  const stamp = time.toISOString().replace(/[-:]|\.\d{3}/g, "");
  const scope = `${stamp.slice(0, 8)}/${region}/s3/aws4_request`;
  const payload = sha256("");
  const headers: Record<string, string> = {
    host: url.host,
    "x-amz-content-sha256": payload,
    "x-amz-date": stamp,
    "x-amz-security-token": credentials.session_token,
  };
  const names = Object.keys(headers).join(";");
  const query = [...url.searchParams]
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
    .sort()
    .join("&");
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const canonical = ["GET", url.pathname, query, lines.join(""), names, payload].join("\n");
  const key = [...scope.split("/")].reduce<Buffer | string>(
    (parent, part) => hmac(parent, part),
    `AWS4${credentials.secret_access_key}`,
  );
  const signature = hmac(key, ["AWS4-HMAC-SHA256", stamp, scope, sha256(canonical)].join("\n")).toString(
    "hex",
  );
  const { host: _, ...sent } = headers;
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${credentials.access_key_id}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  };
}

/** Percent signs for all but the unreserved characters of RFC 3986. */
export const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: Buffer | string, text: string): Buffer => createHmac("sha256", key).update(text).digest();
