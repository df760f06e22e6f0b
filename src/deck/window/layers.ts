// What is open over the slides without shutting them off, the topmost last. Native dialogs look after themselves.

const closers: (() => void)[] = [];

/** Says that something is open, and how Esc closes it. Returns what to call once it is closed. */
export function opened(close: () => void): () => void {
  closers.push(close);
  return () => void closers.splice(closers.indexOf(close), closers.includes(close) ? 1 : 0);
}

/** Closes what was opened last; false where nothing is open. */
export function closeTopmost(): boolean {
  const close = closers.at(-1);
  close?.();
  return close !== undefined;
}
