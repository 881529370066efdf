/** `get_msg_title_repr(title)`: the title between equals signs, 80 columns wide. */
export function prettyTitle(title: string): string {
  const padded = ` ${title} `;
  const sep = "=".repeat(Math.floor((80 - padded.length) / 2));
  return `${sep}${padded}${padded.length % 2 ? `${sep}=` : sep}`;
}
