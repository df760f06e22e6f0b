import type {Problem} from "../problems.ts";
import type {Reading} from "./reading.ts";

/** What the content owes, beyond being well-formed: findings are warnings, which `check` counts as errors. */
export type Check = (reading: Reading) => readonly Problem[];
