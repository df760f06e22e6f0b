import {builder} from "../builder.ts";
import {printProblems} from "../problems.ts";
import type {Call, Printer} from "./call.ts";

/** What `start` only warns of is an error here; writes nothing. */
export async function check({root, folder}: Call, {say, complain, color}: Printer): Promise<number> {
  const build = await builder(root, folder);
  const {problems, findings, unused, folder: files} = await build.build().finally(build.dispose);
  const errors = [...problems, ...findings].map((problem) => ({...problem, severity: "error" as const}));
  if (errors.length > 0) complain(printProblems(errors, files, {color}));
  else say("check: nothing found");
  if (unused.length > 0) say(`claims that no slide of the talk uses: ${unused.join(", ")}`);
  return errors.length > 0 ? 1 : 0;
}
