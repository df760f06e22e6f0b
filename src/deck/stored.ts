/** Storage may be shut, and is then done without. */
export function stored<T>(access: () => T): T | null {
  try {
    return access();
  } catch {
    return null;
  }
}
