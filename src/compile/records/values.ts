// Values that the shapes of the files are made of.

import {z} from "zod";

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/, "a lower-case letter first, then letters, digits, dots and dashes");
export const text = z.string();
export const filled = z.string().regex(/\S/, "some text");
export const texts = z.array(text).default([]);
export const byId = <T extends z.ZodType>(of: T) => z.record(id, of);

/** A list without repetitions; a repeated entry is pointed to at one of its keys. */
export function distinct<T extends z.ZodType>(
  of: T,
  keyOf: (entry: z.output<T>) => string,
  message: string,
  at: readonly string[] = []
) {
  return z.array(of).superRefine((all, context) => {
    const keys = all.map(keyOf);
    for (const [i, key] of keys.entries())
      if (keys.indexOf(key) < i) context.addIssue({code: "custom", path: [i, ...at], message});
  });
}

export const names = distinct(text, (id) => id, "each once");
