/** Models of Unity Catalog that lie in the customer's own storage: S3 and R2, Azure Data Lake, Google Cloud. */
import { InputError } from "../../app/input-error.js";
import { reasonOf } from "./auth.js";
import { isPassing, mostTries, pause, withTimeout, type Workspace } from "./rest.js";
import { escaped, signedHeaders } from "./sigv4.js";
import {
  type ArtifactSource,
  type AwsCredentials,
  type Credentials,
  type FileRequest,
  pages,
  type RemoteFile,
} from "./sources.js";

type Lent = (renew: boolean) => Promise<Credentials>;

/** Asks for a list, again where that may help; credentials that have ended are lent anew. */
async function ask(
  workspace: Workspace,
  request: (renew: boolean) => Promise<FileRequest>,
): Promise<Response> {
  for (let tried = 1, renew = false; ; tried++) {
    const { url, headers } = await request(renew);
    let response: Response | undefined;
    let reason: string;
    try {
      response = await workspace.fetch(url, { headers, signal: withTimeout(workspace.signal) });
      if (response.ok) return response;
      reason = `status ${response.status}`;
    } catch (error) {
      workspace.signal?.throwIfAborted();
      reason = reasonOf(error);
    }
    const refused = response?.status === 401 || response?.status === 403;
    const again = refused ? !renew : response === undefined || isPassing(response.status);
    if (!again || tried >= mostTries)
      throw new InputError(
        `the storage ${new URL(url).host} does not list the model's files: ${reason}`,
        "Check that this machine may reach the storage (its firewall, private endpoints), and try it again.",
      );
    renew = refused;
    if (!refused) await pause(tried, response, workspace.signal);
  }
}

/** The parts of `scheme://place/path`. */
function locationOf(location: string): { place: string; path: string } {
  const found = /^\w+:\/\/([^/]+)\/?(.*?)\/?$/.exec(location);
  if (found) return { place: found[1]!, path: found[2]! };
  throw new InputError(
    `the model lies at ${location}, which is no address of a storage`,
    "Download it with MLflow, and convert its folder.",
  );
}

/** Paths in the model, of what lies below its folder. */
const below = (root: string, path: string): string => path.slice(root === "" ? 0 : root.length + 1);

// ---- S3 ---------------------------------------------------------------------------------------------------------------

/** Buckets of S3; `r2://bucket@account.r2.cloudflarestorage.com/path` is R2, which speaks the same. */
export function s3Source(location: string, lent: Lent, workspace: Workspace): ArtifactSource {
  const { place, path: root } = locationOf(location);
  const [bucket, account] = place.split("@");
  // A dot in the bucket's name would not match the certificate of *.s3.amazonaws.com.
  const byPath = account !== undefined || bucket!.includes(".");
  let region = account === undefined ? "us-east-1" : "auto";
  const base = (): string => {
    const host = account ?? (region === "us-east-1" ? "s3.amazonaws.com" : `s3.${region}.amazonaws.com`);
    return byPath ? `https://${host}/${bucket}` : `https://${bucket}.${host}`;
  };
  const sign = async (suffix: string, renew: boolean): Promise<FileRequest> => {
    const { aws_temp_credentials: aws, r2_temp_credentials: r2 } = await lent(renew);
    const url = new URL(base() + suffix);
    return { url: url.href, headers: signedHeaders(url, region, (aws ?? r2) as AwsCredentials) };
  };
  let located: Promise<void> | undefined;
  /** S3 tells the region of a bucket to everyone, also in an answer that refuses. */
  const locate = async (): Promise<void> => {
    const answer = await workspace
      .fetch(base(), { method: "HEAD", redirect: "manual", signal: withTimeout(workspace.signal) })
      .catch(() => undefined);
    region = answer?.headers.get("x-amz-bucket-region") ?? region;
  };
  const ready = (): Promise<void> => (located ??= account === undefined ? locate() : Promise.resolve());
  return {
    async list() {
      await ready();
      return pages(async (token) => {
        const query = new URLSearchParams({ "list-type": "2", prefix: root === "" ? "" : `${root}/` });
        if (token !== undefined) query.set("continuation-token", token);
        const answer = await ask(workspace, (renew) => sign(`/?${query}`, renew));
        return listedObjects(await answer.text(), root);
      });
    },
    async request(path, renew) {
      await ready();
      const key = root === "" ? path : `${root}/${path}`;
      return sign(`/${key.split("/").map(escaped).join("/")}`, renew);
    },
  };
}

/** The answer to ListObjectsV2. */
function listedObjects(xml: string, root: string): { items: RemoteFile[]; next?: string | undefined } {
  const text = (part: string, name: string): string | undefined => {
    const found = new RegExp(`<${name}>([^<]*)</${name}>`).exec(part)?.[1];
    return found?.replace(/&(lt|gt|quot|apos|amp|#x[\da-fA-F]+|#\d+);/g, (_, name: string) => entity(name));
  };
  const items = [...xml.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)].flatMap(([, part]): RemoteFile[] => {
    const key = text(part!, "Key")!;
    // Folders that the console makes.
    if (key.endsWith("/")) return [];
    return [{ path: below(root, key), size: Number(text(part!, "Size")) }];
  });
  return { items, next: text(xml, "NextContinuationToken") };
}

function entity(name: string): string {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return (
    named[name] ?? String.fromCodePoint(Number(name.startsWith("#x") ? `0x${name.slice(2)}` : name.slice(1)))
  );
}

// ---- Azure ------------------------------------------------------------------------------------------------------------

/** `abfss://container@account.dfs.core.windows.net/path`, with a signature for its folder. */
export function azureSource(location: string, lent: Lent, workspace: Workspace): ArtifactSource {
  const { place, path: root } = locationOf(location);
  const [container, account] = place.split("@");
  const sign = async (suffix: string, renew: boolean): Promise<FileRequest> => {
    const signature = (await lent(renew)).azure_user_delegation_sas!.sas_token.replace(/^\?/, "");
    const url = `https://${account}/${container}${suffix}${suffix.includes("?") ? "&" : "?"}${signature}`;
    return { url, headers: { "x-ms-version": "2021-08-06" } };
  };
  return {
    list: () =>
      pages(async (token) => {
        const query = new URLSearchParams({ resource: "filesystem", recursive: "true", directory: root });
        if (token !== undefined) query.set("continuation", token);
        const answer = await ask(workspace, (renew) => sign(`?${query}`, renew));
        const { paths = [] } = (await answer.json()) as {
          paths?: { name: string; isDirectory?: string | boolean; contentLength?: string }[];
        };
        const files = paths.filter(({ isDirectory }) => String(isDirectory) !== "true");
        return {
          items: files.map((one): RemoteFile => ({
            path: below(root, one.name),
            size: Number(one.contentLength ?? 0),
          })),
          next: answer.headers.get("x-ms-continuation") ?? undefined,
        };
      }),
    request: (path, renew) =>
      sign(`/${[...root.split("/"), ...path.split("/")].filter(Boolean).map(escaped).join("/")}`, renew),
  };
}

// ---- Google -----------------------------------------------------------------------------------------------------------

/** `gs://bucket/path`, with a token for its folder. */
export function googleSource(location: string, lent: Lent, workspace: Workspace): ArtifactSource {
  const { place: bucket, path: root } = locationOf(location);
  const sign = async (suffix: string, renew: boolean): Promise<FileRequest> => ({
    url: `https://storage.googleapis.com/storage/v1/b/${escaped(bucket)}/o${suffix}`,
    headers: { authorization: `Bearer ${(await lent(renew)).gcp_oauth_token!.oauth_token}` },
  });
  return {
    list: () =>
      pages(async (token) => {
        const query = new URLSearchParams({ prefix: root === "" ? "" : `${root}/` });
        if (token !== undefined) query.set("pageToken", token);
        const answer = await ask(workspace, (renew) => sign(`?${query}`, renew));
        const { items = [], nextPageToken } = (await answer.json()) as {
          items?: { name: string; size: string; md5Hash?: string }[];
          nextPageToken?: string;
        };
        const files = items.filter(({ name }) => !name.endsWith("/"));
        return {
          items: files.map((one): RemoteFile => ({
            path: below(root, one.name),
            size: Number(one.size),
            ...(one.md5Hash !== undefined && { md5: Buffer.from(one.md5Hash, "base64").toString("hex") }),
          })),
          next: nextPageToken,
        };
      }),
    request: (path, renew) => sign(`/${escaped(root === "" ? path : `${root}/${path}`)}?alt=media`, renew),
  };
}
