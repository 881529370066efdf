/** How inputs are read: from the disk, or with open documents of an editor over it. */
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";

/** What is known of a file without reading it. */
export interface FileStats {
  readonly size: number;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

/** The part of a file system that reads. Paths are absolute; what cannot be read throws as `node:fs` does. */
export interface FileView {
  /** Follows links. */
  stat(path: string): FileStats;
  /** Does not follow links. Undefined where nothing has the name. */
  lstat(path: string): FileStats | undefined;
  /** The names in a folder, in any order. */
  list(folder: string): string[];
  /** The same array each time as long as the file is the same, where the view keeps arrays. */
  read(path: string): Uint8Array;
  realPath(path: string): string;
}

/** What is on the disk now. */
export const disk: FileView = {
  stat: (path) => statSync(path),
  lstat: (path) => lstatSync(path, { throwIfNoEntry: false }),
  list: (folder) => readdirSync(folder),
  read: (path) => readFileSync(path),
  realPath: (path) => realpathSync(path),
};
