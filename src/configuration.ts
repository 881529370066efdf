/** What a configuration file may set, for `predict2invoke.config.ts`; the command line's option table says what each does. */
export interface Configuration {
  /** Model directories, files, notebooks, folders or patterns, where a call names none. */
  readonly inputs?: readonly string[];
  /** Folder that `convert` writes. */
  readonly out?: string;
  readonly emit?: "app" | "module";
  /** Folder of the snapshots of `check`. */
  readonly snapshots?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly jobs?: number;
  /** Files of reports; their endings say the format. */
  readonly report?: readonly string[];
  readonly failOn?: "error" | "warning" | "never";
  readonly maxUntranslated?: number;
  readonly cache?: boolean;
  /** File of the diagnostics that are accepted. */
  readonly baseline?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}
