/** Waits that are let go one after the other, each of them for a limited time if it wants. */
export class Waits {
  readonly #waiting: (() => void)[] = [];

  /** Resolves to whether it was let go: false after so many seconds; null waits for ever. */
  async join(seconds: number | null): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const turn = new Promise<boolean>((resolve) => {
      const release = (): void => resolve(true);
      this.#waiting.push(release);
      if (seconds === null) return;
      const giveUp = (): void => {
        const index = this.#waiting.indexOf(release);
        if (index >= 0) this.#waiting.splice(index, 1);
        resolve(false);
      };
      timer = setTimeout(giveUp, seconds * 1000);
    });
    try {
      return await turn;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Lets the first ones go; how many there were. */
  release(count = 1): number {
    const released = this.#waiting.splice(0, count);
    for (const each of released) each();
    return released.length;
  }
}
