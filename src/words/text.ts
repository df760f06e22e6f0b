// What is done to words in every language.

/** Its first letter a capital: "Sentence 8". */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Ends with one full stop. */
export function stop(text: string): string {
  return /[.!?][”’“)]?$/.test(text) ? text : `${text}.`;
}
