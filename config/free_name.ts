/** A name like the one that is wanted, numbered where that is taken: `contacts`, `contacts_2`. */
export function freeName(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted;
  for (let count = 2; isTaken(name); count++) name = `${wanted}_${String(count)}`;
  return name;
}
