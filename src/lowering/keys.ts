/** Keys that a JavaScript object moves to the front: canonical array indexes. */
export const isIntegerLike = (key: string): boolean =>
  /^(0|[1-9]\d*)$/.test(key) && Number(key) <= 4294967294;
