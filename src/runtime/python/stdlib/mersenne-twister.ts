/** MT19937 as CPython's _randommodule.c seeds and draws from it, so that seeded results are equal. */
export class MersenneTwister {
  readonly words = new Uint32Array(624);
  index = 624;

  /** Seeds from the absolute value of an int, 32 bits at a time. */
  seed(value: bigint): void {
    const key: number[] = [];
    for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= 32n)
      key.push(Number(rest & 0xffffffffn));
    this.seedArray(key.length > 0 ? key : [0]);
  }

  private seedArray(key: readonly number[]): void {
    const mt = this.words;
    this.seedWord(19650218);
    let i = 1;
    let j = 0;
    for (let k = Math.max(624, key.length); k > 0; k--) {
      const previous = mt[i - 1]! ^ (mt[i - 1]! >>> 30);
      mt[i] = (mt[i]! ^ Math.imul(previous, 1664525)) + key[j]! + j;
      j = (j + 1) % key.length;
      i = this.following(i);
    }
    for (let k = 623; k > 0; k--) {
      const previous = mt[i - 1]! ^ (mt[i - 1]! >>> 30);
      mt[i] = (mt[i]! ^ Math.imul(previous, 1566083941)) - i;
      i = this.following(i);
    }
    mt[0] = 0x80000000;
  }

  private following(i: number): number {
    if (i + 1 < 624) return i + 1;
    this.words[0] = this.words[623]!;
    return 1;
  }

  private seedWord(seed: number): void {
    const mt = this.words;
    mt[0] = seed;
    for (let i = 1; i < 624; i++) mt[i] = Math.imul(mt[i - 1]! ^ (mt[i - 1]! >>> 30), 1812433253) + i;
    this.index = 624;
  }

  private refill(): void {
    const mt = this.words;
    for (let i = 0; i < 624; i++) {
      const y = (mt[i]! & 0x80000000) | (mt[(i + 1) % 624]! & 0x7fffffff);
      mt[i] = mt[(i + 397) % 624]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.index = 0;
  }

  /** The next 32 random bits. */
  next(): number {
    if (this.index >= 624) this.refill();
    let y = this.words[this.index++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  /** A float in [0, 1) with 53 random bits. */
  random(): number {
    const high = this.next() >>> 5;
    const low = this.next() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /** An int of k random bits, the first word lowest. */
  bits(k: number): bigint {
    let result = 0n;
    for (let done = 0; done < k; done += 32) {
      const word = k - done < 32 ? this.next() >>> (32 - (k - done)) : this.next();
      result |= BigInt(word) << BigInt(done);
    }
    return result;
  }
}
