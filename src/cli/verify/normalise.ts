/**
 * Takes out of an answer what differs from run to run, so that two runs can be compared.
 *
 * 1. Ids that are made up while answering become `<id 1>`, `<id 2>`, ... in the order in which they first occur (keys of objects taken in
 *    alphabetical order). Prefixes such as `msg_` stay. Equal ids stay equal, different ones different. They are: UUIDs with or without
 *    hyphens, the scripted endpoint's completion ids (`chatcmpl-`), ids of OpenAI objects (`resp_`, `msg_`, `fc_`, `rs_`) and trace ids (`tr-`).
 * 2. Numbers under `created_at`, `created` and `timestamp` become `<time>`.
 * 3. Of content types the parameters are dropped.
 */

const IDS =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?<=chatcmpl-)[0-9a-f]{12}|(?<=\btr-)[0-9a-f]{32}|(?<=\b(?:resp|msg|fc|rs)_)[0-9A-Za-z]{12,}|\b[0-9a-f]{32}\b/g;

const TIME_KEYS = new Set(["created_at", "created", "timestamp"]);

/**
 * A copy of the value as described above, with the keys of objects sorted.
 *
 * @param plain what else is taken out of texts.
 */
export function normaliseAnswer(value: unknown, plain = (text: string): string => text): unknown {
  const ids = new Map<string, string>();
  const walk = (one: unknown): unknown => {
    if (typeof one === "string") return normaliseText(plain(one), ids);
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== "object" || one === null) return one;
    const entries = Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, item]) => [key, entry(key, item)]));
  };
  const entry = (key: string, item: unknown): unknown => {
    if (TIME_KEYS.has(key) && typeof item === "number") return "<time>";
    if (key === "contentType" && typeof item === "string") return item.split(";")[0];
    return walk(item);
  };
  return walk(value);
}

function normaliseText(text: string, ids: Map<string, string>): string {
  return text.replace(IDS, (id) => {
    if (!ids.has(id)) ids.set(id, `<id ${ids.size + 1}>`);
    return ids.get(id)!;
  });
}
