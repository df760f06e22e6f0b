/** What a browser may refuse, in a frame above all (storage, the address, the clipboard), is done without. */
export function granted<T>(access: () => T): T | null {
  try {
    return access();
  } catch {
    return null;
  }
}
