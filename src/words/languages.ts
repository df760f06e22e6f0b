// A file a language, by its tag. A page carries the one that its briefing is in: `page/bundle.ts` leaves out the others.

import {de} from "./de.ts";
import {en, type Words} from "./en.ts";

export const LANGUAGES: Readonly<Record<string, Words>> = {en, de};
