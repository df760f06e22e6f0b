import type {Status} from "../briefing/ids.ts";
import type {Words} from "./en.ts";

/** "A column; forecast": words with their ink, where they do not name it themselves. */
export function inInk(text: string, status: Status, {inks, statuses}: Words): string {
  const isSaid = new RegExp(`(?<!\\p{L})${inks[status]}(?!\\p{L})`, "iu").test(text);
  return isSaid ? text : `${text}; ${statuses[status]}`;
}
