/** The input cannot be converted, and its owner can mend that: one sentence for what is wrong, one for what to do. */
export class InputError extends Error {
  override readonly name = "InputError";

  constructor(
    message: string,
    readonly help: string,
  ) {
    super(message);
  }
}
