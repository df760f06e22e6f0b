// Names of records, and the inks that marks have.

export type ActorId = string;

export type ClaimId = string;

/** What may be cited: a claim `C07`, what is not said `N03`, a tension `X2`, an item from outside `O1`. */
export type EntryId = string;

export type EventId = string;

export type ForceId = string;

export type MovementId = string;

export type PlaceId = string;

export type QuantityId = string;

export type RouteId = string;

export type SectionId = string;

export type SlideId = string;

export type StateId = string;

/** What a what-if is about: `pace`, `distance`, `distance.<force>` or `line.<section>.<from|to>`. */
export type SubjectId = string;

export type BlockId = string;

/** A colour of the theme: `--<hue>`. */
export type Hue = "blue" | "teal" | "red" | "gold" | "ink";

/** solid; striped; outline in the actor's colour; hollow with words in it. */
export const STATUSES = ["reported", "forecast", "aim", "open"] as const;

export type Status = (typeof STATUSES)[number];

/** A record by an id as it is written: names of what every object has are none. */
export function recordOf<T>(records: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return records && Object.hasOwn(records, id) ? records[id] : undefined;
}
