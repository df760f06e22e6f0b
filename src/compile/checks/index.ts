import type {Check} from "./check.ts";
import {hedge} from "./hedge.ts";
import {names} from "./names.ts";
import {outside} from "./outside.ts";
import {plan} from "./plan.ts";
import {quotations} from "./quotations.ts";
import {spelling} from "./spelling.ts";
import {unbound} from "./unbound.ts";
import {uncited} from "./uncited.ts";

export const checks: readonly Check[] = [uncited, unbound, hedge, quotations, spelling, plan, outside, names];
