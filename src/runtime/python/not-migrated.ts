/** Reached code that was not translated. The report names the diagnostic. */
export class NotMigratedError extends Error {
  constructor(
    readonly diagnostic: string,
    /** The Python that stands here. */
    readonly python: string,
  ) {
    super(`${diagnostic}: this Python was not migrated: ${python}`);
    this.name = "NotMigratedError";
  }
}

/** Throws; typed so that it can stand for any expression. */
export function notMigrated(diagnostic: string, python: string): never {
  throw new NotMigratedError(diagnostic, python);
}
