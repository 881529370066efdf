import { hostname, machine as nodeMachine, release as nodeRelease, version as nodeVersion } from "node:os";

/** `platform.system()`: `Linux`, `Darwin`, `Windows` */
export function system(): string {
  const names: Readonly<Record<string, string>> = { linux: "Linux", darwin: "Darwin", win32: "Windows" };
  return names[process.platform] ?? process.platform;
}

/** `platform.node()` */
export const node = (): string => hostname();
/** `platform.release()` */
export const release = (): string => nodeRelease();
/** `platform.version()` */
export const version = (): string => nodeVersion();
/** `platform.machine()` */
export const machine = (): string => nodeMachine();
/** `platform.processor()` */
export const processor = (): string => "";
/** `platform.platform()` */
export const platform = (): string => `${system()}-${release()}-${machine()}`;
/** `platform.python_version()`: the version that the program behaves as. */
export const pythonVersion = (): string => "3.11.7";
/** `platform.python_implementation()` */
export const pythonImplementation = (): string => "CPython";
