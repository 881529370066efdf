/** Where the files of a model version lie, and how one is asked for: the routes that MLflow's own download takes. */
import { InputError } from "../../app/input-error.js";
import { azureSource, googleSource, s3Source } from "./cloud-storage.js";
import { isUnityCatalog, type ModelVersion } from "./resolve-model.js";
import { RestError, type Workspace } from "./rest.js";

/** A file of the model, by its path in the model with `/`. */
export interface RemoteFile {
  readonly path: string;
  /** Bytes. */
  readonly size?: number;
  /** In hex. */
  readonly md5?: string;
}

/** One way to ask for a file's bytes, good for a while. */
export interface FileRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface ArtifactSource {
  list(): Promise<readonly RemoteFile[]>;
  /** @param renew whether the last request for the file was refused. */
  request(path: string, renew: boolean): Promise<FileRequest>;
}

/** The source of a model version. */
export async function artifactSource(model: ModelVersion, workspace: Workspace): Promise<ArtifactSource> {
  if (model.version === undefined) return loggedSource(model.name, workspace);
  if (!isUnityCatalog(model.name)) return registrySource({ ...model, version: model.version }, workspace);
  const enabled = await workspace
    .get(
      "/api/2.0/mlflow/unity-catalog/registered-models:is-databricks-sdk-models-artifact-repository-enabled",
    )
    // Workspaces that do not know the question take the other way.
    .catch((error: unknown) => (error instanceof RestError ? {} : Promise.reject(error)));
  const root = `/Models/${model.name.replaceAll(".", "/")}/${model.version}`;
  const { is_databricks_sdk_models_artifact_repository_enabled: isEnabled } = enabled as Record<
    string,
    unknown
  >;
  if (isEnabled === true) return filesSource(root, workspace);
  const ask = async (): Promise<Credentials> => {
    const answer = await workspace.post(
      "/api/2.0/mlflow/unity-catalog/model-versions/generate-temporary-credentials",
      {
        ...model,
        operation: "MODEL_VERSION_OPERATION_READ",
      },
    );
    return (answer["credentials"] ?? answer) as Credentials;
  };
  const credentials = await ask();
  if (credentials.storage_mode === "DEFAULT_STORAGE") return presignedSource(root, workspace);
  const { artifact_uri: location } = await workspace.get(
    "/api/2.0/mlflow/unity-catalog/model-versions/get-download-uri",
    { ...model },
  );
  return cloudSource(String(location), credentials, ask, workspace);
}

/** What the workspace lends for the model's storage. */
export interface Credentials {
  readonly storage_mode?: string;
  readonly aws_temp_credentials?: AwsCredentials;
  readonly r2_temp_credentials?: AwsCredentials;
  readonly azure_user_delegation_sas?: { readonly sas_token: string };
  readonly gcp_oauth_token?: { readonly oauth_token: string };
}

export interface AwsCredentials {
  readonly access_key_id: string;
  readonly secret_access_key: string;
  readonly session_token: string;
}

function cloudSource(
  location: string,
  first: Credentials,
  ask: () => Promise<Credentials>,
  workspace: Workspace,
): ArtifactSource {
  let lent = Promise.resolve(first);
  const credentials = (renew: boolean): Promise<Credentials> => (renew ? (lent = ask()) : lent);
  if (first.aws_temp_credentials ?? first.r2_temp_credentials)
    return s3Source(location, credentials, workspace);
  if (first.azure_user_delegation_sas) return azureSource(location, credentials, workspace);
  if (first.gcp_oauth_token) return googleSource(location, credentials, workspace);
  throw new InputError(
    "the workspace gave credentials of a kind that this program does not know",
    'Download the model with mlflow artifacts download --artifact-uri "models:/<name>/<version>", and convert its folder.',
  );
}

// ---- the workspace's own routes ---------------------------------------------------------------------------------------

interface Entry {
  readonly path: string;
  readonly is_directory?: boolean;
  readonly is_dir?: boolean;
  readonly file_size?: number | string;
}

/** All files below a folder, asked for folder by folder. */
async function walk(listFolder: (path: string) => Promise<readonly Entry[]>): Promise<RemoteFile[]> {
  const files: RemoteFile[] = [];
  const folders = [""];
  const seen = new Set(folders);
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const { path, is_directory, is_dir, file_size } of await listFolder(folder)) {
      if (is_directory || is_dir) {
        if (!seen.has(path)) folders.push(path);
        seen.add(path);
      } else files.push({ path, ...(file_size !== undefined && { size: Number(file_size) }) });
    }
    if (seen.size > mostFolders || files.length > mostFiles)
      throw new InputError(
        `the model has more than ${mostFiles} files`,
        "Download it with MLflow, and convert its folder.",
      );
  }
  return files;
}

const mostFolders = 10_000;
const mostFiles = 100_000;

/** Pages of a list, joined. */
export async function pages<T>(
  ask: (token: string | undefined) => Promise<{ items: readonly T[]; next?: string | undefined }>,
): Promise<T[]> {
  const all: T[] = [];
  let token: string | undefined;
  do {
    const { items, next } = await ask(token);
    all.push(...items);
    token = next === "" || next === token ? undefined : next;
  } while (token !== undefined && all.length <= mostFiles);
  return all;
}

/** The Files API, which has models of Unity Catalog under /Models. */
function filesSource(root: string, workspace: Workspace): ArtifactSource {
  return {
    list: () => listDirectories(root, workspace),
    request: async (path, renew) => ({
      url: `${workspace.login.host}/api/2.0/fs/files${escapedPath(`${root}/${path}`)}`,
      headers: { authorization: await workspace.login.authorization(renew) },
    }),
  };
}

/** The Files API for names, and addresses of the storage that are signed for one file. */
function presignedSource(root: string, workspace: Workspace): ArtifactSource {
  return {
    list: () => listDirectories(root, workspace),
    async request(path) {
      const { url, headers } = await workspace.post("/api/2.0/fs/create-download-url", {
        path: `${root}/${path}`,
      });
      return { url: String(url), headers: headersOf(headers) };
    },
  };
}

function listDirectories(root: string, workspace: Workspace): Promise<RemoteFile[]> {
  return walk((folder) =>
    pages(async (token) => {
      const path = `/api/2.0/fs/directories${escapedPath(folder === "" ? root : `${root}/${folder}`)}`;
      const { contents = [], next_page_token: next } = await workspace.get(
        path,
        token === undefined ? {} : { page_token: token },
      );
      const entries = (contents as Entry[]).map((one) => ({
        ...one,
        path: one.path.startsWith(`${root}/`) ? one.path.slice(root.length + 1) : one.path,
      }));
      return { items: entries, next: next as string | undefined };
    }),
  );
}

/** A logged model: the Files API, where its experiment keeps artifacts; where that refuses, names and signed addresses of the tracking server. */
async function loggedSource(id: string, workspace: Workspace): Promise<ArtifactSource> {
  const route = `/api/2.0/mlflow/logged-models/${encodeURIComponent(id)}`;
  const { model } = await workspace.get(route);
  const location = String((model as { info?: { artifact_uri?: unknown } } | undefined)?.info?.artifact_uri);
  const [, experiment, rest = ""] =
    /databricks\/mlflow-tracking\/([^/]+)\/logged_models\/[^/]+(\/.*)?$/.exec(location) ?? [];
  const signed: ArtifactSource = {
    list: () =>
      walk((path) =>
        pages(async (token) => {
          const query = {
            ...(path !== "" && { artifact_directory_path: path }),
            ...(token !== undefined && { page_token: token }),
          };
          const { files = [], next_page_token: next } = await workspace.get(
            `${route}/artifacts/directories`,
            query,
          );
          return { items: files as Entry[], next: next as string | undefined };
        }),
      ),
    async request(path) {
      const { credentials } = await workspace.post(`${route}/artifacts/credentials-for-download`, {
        paths: [path],
      });
      const [first] = credentials as { credential_info: { signed_uri: unknown; headers?: unknown } }[];
      return {
        url: String(first?.credential_info.signed_uri),
        headers: headersOf(first?.credential_info.headers),
      };
    },
  };
  if (experiment === undefined) return signed;
  const files = filesSource(
    `/WorkspaceInternal/Mlflow/Artifacts/${experiment}/LoggedModels/${id}${rest.replace(/\/$/, "")}`,
    workspace,
  );
  let source = files;
  return {
    list: () =>
      files.list().catch((error: unknown) => {
        if (!(error instanceof RestError)) throw error;
        source = signed;
        return signed.list();
      }),
    request: (path, renew) => source.request(path, renew),
  };
}

/** The workspace's model registry: names and signed addresses by the model's version. */
function registrySource(model: Required<ModelVersion>, workspace: Workspace): ArtifactSource {
  const routes = "/api/2.0/mlflow/model-versions";
  return {
    list: () =>
      walk((path) =>
        pages(async (token) => {
          const query = { ...model, path, ...(token !== undefined && { page_token: token }) };
          const { files = [], next_page_token: next } = await workspace.get(
            `${routes}/list-artifacts`,
            query,
          );
          return { items: files as Entry[], next: next as string | undefined };
        }),
      ),
    async request(path) {
      const { signed_uri: url, headers } = await workspace.get(`${routes}/get-signed-download-uri`, {
        ...model,
        path,
      });
      return { url: String(url), headers: headersOf(headers) };
    },
  };
}

/** Headers that a signed address needs, as the workspace lists them. */
function headersOf(value: unknown): Record<string, string> {
  const list = Array.isArray(value) ? (value as { name?: unknown; value?: unknown }[]) : [];
  return Object.fromEntries(
    list.flatMap((one) => (one.name === undefined ? [] : [[String(one.name), String(one.value)]])),
  );
}

export const escapedPath = (path: string): string => path.split("/").map(encodeURIComponent).join("/");
