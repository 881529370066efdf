/** Secrets of every kind, put together from parts, so that no scanner takes this file for a leak. */

const hex = "0123456789abcdef";
const base62 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Characters without an order that a reader would see; the same each time. */
export function noise(length: number, alphabet = base62): string {
  let state = 7 + length;
  return Array.from(
    { length },
    () => alphabet[(state = (state * 7919 + 31) % 104729) % alphabet.length],
  ).join("");
}

export const samples: Readonly<Record<string, string>> = {
  "databricks-token": `da${"pi"}${noise(32, hex)}`,
  "databricks-secret": `do${"se"}${noise(32, hex)}`,
  "openai-key": `sk-${"proj"}-${noise(48)}`,
  "anthropic-key": `sk-${"ant"}-api03-${noise(40)}`,
  "aws-key": `AK${"IA"}${noise(16, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")}`,
  "google-key": `AI${"za"}${noise(35)}`,
  "azure-secret": `abc4${"Q~"}${noise(33)}`,
  "github-token": `gh${"p_"}${noise(36)}`,
  "gitlab-token": `gl${"pat-"}${noise(20)}`,
  "slack-token": `xo${"xb"}-${noise(24)}`,
  "huggingface-token": `h${"f_"}${noise(34)}`,
  "stripe-key": `sk_${"live"}_${noise(24)}`,
  "langsmith-key": `ls${"v2"}_pt_${noise(32, hex)}_${noise(10, hex)}`,
  "json-web-token": `ey${"J"}${noise(20)}.ey${"J"}${noise(40)}.${noise(30)}`,
  "private-key": ["RSA PRIVATE", "RSA PRIVATE"]
    .map((kind, i) => `-----${i === 0 ? "BEGIN" : "END"} ${kind} KEY-----`)
    .join(`\n${noise(64)}\n${noise(30)}\n`),
};
