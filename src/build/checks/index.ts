import type {Check} from "./check.ts";
import {uncited} from "./uncited.ts";

export const checks: readonly Check[] = [uncited];
