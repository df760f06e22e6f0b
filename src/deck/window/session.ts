/** The talk that a window belongs to, as its address says: nothing is stored. */
const NAME = "session";

/** Undefined for a window that is by itself. */
export function sessionIn(search: string): string | undefined {
  const named = new URLSearchParams(search).get(NAME);
  return named !== null && /^[\w-]{8,64}$/.test(named) ? named : undefined;
}

/** The address, of the same talk. */
export function withSession(href: string, session: string): string {
  const url = new URL(href);
  url.searchParams.set(NAME, session);
  return url.href;
}

export const withoutSession = (href: string): string => {
  const url = new URL(href);
  url.searchParams.delete(NAME);
  return url.href;
};

/** 16 letters that nobody else has. */
export function freshName(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
