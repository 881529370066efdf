/** Settings that come from the environment as text. */

/** A switch: `1`, `true`, `yes` and `on` are true, in any case; without a value it is what the source says. */
export function booleanSetting(text: string | undefined, otherwise: boolean): boolean {
  return text ? /^(1|true|yes|on)$/i.test(text.trim()) : otherwise;
}

/** Texts: a JSON list, or separated by commas; without a value they are what the source says. */
export function textsSetting(text: string | undefined, otherwise: string[]): string[] {
  if (!text) return otherwise;
  if (text.trimStart().startsWith("[")) return (JSON.parse(text) as unknown[]).map(String);
  return text.split(",").map((part) => part.trim());
}
