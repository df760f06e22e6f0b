// Times as they are written in briefing.yaml.

/** An ISO day that the calendar has. */
export function isDate(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true;
}

/** An ISO year, month, day or minute that the calendar has. */
export function isTime(value: string): boolean {
  const [, month, day, clock] = value.match(/^\d{4}(-\d\d)?(-\d\d)?(T\d\d:\d\d)?$/) ?? ["", undefined, undefined, "?"];
  if (clock !== undefined && (clock === "?" || day === undefined)) return false;
  if (!isDate(`${value.slice(0, 4)}${month ?? "-01"}${day ?? "-01"}`)) return false;
  return clock === undefined || !Number.isNaN(Date.parse(`${value}Z`));
}
