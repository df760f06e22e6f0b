/** Where a value is in a file of records: keys and, in lists, positions. */
export type Path = readonly (string | number)[];
