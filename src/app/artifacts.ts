/** The artifacts that a model was logged with, and where they stand in the app. */
import { posix } from "node:path";
import type { ModelDescription, ModelFile } from "./model.js";
import { type ShippedFile, shipFile } from "./shipped.js";

/** An artifact as `MLmodel` names it. */
export interface Artifact {
  /** Its key in `context.artifacts`. */
  readonly name: string;
  /** Of a file or a folder, relative to the model directory. */
  readonly path: string;
}

/** An artifact whose files go into the app. */
export interface CarriedArtifact {
  readonly name: string;
  /** Of the file or the folder, below the folder of the converted modules. */
  readonly target: string;
  readonly files: readonly ShippedFile[];
}

/** The folder of artifacts, in a model directory and in an app. */
const artifactsFolder = "artifacts";

/** Where an artifact lies in the model directory; undefined where its path leads out of it. */
export function artifactPath({ path }: Artifact): string | undefined {
  const inside = posix.normalize(path).replace(/\/$/, "");
  const leaves = /^(\.\.?$|\.\.\/|\/|[a-z]:)/i.test(inside) || /[\\\0]/.test(inside);
  return inside === "" || leaves ? undefined : inside;
}

/**
 * The artifacts whose files are among those of the model; of the others the files are missing.
 *
 * @param files of the model directory.
 */
export function carriedArtifacts(
  { artifacts }: Pick<ModelDescription, "artifacts">,
  files: readonly ModelFile[],
): CarriedArtifact[] {
  return artifacts.flatMap((artifact) => {
    const place = artifactPath(artifact);
    if (place === undefined || artifact.name === "__proto__") return [];
    const found = files.filter(({ path }) => path === place || path.startsWith(`${place}/`));
    if (found.length === 0) return [];
    const targetOf = (path: string): string =>
      path.startsWith(`${artifactsFolder}/`) ? path : `${artifactsFolder}/${path}`;
    return [
      {
        name: artifact.name,
        target: targetOf(place),
        files: found.map(({ path, content }) => shipFile(path, targetOf(path), content)),
      },
    ];
  });
}
