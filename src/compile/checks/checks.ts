import type {Check} from "./finding.ts";
import {hedge} from "./hedge.ts";
import {names} from "./names.ts";
import {outside} from "./outside.ts";
import {plannedTime} from "./planned-time.ts";
import {quotations} from "./quotations.ts";
import {spelling} from "./spelling.ts";
import {unboundNumbers} from "./unbound-numbers.ts";
import {uncitedText} from "./uncited-text.ts";

export const checks: readonly Check[] = [
  uncitedText,
  unboundNumbers,
  hedge,
  quotations,
  spelling,
  plannedTime,
  outside,
  names
];
