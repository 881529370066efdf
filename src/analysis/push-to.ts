/** Appends to the list that a table has for a key. */
export function pushTo<Key, Item>(table: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = table.get(key);
  if (list) list.push(item);
  else table.set(key, [item]);
}
