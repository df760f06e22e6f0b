import type {Check} from "./finding.ts";
import {hedge} from "./hedge.ts";
import {names} from "./names.ts";
import {outside} from "./outside.ts";
import {plan} from "./planned-time.ts";
import {quotations} from "./quotations.ts";
import {spelling} from "./spelling.ts";
import {unbound} from "./unbound-numbers.ts";
import {uncited} from "./uncited-text.ts";

export const checks: readonly Check[] = [uncited, unbound, hedge, quotations, spelling, plan, outside, names];
